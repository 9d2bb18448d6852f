/** Parts of what a finding says: what to do about it, what it means. */
export const mends = {
  change: "sửa thành {value}",
  spaces: "bỏ khoảng trắng thừa",
  oddSpaces: "đổi khoảng trắng đặc biệt thành khoảng trắng thường",
  onlySpaces: "xóa các khoảng trắng trong ô",
  unseen: "bỏ ký tự ẩn",
  composed: "chuẩn hóa dấu tiếng Việt",
  asNumber: "đổi từ dạng văn bản sang dạng số",
  asDate: "đổi từ dạng văn bản sang dạng ngày",
  clear: "xóa nội dung ô này",
  calculate: "tính lại toàn bộ sổ",
  protect: "bật lại bảo vệ trang",
  restore: "khôi phục công thức",
  markNotApplicable: "nếu không phát sinh, đánh dấu ở cột “Không áp dụng” và nêu lý do",
  errorInCell: "Ô này đang báo lỗi {typed}; nhập lại nội dung.",
  countedOnce: "toàn cơ quan chỉ tính một lần, cho đơn vị chủ trì",
  countedNever: "chưa đơn vị nào ghi là chủ trì nên toàn cơ quan chưa tính",
} as const;
