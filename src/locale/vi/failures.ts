import { failureWords } from "../text/stated";

/** How an action failed, and what to do about it. */
export const failures = failureWords({
  cellBeingEdited: "Đang nhập dở một ô. Nhấn Enter để kết thúc rồi thử lại.",
  notInFront:
    "Excel từ chối mà không nói lý do; thường là do đang mở hộp thoại, đang chọn một biểu đồ hoặc đang ở một sổ khác. Đóng hộp thoại, bấm vào một ô của sổ này rồi thử lại; nếu vẫn lỗi, lưu sổ, mở lại Excel rồi làm tiếp.",
  protectedByOther:
    "Excel không cho mở khóa trang[ “{sheet}”] nên không ghi được: trang có mật khẩu riêng, hoặc bản Excel này không mở khóa thay người dùng. Vào Xem lại > Bỏ bảo vệ trang tính, rồi thử lại.",
  structureProtected:
    "Cấu trúc sổ đang được khóa nên không thêm hay xóa trang được. Vào Xem lại > Bảo vệ sổ làm việc để bỏ khóa, rồi thử lại.",
  passwordNotPlain:
    "Mật khẩu bảo vệ trang trong tệp .xlsx chỉ gồm chữ cái không dấu, chữ số và ký hiệu thông thường, nhiều nhất 15 ký tự. Chưa có gì được ghi; đặt mật khẩu khác rồi thử lại.",
  passwordTooLong:
    "Mật khẩu bảo vệ trang dài quá 255 ký tự nên Excel không nhận. Chưa có gì được ghi; đặt mật khẩu ngắn hơn rồi thử lại.",
  readDenied:
    "Excel không cho đọc sổ này. Nếu cơ quan bắt buộc gắn nhãn độ nhạy cảm (nhãn bảo mật), vào Trang đầu > Độ nhạy cảm, chọn nhãn cho sổ rồi thử lại; nếu sổ bị giới hạn quyền, xin quyền của người gửi.",
  readOnly: "Sổ đang mở ở chế độ chỉ đọc. Bấm Cho phép chỉnh sửa hoặc lưu thành bản khác rồi thử lại.",
  tooOld: "Bản Excel này chưa có chức năng cần dùng. Hãy cập nhật Excel, hoặc dùng Excel trên web.",
  connectionLost: "Mất kết nối với Excel. Kiểm tra mạng, mở lại sổ rồi thử lại; phần đã ghi vẫn còn.",
  busy: "Excel đang bận. Đợi một lát rồi thử lại.",
  tooLarge: "Sổ quá lớn để xử lý một lần. Xóa bớt các trang không dùng rồi thử lại.",
  sheetNameTaken: "Đã có một trang khác mang tên[ “{sheet}”]. Đổi tên trang đó rồi thử lại.",
  changedMeanwhile:
    "Trang[ “{sheet}”] vừa có người sửa trong lúc làm; những gì vừa nhập được giữ nguyên. Đợi nhập xong rồi làm lại.",
  notFound: "Không tìm thấy chỗ cần mở[ trên trang “{sheet}”]; có thể đã bị xóa. Kiểm tra lại sổ rồi thử lại.",
  selectionNotCells: "Đang chọn biểu đồ hoặc hình, chưa phải ô. Chọn các ô cần lấy rồi thử lại.",
  cancelled: "Đã dừng theo yêu cầu. Phần đã ghi vẫn còn; làm lại để hoàn tất.",
  fileEmpty: "Tệp trống. Chọn lại tệp .xlsx của sổ.",
  fileNotXlsx: "Tệp này không phải là tệp .xlsx. Mở bằng Excel và lưu thành .xlsx rồi thử lại.",
  fileOldOrEncrypted:
    "Tệp thuộc dạng .xls cũ hoặc có đặt mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu thành .xlsx rồi thử lại.",
  fileOldFormat: "Tệp thuộc dạng .xls của Excel 97–2003. Mở bằng Excel và lưu lại thành .xlsx rồi thử lại.",
  fileEncrypted: "Tệp có đặt mật khẩu mở. Mở bằng Excel, bỏ mật khẩu, lưu lại thành .xlsx rồi thử lại.",
  fileRightsManaged:
    "Tệp được cơ quan giới hạn quyền (IRM) nên chỉ Excel mở được. Mở bằng Excel, bỏ giới hạn quyền, lưu lại thành .xlsx rồi thử lại.",
  fileOpenDocument: "Tệp thuộc dạng .ods. Mở bằng LibreOffice hoặc Excel và lưu lại thành .xlsx rồi thử lại.",
  fileTruncated: "Tệp bị thiếu phần cuối, có thể do chép hoặc tải chưa xong. Chép lại tệp rồi thử lại.",
  fileCorrupt: "Tệp bị hỏng, không đọc được. Mở bằng Excel để sửa chữa, hoặc dùng bản sao lưu.",
  fileTooLarge: "Tệp quá lớn. Xóa bớt ảnh và các trang không dùng rồi thử lại.",
  fileSuspicious: "Tệp có cấu trúc bất thường nên không mở, để bảo đảm an toàn. Xin bản khác từ người gửi.",
  fileStrict:
    "Tệp được lưu ở dạng “Strict Open XML” nên đọc được mà không ghi được. Mở bằng Excel, lưu lại thành .xlsx thường (Sổ làm việc Excel) rồi thử lại.",
  fileDates1904:
    "Sổ tính ngày theo hệ 1904 nên đọc được mà không ghi được. Trong Excel, vào Tệp > Tùy chọn > Nâng cao, bỏ chọn hệ thống ngày 1904; các ngày đã nhập sẽ lùi lại bốn năm một ngày, cần nhập lại. Lưu thành .xlsx rồi thử lại.",
  fileMacroSheet:
    "Sổ có trang macro[ “{sheet}”] nên không ghi được thành .xlsx. Ghi ra tệp .xlsm, hoặc xóa trang đó rồi thử lại.",
  fileUnreadable: "Không đọc được tệp. Kiểm tra đường dẫn và quyền truy cập rồi thử lại.",
  fileUnwritable: "Không ghi được tệp. Đóng tệp nếu đang mở, kiểm tra quyền ghi rồi thử lại.",
  unexpected: "Có lỗi ngoài dự kiến. Thử lại; nếu vẫn lỗi, báo cho bộ phận hỗ trợ của cơ quan.",
  noUnits: "Chưa có đơn vị nào. Nhập danh sách phòng, ban, đơn vị rồi thử lại.",
  tooManyUnits: "Danh sách có quá nhiều đơn vị: một sổ nhận nhiều nhất 1.000 đơn vị. Bớt đơn vị rồi thử lại.",
  tooManyUnitsInExcel:
    "Danh sách có quá nhiều đơn vị: lập trong Excel thì một sổ nhận nhiều nhất 200 đơn vị, lập trên tệp bằng dòng lệnh thì 1.000. Bớt đơn vị rồi thử lại, hoặc lập sổ trên tệp.",
  unitNameMissing: "Có đơn vị chưa ghi tên. Nhập đủ tên đơn vị rồi thử lại.",
  unitLost:
    "Trang[ “{sheet}”] của một đơn vị còn trong sổ, nhưng Mục lục và danh sách không có đơn vị này; chưa có gì được ghi. Thêm lại đơn vị vào danh sách, hoặc ẩn trang của đơn vị nếu đã thôi theo dõi, rồi thử lại.",
  notSetUp: "Sổ này chưa được thiết lập. Vào bước Thiết lập và lập sổ trước.",
  unitFile:
    "Đây là phiếu của một đơn vị (tệp gửi đi để nhập số liệu), không phải sổ của cơ quan. Mở sổ của cơ quan rồi lấy tệp này vào: thẻ Gửi, thu, hoặc lệnh collect.",
  formNewer:
    "Sổ này do phiên bản mới hơn của Sổ Thi Đua lập. Hãy cập nhật phần bổ trợ (hoặc công cụ dòng lệnh) rồi mở lại; chưa có gì bị ghi.",
  namesUnreadable:
    "Sổ có các tên vùng của Sổ Thi Đua (TD_…) nhưng không đọc được chúng chỉ đến đâu; chưa có gì được ghi. Vào Công thức > Trình quản lý tên, khôi phục các tên này từ bản sao lưu của sổ rồi thử lại.",
  planInvalid: "Kế hoạch có chỗ chưa dùng được. Sửa các chỗ được chỉ ra ở trang Kế hoạch rồi thử lại.",
  planDiffers: "Sổ này lập theo một kế hoạch khác. Mở một sổ trống để lập theo kế hoạch mới.",
  periodUnknown: "Kế hoạch của sổ không có kỳ này. Vào thẻ Danh sách, chọn một kỳ có trong kế hoạch rồi thử lại.",
  listMissing:
    "Chưa lập danh sách đề nghị của kỳ này nên chưa có gì để làm văn bản. Vào thẻ Danh sách, lập danh sách của kỳ rồi thử lại.",
  keysLost:
    "Trang tổng hợp[ “{sheet}”] không còn các ô ẩn (khóa dòng, khóa cột) nên không biết phần Hội đồng đã ghi thuộc dòng nào; chưa ghi gì. Hoàn tác việc xóa hàng, cột rồi làm lại; hoặc đồng ý chép toàn bộ xuống cuối trang: ở khung Sổ Thi Đua, thẻ Danh sách, hoặc trên dòng lệnh thêm --force=keys.",
  listDiffers:
    "Số liệu vừa thay đổi nên danh sách không còn như lúc xem; chưa ghi gì. Xem lại danh sách mới rồi bấm ghi lần nữa.",
  peopleTyped:
    "Trong sổ đã có số liệu hoặc nội dung do người dùng nhập[ (trang “{sheet}”)] nên không xóa trang nào. Nếu không cần nữa, hãy xóa từng trang bằng tay.",
  blockElsewhere:
    "Một phần của trang khác đã bị cắt, dán sang trang[ “{sheet}”][, ô {address}]; trang này sắp được làm lại hoặc xóa nên phần đó sẽ mất, vì vậy chưa ghi gì. Bấm Hoàn tác nếu vừa dán; hoặc chọn vùng đã dán, cắt và dán về đúng chỗ cũ, rồi thử lại. Thẻ Kiểm tra cho biết đó là phần nào: lỗi “tên đang chỉ đến chỗ khác”.",
  unitUnknown: "Danh sách đơn vị của sổ không có mã[ {sheet}]. Xem mã ở trang Mục lục rồi thử lại.",
  noUnitFiles:
    "Không có tệp nào là tệp của đơn vị do Sổ Thi Đua gửi đi nên không lập được sổ. Chọn lại các tệp rồi thử lại.",
  draftMissing: "Sổ này chưa có trang Soạn kế hoạch. Bấm Soạn kế hoạch mới trong Excel để có trang này rồi thử lại.",
  nothingToMend: "Không có chỗ nào sửa tự động được. Kiểm tra lại, hoặc sửa tay theo từng dòng.",
});
