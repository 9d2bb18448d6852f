/** What every part of the pane says. */
export const common = {
  retry: "Thử lại",
  cancel: "Dừng",
  close: "Đóng",
  loading: "Đang mở…",
  readingWorkbook: "Đang đọc sổ…",
  notSetUp: "Sổ này chưa được lập.",
  goToSetUp: "Sang thẻ Thiết lập",
  showMore: (count: number) => `Xem thêm ${count} mục`,
  failed: "Chưa làm được",
  stopped: "Đã dừng. Phần đã ghi vẫn còn; bấm Thử lại để làm tiếp.",
  outsideExcel: "Trang này chạy bên trong Excel. Hãy mở từ thẻ Thi đua của Excel.",
  officeUnreachable: "Không tải được thư viện của Excel. Kiểm tra kết nối mạng rồi thử lại.",
  excelTooOld:
    "Bản Excel này chưa chạy được Sổ Thi Đua. Cần Excel Microsoft 365, Excel 2021 (LTSC) trở lên hoặc Excel trên web.",
  onIPad:
    "Sổ Thi Đua chưa được thử trên iPad: tệp và văn bản không tải xuống được ở đây. Nên lập sổ và lập danh sách trên máy tính; trên iPad chỉ nên xem và nhập số liệu.",
  oldFileFormat:
    "Sổ đang mở ở dạng .xls cũ (chế độ tương thích) nên công thức và quy tắc nhập có thể mất khi lưu. Vào Tệp > Lưu dưới dạng, chọn Sổ làm việc Excel (.xlsx), mở lại tệp mới rồi làm tiếp.",
  viewOnly:
    "Sổ đang mở để xem nên chưa ghi gì được. Bấm Cho phép chỉnh sửa (hoặc Chỉnh sửa sổ làm việc) trong Excel, hoặc lưu thành bản khác, rồi mở lại Sổ Thi Đua.",
  slowAnswer:
    "Excel chưa trả lời. Nếu trong Excel đang mở danh sách thả xuống, hộp thoại hoặc đang nhập dở một ô, hãy đóng lại (phím Esc hoặc Enter); việc này sẽ tự chạy tiếp.",
  freezeRefused: (sheets: string) =>
    `Excel không cố định được tiêu đề của ${sheets}; số liệu và công thức vẫn đầy đủ. Nếu cần, vào Dạng xem > Cố định Ngăn trên trang đó.`,
  pageSetupRefused: (sheets: string) =>
    `Excel không nhận thiết lập trang in của ${sheets}; số liệu và công thức vẫn đầy đủ. Trước khi in, vào Bố trí Trang và chọn khổ A4 ngang, vừa một trang theo chiều rộng.`,
  sheetNamed: (sheet: string) => `trang “${sheet}”`,
  someSheets: "một vài trang",
  viewFailed: "Phần này gặp trục trặc và đã dừng lại. Số liệu trong sổ không bị ảnh hưởng.",
};
