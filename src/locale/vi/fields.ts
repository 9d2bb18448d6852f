/** What is entered in a cell, within a sentence. */
export const fields = {
  figure: "số liệu",
  parts: "đủ số liệu",
  confirmation: "kết quả xác nhận",
  deadline: "ngày hoàn thành",
  doneOn: "ngày tổ chức",
  title: "tên sáng kiến",
  date: "ngày đề xuất",
  role: "vai trò của đơn vị",
  state: "trạng thái sáng kiến",
  category: "đối tượng",
  rating: "xếp loại năm",
  trafficViolations: "số vi phạm giao thông, không có thì nhập 0",
  violations: "số vi phạm khác, không có thì nhập 0",
  total: "Tổng số",
  baseline: "Mức gốc",
} as const;
