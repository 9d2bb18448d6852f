/** The words of a unit's file: what its head reads first. Vietnamese as the workbook is. */
export const unitFileTexts = {
  guideSheet: "Mục lục",
  sentSheet: "Kèm theo",
  heading: "PHIẾU THEO DÕI THI ĐUA NĂM {year}",
  about: "Phiếu của đơn vị: {unit}",
  howTo: "CÁCH GHI PHIẾU",
  steps: [
    "1. Mở trang “{sheet}” (bấm vào tên trang ở dưới). Chỉ nhập vào ô nền vàng nhạt; các ô khác tự tính và được khóa.",
    "2. Nhập số đã thực hiện và tổng số, không nhập tỷ lệ %. Chưa có số liệu thì để trống; bằng 0 thì nhập 0.",
    "3. Sáng kiến ghi ở phần C, cá nhân ở phần D. Thiếu dòng thì chèn thêm ở phía trên dòng cuối của danh sách.",
    "4. Xem dòng trên cùng của trang: còn ô sai thì sửa, còn ô thiếu thì bổ sung.",
    "5. Lưu tệp ở dạng .xlsx, giữ nguyên các trang, rồi gửi lại cho thư ký Hội đồng. Không cần cài đặt gì thêm.",
  ],
  sheets: "CÁC TRANG",
  sent: "Gửi lúc {at}. Tệp chỉ có số liệu của đơn vị; trang Kế hoạch chỉ để đọc.",
  planNote: "Trang này chỉ để đọc. Cần đổi ngưỡng, ngày tháng thì báo thư ký Hội đồng.",
} as const;
