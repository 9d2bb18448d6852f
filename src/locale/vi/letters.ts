/** Letters that go with a unit's file, a line each. */
export const letters = {
  toHead: "Kính gửi: {head}, {unit}",
  toUnit: "Kính gửi: {unit}",
  sent: [
    "Thư ký Hội đồng Thi đua - Khen thưởng ({office}) gửi kèm tệp {file}: phiếu theo dõi thi đua năm {year} của đơn vị, theo Kế hoạch số {plan}.",
    "Đề nghị mở tệp bằng Excel, WPS hoặc LibreOffice, nhập vào các ô nền vàng nhạt theo cách ghi ở trang Mục lục, lưu lại (giữ dạng .xlsx) rồi gửi trả tệp này.",
    "Tệp chỉ có số liệu của đơn vị; không cần cài đặt gì thêm. Đổi tên tệp hay chèn thêm dòng vào danh sách đều được; không xóa trang nào.",
    "Trân trọng cảm ơn.",
  ],
  returned: [
    "Thư ký Hội đồng gửi trả phiếu theo dõi thi đua của đơn vị để bổ sung, sửa: {reason}",
    "Đề nghị sửa trên chính tệp của đơn vị rồi gửi lại. Trân trọng cảm ơn.",
  ],
};

export type LetterWords = typeof letters;
