/** What is wrong with a file of figures (figures.json). */
export const figuresJson = {
  notUtf8: "Tệp số liệu không phải là văn bản UTF-8.",
  notJson: "Tệp số liệu không phải là JSON hợp lệ.",
  tooManyValues: "Tệp có quá nhiều giá trị nên không thể là tệp số liệu của một năm.",
  wrongShape: "Tại {path}: sai cấu trúc.",
  keyUnknown: "Tại {path}: không có mục này trong kế hoạch.",
  notAValue: "Tại {path}: giá trị phải là số, chữ, đúng/sai hoặc trống.",
  textTooLong: "Tại {path}: nội dung dài quá 32.767 ký tự nên không ghi vào sổ được; rút ngắn lại.",
} as const;
