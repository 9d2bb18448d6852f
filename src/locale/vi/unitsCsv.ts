/** What is wrong with a list of units (units.csv). */
export const unitsCsv = {
  notUtf8: "Tệp không phải là văn bản UTF-8; lưu lại dạng CSV UTF-8.",
  empty: "Tệp trống.",
  tooManyLines: "Tệp có quá nhiều dòng nên không thể là danh sách đơn vị.",
  noUnits: "Tệp không có đơn vị nào.",
  columnUnknown: "Dòng {line}: không có cột nào tên “{column}” (các cột: code, name, head, staff).",
  columnTwice: "Dòng {line}: cột “{column}” được ghi hai lần.",
  columnMissing: "Dòng {line}: thiếu cột “{column}”.",
  quotes: "Dòng {line}: dấu ngoặc kép chưa khớp.",
  tooManyCells: "Dòng {line}: nhiều ô hơn số cột.",
  textTooLong: "Dòng {line}: có ô dài quá 32.767 ký tự nên không ghi vào sổ được; rút ngắn lại.",
  nameMissing: "Dòng {line}: chưa ghi tên đơn vị.",
  codeInvalid: "Dòng {line}: mã “{typed}” không hợp lệ (dạng U01, U02…).",
  staffInvalid: "Dòng {line}: số người “{typed}” không hợp lệ.",
  codeTwice: "Dòng {line}: mã “{typed}” đã dùng ở dòng {firstLine}.",
} as const;
