/** Handing a file over, whatever of it the program around the pane allows. */
export const files = {
  download: (file: string) => `Tải về ${file}`,
  saveAs: (file: string) => `Chọn nơi lưu ${file}`,
  copy: (file: string) => `Chép ${file} để dán vào Word`,
  byHand: (file: string) => `Hiện ${file} để tự chép`,
  arrived: (file: string) => `${file} đã về máy chưa? Xem trong thư mục Tải xuống (Downloads).`,
  yes: "Đã có",
  no: "Chưa thấy",
  tookDownload: (file: string) => `Đã tải về ${file}.`,
  tookSave: (file: string) => `Đã lưu ${file}.`,
  tookCopy: "Đã chép. Mở một văn bản trống trong Word rồi dán (Ctrl+V).",
  failed: "Excel này không cho làm cách vừa rồi. Thử cách sau:",
  other: (file: string) => `Lấy ${file} theo cách khác`,
  noMore: "Không còn cách nào khác cho cả tệp; lấy từng văn bản ở dưới.",
  selectAll: "Bấm vào khung dưới đây để chọn toàn bộ, nhấn Ctrl+C rồi dán vào Word.",
  contents: (file: string) => `Nội dung ${file}`,
  each: "Lấy từng văn bản",
};

export type FilesWords = typeof files;
