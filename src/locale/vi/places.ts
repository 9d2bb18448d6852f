/** What something is about, where that is no unit and no target. */
export const places = {
  agency: "Cơ quan",
  plan: "Kế hoạch",
  council: "Hội đồng",
  trafficViolations: "Vi phạm giao thông",
  violations: "Vi phạm khác",
  threshold: "ngưỡng",
  maximum: "mức tối đa",
  judged: "đánh giá {period}",
  bars: "bắt buộc để được đề nghị",
  from: "ngày bắt đầu",
  to: "ngày kết thúc",
  chosen: "được tính",
  deadline: "hạn đăng ký thi đua",
  law: "việc áp dụng quy định",
  listCell: "cột {column}, dòng {row}",
  blank: "trống",
} as const;
