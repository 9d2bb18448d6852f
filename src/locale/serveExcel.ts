import type { Words } from "./words";

/** What `npm run excel` says. */
const vi = {
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

const en: Words<typeof vi> = {
  usage:
    "Use npm run excel for Excel on this machine, or npm run excel -- web <workbook address> for Excel on the web.",
  noDesktop:
    "There is no desktop Excel for this machine (Windows and macOS alone have one). Use npm run excel -- web <workbook address>, or npm start to see it without Excel.",
  noDocument:
    "The share address (https://…) of a workbook on OneDrive or SharePoint is needed: npm run excel -- web <workbook address>.",
  manifestBroken: "manifest.xml cannot be read: {why}",
  portTaken: "Port {port} is taken: stop what holds it and run this again.",
  toolFails: "The tool that sideloads could not do it (see its message above).",
  serving: "The pane is served at {address}. Ctrl+C ends it and takes the add-in out again.",
};

export type ServeExcelWords = Words<typeof vi>;

export const serveExcelWords: Readonly<Record<"vi" | "en", ServeExcelWords>> = { vi, en };
