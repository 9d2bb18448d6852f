/** What of Excel stands in the way of some work, and what it refused that the workbook is whole without. */
export const hostNotices = {
  onIPad:
    "Sổ Thi Đua chưa được thử trên iPad: tệp và văn bản không tải xuống được ở đây. Nên lập sổ và lập danh sách trên máy tính; trên iPad chỉ nên xem và nhập số liệu.",
  oldFileFormat:
    "Sổ đang mở ở dạng .xls cũ (chế độ tương thích) nên công thức và quy tắc nhập có thể mất khi lưu. Vào Tệp > Lưu dưới dạng, chọn Sổ làm việc Excel (.xlsx), mở lại tệp mới rồi làm tiếp.",
  viewOnly:
    "Sổ đang mở để xem nên chưa ghi gì được. Bấm Cho phép chỉnh sửa (hoặc Chỉnh sửa sổ làm việc) trong Excel, hoặc lưu thành bản khác, rồi mở lại Sổ Thi Đua.",
  slowAnswer:
    "Excel chưa trả lời. Nếu trong Excel đang mở danh sách thả xuống, hộp thoại hoặc đang nhập dở một ô, hãy đóng lại (phím Esc hoặc Enter); việc này sẽ tự chạy tiếp.",
  freezeRefused:
    "Excel không cố định được tiêu đề[ của trang {sheets}]; số liệu và công thức vẫn đầy đủ. Nếu cần, vào Dạng xem > Cố định Ngăn trên trang đó.",
  pageSetupRefused:
    "Excel không nhận thiết lập trang in[ của trang {sheets}]; số liệu và công thức vẫn đầy đủ. Trước khi in, vào Bố trí Trang và chọn khổ A4 ngang, vừa một trang theo chiều rộng.",
} as const;
