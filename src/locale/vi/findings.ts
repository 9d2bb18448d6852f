import { findingWords } from "../text/stated";

/** How findings of a code are headed, and what one of them says. */
export const findings = findingWords({
  "figure.not-a-number": {
    kind: "Không phải là số",
    says: "Ô này phải là số[, đang ghi “{typed}”][; {mend}].",
  },
  "figure.ambiguous": {
    kind: "Số viết chưa rõ",
    says: "Số liệu[ “{typed}”] đọc được theo hai cách[ ({first} hoặc {second})]; nhập lại cho rõ.",
  },
  "figure.negative": {
    kind: "Số âm",
    says: "Số liệu không được là số âm[, đang ghi {typed}][; {mend}].",
  },
  "figure.not-whole": {
    kind: "Không phải số nguyên",
    says: "Ô này chỉ nhận số nguyên[, đang ghi {typed}][; {mend}].",
  },
  "figure.percent-for-count": {
    kind: "Ghi tỷ lệ thay vì số đếm",
    says: "Ô này nhận số lượng, không nhận tỷ lệ phần trăm[, đang ghi {typed}][; {mend}].",
  },
  "ratio.part-above-total": {
    kind: "Phần lớn hơn tổng",
    says: "Số thực hiện[ ({value})] lớn hơn tổng số[ ({total})]; kiểm tra lại cả hai ô.",
  },
  "ratio.part-above-outer": {
    kind: "Phần lớn hơn phần chứa nó",
    says: "Số thực hiện ({value}) lớn hơn số thực hiện ({most}) của chỉ tiêu “{name}” mà nó nằm trong đó; kiểm tra lại cả hai ô.",
  },
  "ratio.total-missing": {
    kind: "Thiếu tổng số",
    says: "Đã nhập số thực hiện[ ({value})] nhưng chưa nhập tổng số.",
  },
  "ratio.total-zero": {
    kind: "Tổng bằng 0",
    says: "{whole} phải lớn hơn 0 mới tính được tỷ lệ[; {notApplicableHint}].",
  },
  "figure.implausible": {
    kind: "Số lớn bất thường",
    says: "Số liệu lớn khác thường[ ({value})], cần xem lại.",
  },
  "figure.date-for-number": {
    kind: "Ngày thay cho số",
    says: "Số {value} là cách bảng tính giữ ngày {date}: có lẽ đã gõ {day}/{month}; hãy nhập từng số vào ô của nó.",
  },
  "choice.unknown": {
    kind: "Không có trong danh sách chọn",
    says: "Nội dung[ “{typed}”] không có trong danh sách để chọn[ (chọn một trong: {choices})][; {mend}].",
  },
  "date.invalid": {
    kind: "Ngày không hợp lệ",
    says: "Nội dung[ “{typed}”] không phải là ngày hợp lệ, nhập theo dạng ngày/tháng/năm[; {mend}].",
  },
  "date.outside-plan": {
    kind: "Ngày ngoài thời gian kế hoạch",
    says: "Ngày[ {date}] nằm ngoài thời gian của kế hoạch[ (từ {from} đến {to})].",
  },
  "figure.missing": {
    kind: "Chưa nhập",
    says: "Chưa nhập {field}[ ({period})][; {mend}].",
  },
  "target.not-met": {
    kind: "Chưa đạt chỉ tiêu",
    says: "Chưa đạt[: {figure}][, yêu cầu {requirement}].",
  },
  "target.exactly-at-threshold": {
    kind: "Đúng bằng ngưỡng",
    says: "Đúng[ {threshold}]: {short}[, vì yêu cầu {requirement}][; đang là {figure}].",
  },
  "target.exceeded": {
    kind: "Vượt chỉ tiêu",
    says: "Vượt mức trên của chỉ tiêu[: {figure}][, yêu cầu {requirement}].",
  },
  "evidence.missing": {
    kind: "Thiếu minh chứng",
    says: "Chưa ghi minh chứng (số, ngày văn bản hoặc nơi lưu hồ sơ).",
  },
  "evidence.own-disk": {
    kind: "Minh chứng nằm trong máy cá nhân",
    says: "Minh chứng[ “{typed}”] là đường dẫn trong một máy tính, người khác không mở được; hãy ghi số, ngày văn bản hoặc địa chỉ nơi lưu dùng chung.",
  },
  "notApplicable.not-allowed": {
    kind: "Không được ghi “không áp dụng”",
    says: "Chỉ tiêu này không được đánh dấu “Không áp dụng”[, đang ghi “{typed}”][; {mend}].",
  },
  "notApplicable.reason-missing": {
    kind: "“Không áp dụng” thiếu lý do",
    says: "Đã đánh dấu “Không áp dụng” nhưng chưa nêu lý do ở cột Ghi chú.",
  },
  "notApplicable.with-figure": {
    kind: "“Không áp dụng” nhưng có số",
    says: "Vừa đánh dấu “Không áp dụng” vừa có số liệu[ ({value})]; chỉ giữ lại một.",
  },
  "registration.missing": {
    kind: "Chưa đăng ký thi đua",
    says: "Chưa đăng ký thi đua: cần cả số và ngày văn bản đăng ký (Mục {clause} Kế hoạch số {planNumber})[; {mend}].",
  },
  "registration.late": {
    kind: "Đăng ký trễ hạn",
    says: "Đăng ký thi đua[ ngày {date}] sau thời hạn[ {deadline}].",
  },
  "minutes.missing": {
    kind: "Chưa ghi biên bản bình chọn",
    says: "Đã bình chọn {count} người[ ({period})] nhưng phần A chưa ghi đủ số và ngày biên bản bình chọn của đơn vị.",
  },
  "minutes.early": {
    kind: "Biên bản trước khi hết kỳ",
    says: "Biên bản bình chọn[ ({period})] ghi ngày {date}, trước ngày kết thúc kỳ ({to}); xem lại ngày này có đúng không.",
  },
  "person.duplicate": {
    kind: "Trùng người",
    says: "Họ và tên[ “{person}”] trùng[ với dòng {line} của danh sách][ với một người trong danh sách của {other}]; kiểm tra xem có phải cùng một người không.",
  },
  "people.missing": {
    kind: "Chưa ghi cá nhân",
    says: "Phần D chưa ghi người nào: chỉ tiêu của cơ quan tính từ cá nhân còn phải chờ đơn vị này.",
  },
  "leaders.missing": {
    kind: "Chưa ghi lãnh đạo cơ quan",
    says: "Chưa ghi lãnh đạo cơ quan nào: chỉ tiêu của cơ quan tính từ cá nhân còn phải chờ. Cơ quan không có lãnh đạo ngoài các đơn vị thì ghi x ở ô “Không có lãnh đạo ngoài các đơn vị”.",
  },
  "leaders.listed": {
    kind: "Vừa ghi không có, vừa ghi tên",
    says: "Ô này ghi cơ quan không có lãnh đạo ngoài các đơn vị, nhưng danh sách đã có {count} người[; {mend}].",
  },
  "person.name-missing": {
    kind: "Thiếu họ tên",
    says: "Dòng này chưa ghi họ và tên[, đang ghi “{typed}”][; {mend}].",
  },
  "initiative.duplicate": {
    kind: "Trùng sáng kiến",
    says: "Sáng kiến[ “{title}”] bị ghi trùng[: {other} cũng ghi là chủ trì].",
  },
  "initiative.shared": {
    kind: "Sáng kiến chung",
    says: "Sáng kiến[ “{title}”] là sáng kiến chung[ với {other}]: {counting}.",
  },
  "list.beneath": {
    kind: "Ghi ngoài danh sách",
    says: "Có ô ghi phía dưới dòng cuối của danh sách: không được đọc, không được tính; chèn thêm dòng trong danh sách rồi chuyển nội dung lên.",
  },
  "rollup.disagrees": {
    kind: "Tổng hợp không khớp",
    says: "Số liệu của cơ quan[ ({shown})] không khớp với số cộng từ các đơn vị[ ({computed})].",
  },
  "formula.overwritten": {
    kind: "Công thức bị ghi đè",
    says: "Công thức của ô này đã bị ghi đè[ bằng “{typed}”]; bấm “Khôi phục công thức” ở thẻ Kiểm tra, hoặc xóa nội dung ô rồi cập nhật sổ.",
  },
  "formula.changed": {
    kind: "Công thức bị sửa",
    says: "Công thức của ô này không còn như sổ đã lập[, đang là “{typed}”][, và dựa vào chính nó qua ô {over} nên các ô liên quan hiện 0 hoặc số cũ]; bấm “Khôi phục công thức” ở thẻ Kiểm tra, hoặc cập nhật sổ.",
  },
  "formula.circular": {
    kind: "Công thức tính vòng",
    says: "Công thức nhập ở ô này[ (“{typed}”)] dựa vào chính nó[ qua ô {over}] nên Excel không tính được, các ô liên quan hiện 0 hoặc số cũ. Ghi con số vào ô này, hoặc sửa công thức để không lấy từ ô do sổ tính ra.",
  },
  "anchor.missing": {
    kind: "Thiếu phần của sổ",
    says: "Không tìm thấy một vùng của sổ[ (tên {name})]; lập sổ lại để khôi phục.",
  },
  "anchor.damaged": {
    kind: "Phần của sổ bị hỏng",
    says: "Mã dòng hoặc mã cột ẩn của một vùng đã bị sửa[ (tên {name})]: {damage}[; {mend}]. {remedy}.",
  },
  "sheet.missing": {
    kind: "Thiếu trang",
    says: "Không tìm thấy trang[ của {unit}]; lập sổ lại để thêm trang này.",
  },
  "sheet.copied": {
    kind: "Trang chép từ trang đơn vị",
    says: "Trang “{name}” là bản chép của một trang đơn vị: số liệu nhập ở đây không được tính. Nhập vào trang gốc của đơn vị; nếu không cần thì xóa trang này.",
  },
  "sheet.unprotected": {
    kind: "Trang không được bảo vệ",
    says: "Trang “{name}” không được bảo vệ[ (cả sổ có {count} trang như vậy)]: công thức, mã ẩn trên trang có thể bị gõ đè[; {mend}].",
  },
  "calculation.manual": {
    kind: "Sổ không tự tính",
    says: "Excel đang để chế độ tính thủ công nên kết quả đánh giá trên các trang có thể là kết quả cũ[; {mend}]. Để sổ tự tính lại: Công thức > Tùy chọn tính toán > Tự động.",
  },
  "form.older": {
    kind: "Sổ theo mẫu cũ",
    says: "Sổ này do phiên bản trước lập: bấm Cập nhật sổ (hoặc dùng lệnh update) để công thức, ô nhập và trang Kế hoạch theo mẫu mới; mọi ô đã nhập được giữ nguyên.",
  },
  "nomination.unassigned": {
    kind: "Bình chọn chưa xếp vào đợt",
    says: "Cột Bình chọn (sổ cũ) còn {count} ô đã ghi, chưa thuộc đợt nào nên không được tính cho đợt nào. Chuyển các dấu này vào đúng đợt, hoặc xóa ô nếu không dùng.",
  },
  "plan.invalid": {
    kind: "Kế hoạch có chỗ sai",
    says: "Trang Kế hoạch có ô ghi chưa đúng: {fault}[; {mend}]. Chỉ tiêu, kỳ liên quan chưa được đánh giá.",
  },
  "plan.changed": {
    kind: "Kế hoạch đã sửa",
    says: "Kế hoạch trong sổ đã được sửa: {what}[ từ {was}][ thành {is}][; {turned} kết quả đánh giá đổi theo].",
  },
  "plan.words-differ": {
    kind: "Ngưỡng khác lời kế hoạch",
    says: "Lời kế hoạch ghi {stated}, ngưỡng lại là số khác[: đang yêu cầu {requirement}]; xem lại số nào đúng.",
  },
  "list.changed": {
    kind: "Đổi sau khi lập danh sách",
    says: "Từ khi lập danh sách đề nghị[ {period}], {what}[ ({person})] đã đổi[ từ {was}][ thành {is}]; cần thì lập lại danh sách.",
  },
  "approved.changed": {
    kind: "Đổi sau khi duyệt",
    says: "Phiếu của đơn vị đã duyệt, sau đó nội dung này[ của {person}] lại đổi[ từ “{was}”][ thành “{is}”]; xem lại rồi duyệt lại hoặc trả lại đơn vị.",
  },
  "list.older": {
    kind: "Danh sách lập bằng phiên bản trước",
    says: "Danh sách đề nghị[ {period}] do phiên bản trước lập: không nói được đủ những gì đã đổi từ khi đó, và tỷ lệ phiếu còn tính theo cách cũ; lập lại danh sách thì theo dõi và tính được theo trang Hội đồng.",
  },
  "percent.points": {
    kind: "Tỷ lệ ghi chưa đúng",
    says: "Ô này ghi theo điểm phần trăm, lớn hơn 1 và không quá 100 (80 nghĩa là 80%)[, đang ghi {typed}][; {mend}].",
  },
  "time.invalid": {
    kind: "Giờ không hợp lệ",
    says: "Nội dung[ “{typed}”] không phải là giờ, ghi giờ và phút, ví dụ 8:00[; {mend}].",
  },
  "sitting.ends-early": {
    kind: "Giờ họp không khớp",
    says: "Giờ kết thúc phiên họp sớm hơn giờ bắt đầu.",
  },
  "member.reason-unasked": {
    kind: "Ghi lý do vắng cho người dự họp",
    says: "Thành viên này được ghi là dự họp mà lại có lý do vắng; xem lại cột Dự họp.",
  },
  "votes.too-many": {
    kind: "Sai số phiếu",
    says: "Số này[ ({value}, cộng cả dòng nếu là số phiếu bầu)] nhiều hơn mức có thể[ ({most})]: phiếu của một dòng không quá phiếu thu về, phiếu thu về không quá phiếu phát ra, phiếu phát ra và số dự họp không quá số thành viên.",
  },
  "event.count-disagrees": {
    kind: "Số năm kỷ niệm không khớp",
    says: "Số năm ghi trong kế hoạch[ ({stated})] khác với số năm tính từ ngày gốc[ ({years})].",
  },
  "event.untold": {
    kind: "Chưa ghi hoạt động kỷ niệm",
    says: "Còn {count} ngày kỷ niệm[ của {period}] chưa ghi hoạt động đã tổ chức (tọa đàm, giao lưu, gặp mặt, biểu dương…) ở mục V trang Kế hoạch; ngày nào không tổ chức riêng thì ghi rõ.",
  },
  "law.out-of-date": {
    kind: "Quy định không áp dụng ở kỳ này",
    says: "{name} áp dụng từ {from}[ đến {until}], không áp dụng vào ngày cuối của kỳ[ {period}]: điều kiện của quy định này không được nêu ở kỳ đó.",
  },
  "cap.exceeded": {
    kind: "Vượt tỷ lệ tối đa",
    says: "Vượt mức trần[ “{name}”][: {value}][, nhiều nhất là {limit}][ ({percent} của {total} {category} {grade}, làm tròn xuống)].",
  },
});
