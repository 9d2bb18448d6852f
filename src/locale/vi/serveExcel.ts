/** What `npm run excel` says. */
export const serveExcel = {
  usage:
    "Cách dùng: npm run excel để mở Excel trên máy này, hoặc npm run excel -- web <địa chỉ sổ tính> để mở Excel trên web.",
  noDesktop:
    "Máy này không có Excel cho máy tính (chỉ có trên Windows và macOS). Dùng npm run excel -- web <địa chỉ sổ tính>, hoặc npm start để xem không cần Excel.",
  noDocument:
    "Cần địa chỉ chia sẻ (https://…) của một sổ tính trên OneDrive hay SharePoint: npm run excel -- web <địa chỉ sổ tính>.",
  manifestBroken: "Tệp manifest.xml không đọc được: {why}",
  portTaken: "Cổng {port} đang được dùng: dừng chương trình đang giữ cổng ấy rồi chạy lại.",
  toolFails: "Công cụ nạp bổ trợ không chạy được (xem dòng báo lỗi ở trên).",
  serving: "Ngăn tác vụ đang được phục vụ tại {address}. Dừng lại và gỡ bổ trợ bằng Ctrl+C.",
};

export type ServeExcelWords = typeof serveExcel;
