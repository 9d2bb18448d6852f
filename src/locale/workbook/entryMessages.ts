/** What the workbook says beside an entry cell that is chosen; Excel takes 255 letters, title and text apart. */
export const entryPrompts = {
  wholeValue: "nhập số nguyên, ví dụ 12. Chưa có thì để trống; bằng 0 thì nhập 0.",
  decimalValue: "nhập số, ví dụ 12,5. Chưa có thì để trống; bằng 0 thì nhập 0.",
  part: "nhập số đã thực hiện, ví dụ 18; không nhập tỷ lệ %.",
  total: "nhập tổng số, ví dụ 20. Không có việc nào: đánh dấu ở cột “Không áp dụng”.",
  baseline: "nhập mức gốc để so sánh, ví dụ 120.",
  choice: "Bấm mũi tên bên phải ô và chọn trong danh sách.",
  choiceOf: "Nhập đúng một trong các mục:",
  confirmation: "Chọn Có nếu thực hiện tốt và có minh chứng, chọn Không nếu chưa.",
  outcome: "chọn Đạt hoặc Không đạt khi đã có quyết định; chưa có thì để trống.",
  date: "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/02/{year}.",
  notApplicable:
    "Nhập x nếu cả năm không có nội dung này (nêu lý do ở cột Ghi chú); nhập {periods} nếu chỉ kỳ đó không có.",
  notApplicableYear: "Nhập x nếu cả năm không có nội dung này và nêu lý do ở cột Ghi chú.",
  or: " hoặc ",
  plan: {
    percent: "Ghi theo điểm phần trăm, không gõ dấu %: nhập 90 cho 90%, nhập 92,5 cho 92,5%.",
    count: "Nhập số nguyên, ví dụ 5.",
    amount: "Nhập số, ví dụ 12,5.",
    maximum: "Nhập số nguyên không nhỏ hơn ngưỡng, ví dụ 7.",
    flag: "Nhập x để chọn, xóa để bỏ chọn.",
    law: "Nhập x để áp dụng, xóa để bỏ. Đối chiếu văn bản đang có hiệu lực trước khi dùng.",
    period: "Ngày trong kỳ, ví dụ 30/06/{year}. Kỳ này bắt đầu hoặc kết thúc vào ngày đó.",
    deadline: "Nhập hạn đăng ký, ví dụ 29/02/{year}; để trống nếu cơ quan không đặt hạn.",
    event: {
      activity:
        "Tọa đàm, giao lưu, gặp mặt, biểu dương… đã tổ chức, ví dụ Gặp mặt, biểu dương 12 gương điển hình tiên tiến.",
      doneOn: "Ngày tổ chức, ví dụ 02/02/{year}.",
      evidence: "Số, ngày văn bản hoặc nơi lưu hồ sơ, ví dụ Báo cáo 20/BC-VPUBND.",
    },
  },
} as const;

/** What it says to an entry that it refuses, or doubts; Excel takes 225 letters. */
export const entryErrors = {
  title: "Chưa nhận số liệu này",
  oddTitle: "Ngày này có đúng không?",
  wholeValue: "Ô này chỉ nhận số nguyên từ 0 trở lên, ví dụ 12. Không nhập chữ, dấu %, số lẻ hay dạng 9/10.",
  decimalValue: "Ô này chỉ nhận số, ví dụ 12,5. Không nhập chữ.",
  part: "Ô này nhận số nguyên từ 0 đến bằng tổng số ở ô bên phải. Không nhập chữ, số âm, số lẻ hay dấu %. Cần sửa cả hai ô thì sửa tổng số trước.",
  partDecimal:
    "Ô này nhận số từ 0 đến bằng tổng số ở ô bên phải. Không nhập chữ, số âm hay dấu %. Cần sửa cả hai ô thì sửa tổng số trước.",
  total:
    "Tổng số phải là số nguyên lớn hơn 0 và không nhỏ hơn số thực hiện ở ô bên trái. Không có việc nào thì xóa ô này và đánh dấu ở cột “Không áp dụng”.",
  totalDecimal:
    "Tổng số phải lớn hơn 0 và không nhỏ hơn số thực hiện ở ô bên trái. Không có việc nào thì xóa ô này và đánh dấu ở cột “Không áp dụng”.",
  points:
    "Ô này ghi theo điểm phần trăm: nhập 90 cho 90%, không gõ 90% hay 0,9. Nhận số từ 0 đến 100, nhiều nhất hai chữ số thập phân.",
  deadline:
    "Hạn đăng ký phải là một ngày trong năm {year} hoặc năm trước đó, theo dạng ngày/tháng/năm; không đặt hạn thì để trống.",
  minutesDate:
    "Ngày biên bản phải thuộc năm {year} hoặc năm liền sau, theo dạng ngày/tháng/năm, ví dụ 02/07/{year}; không dùng dạng 02-07-{year} hay 2.7.{year}.",
  maximum: "Mức trên phải là số nguyên và không nhỏ hơn ngưỡng.",
  choice: "Hãy chọn một mục trong danh sách.",
  date: "Ngày phải thuộc năm {year}, theo dạng ngày/tháng/năm, ví dụ 15/02/{year}; không dùng dạng 15-02-{year} hay 15.2.{year}.",
  oddDate:
    "Không phải là ngày của năm {year}. Đúng như văn bản: chọn Yes (Có, OK) để giữ. Nếu không, chọn No (Không, Cancel) rồi nhập theo dạng 15/02/{year}, không dùng dạng 15-02-{year} hay 15.2.{year}.",
  text: "Nội dung dài quá {most} ký tự: hãy viết gọn lại.",
  mark: "Ô này chỉ nhận chữ x hoặc để trống.",
  notApplicable: "Ô này chỉ nhận {marks} hoặc để trống.",
} as const;
