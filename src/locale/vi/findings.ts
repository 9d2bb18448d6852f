import type { FindingCode } from "../../rules/findings/finding";

/** What a finding says. */
export const findings = {
  "figure.not-a-number": "Ô này phải là số[, đang ghi “{typed}”][; {mend}].",
  "figure.ambiguous": "Số liệu[ “{typed}”] đọc được theo hai cách[ ({first} hoặc {second})]; nhập lại cho rõ.",
  "figure.negative": "Số liệu không được là số âm[, đang ghi {typed}][; {mend}].",
  "figure.not-whole": "Ô này chỉ nhận số nguyên[, đang ghi {typed}][; {mend}].",
  "figure.percent-for-count": "Ô này nhận số lượng, không nhận tỷ lệ phần trăm[, đang ghi {typed}][; {mend}].",
  "ratio.part-above-total": "Số thực hiện[ ({value})] lớn hơn tổng số[ ({total})]; kiểm tra lại cả hai ô.",
  "ratio.total-missing": "Đã nhập số thực hiện[ ({value})] nhưng chưa nhập tổng số.",
  "ratio.total-zero": "{total} phải lớn hơn 0 mới tính được tỷ lệ[; {notApplicableHint}].",
  "figure.implausible": "Số liệu lớn khác thường[ ({value})], cần xem lại.",
  "choice.unknown": "Nội dung[ “{typed}”] không có trong danh sách để chọn[ (chọn một trong: {choices})][; {mend}].",
  "date.invalid": "Nội dung[ “{typed}”] không phải là ngày hợp lệ, nhập theo dạng ngày/tháng/năm[; {mend}].",
  "date.outside-plan": "Ngày[ {date}] nằm ngoài thời gian của kế hoạch[ (từ {from} đến {to})].",
  "figure.missing": "Chưa nhập {field}[ ({period})][; {mend}].",
  "target.not-met": "Chưa đạt[: {figure}][, yêu cầu {requirement}].",
  "target.exactly-at-threshold": "Đúng[ {threshold}]: {short}[, vì yêu cầu {requirement}][; đang là {figure}].",
  "target.exceeded": "Vượt mức trên của chỉ tiêu[: {figure}][, yêu cầu {requirement}].",
  "evidence.missing": "Chưa ghi minh chứng (số, ngày văn bản hoặc nơi lưu hồ sơ).",
  "notApplicable.not-allowed": "Chỉ tiêu này không được đánh dấu “Không áp dụng”[, đang ghi “{typed}”][; {mend}].",
  "notApplicable.reason-missing": "Đã đánh dấu “Không áp dụng” nhưng chưa nêu lý do ở cột Ghi chú.",
  "notApplicable.with-figure": "Vừa đánh dấu “Không áp dụng” vừa có số liệu[ ({value})]; chỉ giữ lại một.",
  "registration.missing":
    "Chưa đăng ký thi đua: cần cả số và ngày văn bản đăng ký (mục {clause} của kế hoạch)[; {mend}].",
  "registration.late": "Đăng ký thi đua[ ngày {date}] sau thời hạn[ {deadline}].",
  "person.duplicate":
    "Họ và tên[ “{person}”] trùng[ với dòng {line} của danh sách][ với một người trong danh sách của {other}]; kiểm tra xem có phải cùng một người không.",
  "person.name-missing": "Dòng này chưa ghi họ và tên[, đang ghi “{typed}”][; {mend}].",
  "initiative.duplicate": "Sáng kiến[ “{title}”] bị ghi trùng[: {other} cũng ghi là chủ trì].",
  "initiative.shared": "Sáng kiến[ “{title}”] là sáng kiến chung[ với {other}]: {counting}.",
  "rollup.disagrees": "Số liệu của cơ quan[ ({shown})] không khớp với số cộng từ các đơn vị[ ({computed})].",
  "formula.overwritten": "Công thức của ô này đã bị ghi đè[ bằng “{typed}”]; lập sổ lại để khôi phục.",
  "anchor.missing": "Không tìm thấy một vùng của sổ[ (tên {name})]; lập sổ lại để khôi phục.",
  "anchor.damaged":
    "Mã dòng hoặc mã cột ẩn của một vùng đã bị sửa[ (tên {name})][: {damage}]; lập sổ lại để khôi phục.",
  "sheet.missing": "Không tìm thấy trang[ của {unit}]; lập sổ lại để thêm trang này.",
  "plan.invalid": "Trang Kế hoạch có nội dung không dùng được[: {fault}].",
  "plan.changed": "Kế hoạch trong sổ đã được sửa[ từ {was}][ thành {is}].",
  "event.count-disagrees": "Số năm ghi trong kế hoạch[ ({stated})] khác với số năm tính từ ngày gốc[ ({years})].",
  "cap.exceeded": "Vượt mức trần[ “{name}”][: {value}][, nhiều nhất là {limit}].",
} as const satisfies Record<FindingCode, string>;
