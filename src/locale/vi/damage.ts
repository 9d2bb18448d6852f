/** What is wrong with the hidden keys of a part of the workbook, and what to do about it. */
export const damage = {
  lost: "mất mã “{key}”",
  twice: "mã “{key}” bị ghi hai lần",
  unknown: "mã “{key}” không có trong danh sách",
  keyless: "có dòng thừa hoặc mất mã, không được đọc",
  copied: "dòng này là bản chép của dòng “{key}”",
  elsewhere: "tên đang chỉ đến chỗ khác",
  unlisted: "trang của đơn vị “{key}” còn trong sổ mà Mục lục không có dòng của đơn vị này",
  bySetUp: "Cập nhật sổ để khôi phục",
  relist: "Thêm lại đơn vị này vào danh sách rồi cập nhật sổ; nếu đã thôi theo dõi đơn vị này thì ẩn trang của đơn vị",
  byHand: "Xóa dòng thừa, hoặc lấy lại dòng, cột bị mất từ bản sao lưu của sổ",
} as const;
