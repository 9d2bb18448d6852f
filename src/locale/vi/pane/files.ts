/** Handing a file over, whatever of it the program around the pane allows. */
export const files = {
  download: (file: string) => `Tải về ${file}`,
  saveAs: (file: string) => `Chọn nơi lưu ${file}`,
  openBook: (file: string) => `Mở ${file} thành sổ mới`,
  copy: (file: string) => `Chép ${file} để dán vào Word`,
  byHand: (file: string) => `Hiện ${file} để tự chép`,
  arrived: (file: string) => `${file} đã về máy chưa? Xem trong thư mục Tải xuống (Downloads).`,
  yes: "Đã có",
  no: "Chưa thấy",
  tookDownload: (file: string) => `Đã tải về ${file}.`,
  tookSave: (file: string) => `Đã lưu ${file}.`,
  opened: (file: string) => `Excel đã mở một sổ mới; lưu sổ đó với tên ${file}.`,
  openedBehind: (file: string) =>
    `Excel đã mở một sổ mới, nằm phía sau cửa sổ này: xem trong menu Cửa sổ, rồi lưu sổ đó với tên ${file}.`,
  tookCopy: "Đã chép. Mở một văn bản trống trong Word rồi dán (Ctrl+V).",
  failed: "Cách vừa rồi không làm được ở đây. Thử cách sau:",
  other: (file: string) => `Lấy ${file} theo cách khác`,
  noMore: "Không còn cách nào khác cho cả gói; lấy từng tệp ở dưới.",
  noWay: (file: string) =>
    `Không còn cách nào khác để lấy ${file} trên máy này. Mở sổ bằng Excel trên máy khác rồi làm lại.`,
  fromStart: "Thử lại từ đầu",
  selectAll: "Bấm vào khung dưới đây để chọn toàn bộ, nhấn Ctrl+C rồi dán vào Word.",
  contents: (file: string) => `Nội dung ${file}`,
  each: "Lấy từng tệp",
};

export type FilesWords = typeof files;
