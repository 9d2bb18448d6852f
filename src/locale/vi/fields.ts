/** What is entered in a cell, within a sentence. */
export const fields = {
  figure: "số liệu",
  title: "tên sáng kiến",
  date: "ngày đề xuất",
  role: "vai trò của đơn vị",
  state: "trạng thái sáng kiến",
  category: "đối tượng (cán bộ, công chức…)",
  rating: "xếp loại năm",
  trafficViolations: "số vi phạm giao thông (không có thì nhập 0)",
  violations: "số vi phạm khác (không có thì nhập 0)",
  total: "Tổng số",
  baseline: "Mức gốc",
} as const;
