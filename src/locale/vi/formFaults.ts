/** What is wrong with a cell of the sheet on which a plan is drawn up. */
export const formFaults = {
  textUnreadable: "ô đang báo lỗi {found}; hãy ghi lại",
  choiceUnknown: "“{found}” không có trong danh sách; chọn một trong: {allowed}",
  markUnknown: "“{found}” không dùng được ở đây; ghi x hoặc để trống",
  numberUnreadable: "“{found}” không phải là số; chỉ ghi số, ví dụ 12 hoặc 12,5",
  numberAmbiguous: "“{found}” đọc được là {one} hoặc {other}; hãy ghi lại cho rõ, không dùng dấu tách hàng nghìn",
  percentFraction:
    "đang là {found}; nếu là {percent}% thì ghi {percent}, nếu đúng là {found}% thì gõ dấu nháy đơn rồi gõ {found}%",
  dateUnreadable: "“{found}” không phải là ngày; ghi ngày/tháng/năm, ví dụ 15/02/2025",
  referenceUnknown: "“{found}” chưa có trong phần {where}",
  idFormat: "mã “{found}” chưa đúng dạng; ghi chữ in hoa không dấu và số, ví dụ {example}",
  comparisonMissing: "có ngưỡng thì phải chọn cách so sánh",
  notNeeded: "loại “{kind}” không dùng ô này; hãy xóa nội dung trong ô",
  notNeededBySource: "nguồn số liệu đã chọn không dùng ô này; hãy xóa nội dung trong ô",
  onlyForRatio: "nguồn số liệu này chỉ dùng cho loại “{kind}”",
  notNeededByOrder: "tiêu chí đã chọn không dùng ô này; hãy xóa nội dung trong ô",
  rankedListMissing: "chưa cho biết thứ tự này dành cho đơn vị hay cá nhân",
  awardMissing: "chưa cho biết điều kiện này của danh hiệu, hình thức khen nào",
  tableLost: "không tìm thấy phần này ở trang Soạn kế hoạch; hãy xóa trang đó rồi soạn lại từ trang mới",
  columnLost: "mất “{column}” nên không đọc được; hãy xóa trang Soạn kế hoạch rồi soạn lại từ trang mới",
} as const;
