/** What every part of the pane says. */
export const common = {
  retry: "Thử lại",
  cancel: "Dừng",
  close: "Đóng",
  loading: "Đang mở…",
  readingWorkbook: "Đang đọc sổ…",
  notSetUp: "Sổ này chưa được lập.",
  leaders: "Lãnh đạo cơ quan",
  goToSetUp: "Sang thẻ Thiết lập",
  showMore: (count: number) => `Xem thêm ${count} mục`,
  failed: "Chưa làm được",
  stopped: "Đã dừng. Phần đã ghi vẫn còn; bấm Thử lại để làm tiếp.",
  outsideExcel: "Trang này chạy bên trong Excel. Hãy mở từ thẻ Thi đua của Excel.",
  officeUnreachable: "Không tải được thư viện của Excel. Kiểm tra kết nối mạng rồi thử lại.",
  excelTooOld:
    "Bản Excel này chưa chạy được Sổ Thi Đua. Cần Excel Microsoft 365, Excel 2021 (LTSC) trở lên hoặc Excel trên web.",
  viewFailed: "Phần này gặp trục trặc và đã dừng lại. Số liệu trong sổ không bị ảnh hưởng.",
};
