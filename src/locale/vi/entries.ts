/** Entries of two workbooks held against each other: an empty one, and where those stand that are no unit's, by their blocks. */
export const entries = {
  empty: "(trống)",
  figures: "Cơ quan",
  events: "Ngày kỷ niệm",
  plan: "Kế hoạch",
  votes: "Danh sách đề nghị",
  council: "Hội đồng",
  people: "Cá nhân",
  check: "Kiểm tra",
  carried: "Cuối trang",
} as const;
