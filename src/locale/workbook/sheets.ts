import { councilTexts } from "./councilTexts";
import { entryErrors, entryPrompts } from "./entryMessages";
import { planFormChoices } from "./planForm/choices";
import { planTexts } from "./planTexts";
import { summaryTexts } from "./summaryTexts";
import { measures as requirementWords } from "../vi/measures";

/**
 * The words of the workbook itself. It is an official Vietnamese document: its sheets are Vietnamese whatever language the
 * pane speaks. Status texts and data tokens have files of their own.
 */
export const sheetTexts = {
  backToIndex: "← Về Mục lục",
  /** Behind a heading that is said again on a further page. */
  continued: "(tiếp theo)",
  toPlan: "→ Ngưỡng ở trang Kế hoạch",
  pageNumber: "Trang &P/&N",
  levels: { agency: "Cơ quan", unit: "Phòng, ban, đơn vị", individual: "Cá nhân" },
  kinds: planFormChoices.kinds,
  columns: {
    no: "STT",
    id: "Mã",
    target: "Chỉ tiêu",
    requirement: "Yêu cầu",
    value: "Thực hiện",
    total: "Tổng số",
    result: "Kết quả",
    status: "Đánh giá",
    notApplicable: "Không áp dụng",
  },
  /** As the Vietnamese of the pane, in the room of a cell: the row says what is counted, and who decides. */
  requirement: {
    ...requirementWords,
    counted: "{number}",
    range: "từ {minimum} đến {maximum}",
    none: "không để xảy ra",
    rating: "từ “{grade}” trở lên",
    confirmationWithEvidence: requirementWords.confirmation,
    outcome: "được công nhận",
    deadline: "chậm nhất {due}",
    cap: "không quá {percent}",
  },
  unit: {
    heading: "PHIẾU THEO DÕI THI ĐUA NĂM {year}",
    footer: "&A – Phiếu theo dõi thi đua năm {year}",
    /** Before the labels of the columns that stay in sight. */
    labels: "Cột của phần B:",
    planName: "Kế hoạch {name}",
    planLine: "Kế hoạch số {number} ngày {date} của {office}",
    sectionUnit: "A. ĐƠN VỊ VÀ ĐĂNG KÝ THI ĐUA",
    sectionFigures: "B. SỐ LIỆU THỰC HIỆN CHỈ TIÊU",
    sectionInitiatives: "C. SÁNG KIẾN ĐỀ XUẤT",
    sectionPeople: "D. CÁ NHÂN",
    registered: "Đã đăng ký",
    notRegistered: "Chưa đăng ký",
    noFaults: "Chưa thấy ô nào sai",
    faults: " ô sai",
    missing: "thiếu ",
    soFar: " ô đến nay, ",
    inYear: " ô cả năm",
    noneMissing: "không thiếu ô nào",
    lacking: "Còn phải nhập trong năm: ",
    toMend: "Cần sửa: ",
    listsLack: "Phần C, D còn thiếu ",
    emptyCells: " ô. ",
    othersWrong: "Phần A, C, D có ",
    wrongCells: " ô sai. ",
    nothingLacks: "Không thiếu mục nào.",
    toMinute: "Chưa ghi đủ số, ngày biên bản bình chọn ở phần A. ",
    toRegister: "Chưa có đăng ký: số và ngày văn bản ở phần A. ",
    faultWords: { wrong: "Sai:" },
    hints: {
      figures:
        "Ô nền vàng nhạt để nhập, ô xám không phải nhập. Nhập số lượng, không nhập tỷ lệ %; các cột Kết quả và Đánh giá tự tính.",
      initiatives:
        "Mỗi dòng một sáng kiến; ngày đề xuất cho biết sáng kiến tính vào kỳ nào. Ô hiện chữ “Sai:” hoặc dấu “!” là ô cần xem lại.",
      people:
        "Mỗi dòng một người, kể cả người đứng đầu. Cuối năm ghi xếp loại và số lần vi phạm (không có thì ghi 0). Ô hiện chữ “Sai:” hoặc dấu “!” là ô cần xem lại.",
    },
    remarks: {
      period: "Tính vào kỳ",
      noPeriod: "Không thuộc kỳ nào",
      empty: "Ô còn trống",
      emptyCells: " ô",
      complete: "Không còn",
    },
    legend: [
      "Cách đọc cột Đánh giá:",
      "✓ Đạt, ▲ Vượt: bằng hoặc hơn yêu cầu. ✗ Chưa đạt: dưới yêu cầu.",
      "○ Chưa nhập: còn ô phải nhập. ! Sai số liệu: xem lại ô đã nhập.",
      "• Theo dõi: chỉ ghi nhận, không xét đạt hay không.",
      "– Không áp dụng: không phát sinh. ? Sai kế hoạch: báo thư ký.",
    ],
    addRowsAbove: "Cần thêm dòng: chèn phía trên dòng này; dòng thêm để trống STT vẫn được tính.",
    beneath:
      "! Có ô ghi phía dưới dòng này: không được đọc, không được tính. Chèn thêm dòng phía trên rồi chuyển nội dung lên.",
  },
  leaders: {
    name: "Lãnh đạo cơ quan",
    heading: "LÃNH ĐẠO CƠ QUAN – THEO DÕI THI ĐUA NĂM {year}",
    line: "Lãnh đạo là người của cơ quan, không thuộc phòng, ban, đơn vị nào. Chưa ghi danh sách này thì chỉ tiêu của cơ quan tính từ cá nhân còn phải chờ.",
    none: {
      heading: "Không có lãnh đạo ngoài các đơn vị",
      prompt:
        "Nhập x nếu mọi lãnh đạo đã có tên ở trang của một đơn vị. Có lãnh đạo ghi ở danh sách dưới đây thì để trống.",
    },
    declaration: "A. KHAI BÁO",
    people: " người",
    nobody: "chưa ghi lãnh đạo nào",
    declaredNone: "không có lãnh đạo ngoài các đơn vị",
  },
  prompts: entryPrompts,
  errors: entryErrors,
  index: {
    heading: "SỔ THEO DÕI THI ĐUA NĂM {year}",
    about: [
      "Sổ này theo dõi việc thực hiện {plan} của {office}.",
      "Mỗi phòng, ban, đơn vị có một trang riêng; các trang tổng hợp tự cập nhật theo số liệu đã nhập.",
      "Kết quả đánh giá do công thức tính theo ngưỡng ở trang Kế hoạch, dùng được trên mọi bản Excel từ 2010, WPS và LibreOffice.",
    ],
    howTo: "CÁCH NHẬP",
    steps: [
      "1. Bấm vào tên đơn vị trong bảng dưới đây (LibreOffice: giữ phím Ctrl và bấm) để mở trang của đơn vị.",
      "2. Chỉ nhập vào các ô nền vàng nhạt; các ô khác tự tính và được khóa.",
      "3. Nhập số đã thực hiện và tổng số, không nhập tỷ lệ %. Chưa có số liệu thì để trống; bằng 0 thì nhập 0.",
      "4. Nội dung không phát sinh: đánh dấu x ở cột Không áp dụng và nêu lý do ở cột Ghi chú.",
      "5. Liệt kê từng sáng kiến (phần C) và từng cá nhân (phần D): sổ tự đếm từ danh sách.",
    ],
    columns: {
      no: "STT",
      name: "Phòng, ban, đơn vị",
      head: "Người đứng đầu",
      registered: "Đăng ký thi đua",
      filled: "Số liệu đã nhập",
      faults: "Ô sai",
      missingSoFar: "Thiếu đến nay",
      missingInYear: "Thiếu cả năm",
    },
    complete: "Đủ",
    otherSheets: "CÁC TRANG KHÁC",
  },
  plan: planTexts,
  registration: {
    heading: "ĐĂNG KÝ THI ĐUA NĂM {year}",
    line: "Mục {clause} của kế hoạch: tập thể, cá nhân không đăng ký, cuối năm không được xét công nhận danh hiệu thi đua.",
    columns: {
      no: "STT",
      name: "Phòng, ban, đơn vị",
      registrationNo: "Số văn bản",
      registeredOn: "Ngày đăng ký",
      title: "Danh hiệu đăng ký",
      status: "Tình trạng",
      people: "Cá nhân đã đăng ký / có tên",
    },
    late: "Đăng ký trễ hạn",
    /** The people by name, below the units. */
    people: {
      heading: "CÁ NHÂN ĐÃ ĐĂNG KÝ, CHƯA ĐĂNG KÝ",
      name: "Họ và tên",
      made: "Họ và tên lấy từ phần D trang của các đơn vị khi lập trang này. Bấm nút ▼ ở tiêu đề cột để lọc.",
      madeAt: "Họ và tên lấy từ phần D trang của các đơn vị lúc {at}. Bấm nút ▼ ở tiêu đề cột để lọc.",
      current: "Danh sách cá nhân, sáng kiến của các đơn vị chưa thay đổi từ lúc đó.",
      changed:
        "Danh sách cá nhân, sáng kiến của đơn vị ĐÃ THAY ĐỔI từ lúc đó: bấm Cập nhật sổ (thẻ Thiết lập) để ghi lại.",
      none: "Chưa đơn vị nào ghi tên cá nhân ở phần D.",
      named: "Đã có đơn vị ghi tên cá nhân: bấm Cập nhật sổ (thẻ Thiết lập) để ghi họ và tên vào đây.",
    },
  },
  agency: {
    heading: "CHỈ TIÊU CỦA CƠ QUAN NĂM {year}",
    line: "Ô nền vàng nhạt do thư ký nhập; các ô khác cộng trực tiếp từ trang của các đơn vị.",
  },
  board: {
    heading: "BẢNG THEO DÕI THI ĐUA NĂM {year}",
    line: "Mỗi ô là đánh giá của một đơn vị ở một chỉ tiêu. Bấm vào ký hiệu (LibreOffice: giữ Ctrl) để đến số liệu của đơn vị.",
    toAgency: "→ Chỉ tiêu của cơ quan",
    key: "Ký hiệu",
    /** Of a cell without a symbol. */
    none: "Không xét trong kỳ",
    columns: { no: "STT", name: "Phòng, ban, đơn vị" },
    met: "Số đơn vị đạt hoặc vượt",
    notMet: "Số đơn vị chưa đạt",
    agency: "CHỈ TIÊU CỦA CƠ QUAN",
    agencyColumns: {
      no: "Mã",
      name: "Chỉ tiêu",
      requirement: "Yêu cầu",
      result: "Kết quả mới nhất",
      bar: "So với ngưỡng (vạch {mark})",
    },
  },
  target: {
    heading: "{id} – {name}",
    line: "Mục {clause} của kế hoạch: {words}",
    unit: "Phòng, ban, đơn vị",
    rollUp: "Toàn cơ quan ({id})",
    noRollUp: "Toàn cơ quan (không cộng)",
    metUnits: "Số đơn vị đạt / số đơn vị áp dụng",
  },
  check: {
    heading: "KẾT QUẢ KIỂM TRA",
    line: "Kiểm tra lúc {at} trên {units} đơn vị: {wrong} ô sai, thiếu {missingSoFar} ô đến nay, {missingInYear} ô cả năm. Danh sách: {errors} lỗi, {warnings} cảnh báo, {infos} lưu ý.",
    never: "Chưa kiểm tra lần nào. Thư ký bấm “Kiểm tra” trong bổ trợ Sổ Thi Đua.",
    none: "Không phát hiện điều gì.",
    columns: {
      no: "STT",
      severity: "Mức độ",
      unit: "Đơn vị",
      target: "Chỉ tiêu",
      period: "Kỳ",
      message: "Nội dung",
      cell: "Ô",
      remark: "Ghi chú",
    },
    agency: "Cơ quan",
    secretary: "Thư ký Hội đồng",
    counts: {
      no: "STT",
      unit: "Đơn vị",
      wrong: "Ô sai",
      missingSoFar: "Thiếu đến nay",
      missingInYear: "Thiếu cả năm",
      head: "Người đứng đầu",
      sheet: "Trang",
      open: "Mở trang",
    },
    placeHere: "Ô {cell}",
    placeThere: "{sheet}, ô {cell}",
    otherSheet: "Trang khác",
  },
  /** What people typed on a sheet before it was made again. */
  carried: {
    title: "NỘI DUNG CHÉP LẠI TỪ TRANG CŨ",
    note: "Đã ghi trên trang này trước khi lập lại và không còn chỗ tương ứng. Xem xong, ô nào không cần giữ thì xóa trắng.",
    from: "Ô cũ",
    heading: "Thuộc cột, dòng",
    text: "Nội dung đã ghi",
    outside: "Ngoài các bảng",
  },
  summary: summaryTexts,
  council: councilTexts,
} as const;

/** Fills `{name}` places of a template. Throws a RangeError for a place that gets no value: a programming fault. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new RangeError(`No value for {${key}}`);
    return String(value);
  });
}
