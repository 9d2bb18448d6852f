import type { Status } from "../../rules/evaluate/status";

/** What stands in the status cells of the workbook: data tokens, the same in every language of the pane. */
export const statuses: Record<Status, string> = {
  met: "Đạt",
  exceeded: "Vượt",
  notMet: "Chưa đạt",
  missing: "Chưa nhập",
  invalid: "Sai số liệu",
  notApplicable: "Không áp dụng",
  pending: "Chờ kết quả",
  tracked: "Theo dõi",
  planInvalid: "Sai kế hoạch",
};
