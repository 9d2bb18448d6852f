import { reasonWords } from "../text/stated";

/** Why a unit or a person is not proposed, or what the council should know of one that is. */
export const reasons = reasonWords({
  "plan.invalid": "[{target}: ]trang Kế hoạch ghi chưa đúng, chưa đánh giá được",
  "figure.invalid": "[{target}: ]số liệu[ {period}] sai, cần sửa",
  "target.not-met": "[{target} ]chưa đạt[: {figure}][, yêu cầu {requirement}]",
  "target.missing": "[{target}: ]chưa nhập số liệu",
  "registration.missing": "Chưa đăng ký thi đua (Mục {clause} Kế hoạch số {planNumber})",
  "registration.invalid": "Số hoặc ngày văn bản đăng ký thi đua không hợp lệ",
  "rating.below-floor": "[{target}: ]xếp loại[ {figure}] thấp hơn mức yêu cầu[ ({requirement})]",
  "rating.missing": "[{target}: ]chưa xếp loại",
  "violation.recorded": "[{target}: ]đã ghi nhận[ {figure}] vi phạm",
  "violation.missing": "[{target}: ]chưa nhập số liệu, không có thì nhập 0",
  "held-back": "Thuộc diện chưa xét: {reason}",
  "condition.lacking": "Thiếu điều kiện của {award}[: {condition}]",
  "award.open": "Chưa ghi danh hiệu đăng ký hợp lệ",
  "not-nominated": "Không được đơn vị bình chọn đợt này",
  "nomination-unassigned": "Dấu bình chọn ghi theo sổ cũ, chưa được xếp vào đợt nào",
});
