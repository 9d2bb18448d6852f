import type { PaneRewording } from "./rewording";

/** The page that works on files in a browser, where no Excel runs the pane. */
export const files = {
  newBook: "Sổ mới",
  hint: "Chọn tệp .xlsx, hoặc thả tệp vào trang này, để làm tiếp; hay lập sổ mới ngay ở thẻ Thiết lập.",
  offline: "Trang này đã được lưu trong trình duyệt: lần sau mở được cả khi không có mạng.",
  choose: "Chọn tệp",
  chooseOther: "Mở tệp khác",
  startNew: "Sổ mới",
  opening: "Đang mở tệp",
  oneFile:
    "Mỗi lần mở một sổ: hãy thả lại một tệp .xlsx. Tệp các đơn vị gửi về thì thả ở thẻ Gửi, thu, việc Thu về, khi sổ đã mở.",
  changed: "Có thay đổi chưa tải về",
  unchanged: "Chưa có thay đổi",
  download: (name: string) => `Tải về “${name}”`,
  downloaded: (name: string) => `Trình duyệt đã nhận tệp “${name}” để tải về.`,
  openedStays: (name: string) => `Trình duyệt đã nhận tệp “${name}” để tải về. Tệp đã mở vẫn như cũ.`,
  saveHere: "Ghi vào chính tệp đã mở",
  saveHereAsk: (name: string) => `Ghi đè lên “${name}”? Nội dung trước đây của tệp sẽ không còn.`,
  saveHereYes: "Ghi đè",
  saveHereNo: "Không ghi",
  savedHere: (name: string) => `Đã ghi vào “${name}”.`,
  notSaved: {
    denied: "Trình duyệt không được phép ghi vào tệp này. Hãy tải tệp về.",
    changed: "Tệp trên máy đã thay đổi từ lúc mở nên không ghi đè. Hãy tải về thành tệp khác, hoặc mở lại tệp.",
    refused: "Không ghi được vào tệp; có thể tệp đang mở ở chương trình khác. Đóng tệp rồi thử lại, hoặc tải về.",
  },
  leaveAsk: (name: string) => `“${name}” có thay đổi chưa tải về. Bỏ các thay đổi đó?`,
  leaveYes: "Bỏ thay đổi",
  leaveNo: "Ở lại",
  leftOut: {
    macros: "Macro không đi theo vào tệp .xlsx.",
    signatures: "Chữ ký số của tệp không còn hiệu lực nên đã được bỏ.",
    objects: (sheet: string) => `Hình, bảng, biểu đồ riêng trên trang “${sheet}” không đi theo khi lập lại trang.`,
  },
  cell: {
    title: (sheet: string, address: string) => `Ô ${address}, trang “${sheet}”`,
    empty: "Ô trống",
    around: "Các ô xung quanh",
    how: "Để sửa: tải tệp về, mở bằng Excel, WPS hoặc LibreOffice, đến ô này, sửa, lưu rồi mở lại ở đây.",
  },
  selfCheck: {
    title: "Chương trình bảng tính của anh chị tính có đúng không?",
    about:
      "Tải tệp tự kiểm tra, mở bằng Excel, WPS hoặc LibreOffice trên máy: dòng trên cùng cho biết tính đúng bao nhiêu. Lưu tệp rồi chọn lại ở đây để xem chỗ sai.",
    make: "Tải tệp tự kiểm tra",
    file: "tu-kiem-tra.xlsx",
    making: "Đang làm tệp tự kiểm tra",
    read: "Xem kết quả của tệp đã lưu",
    reading: "Đang đọc tệp",
    passed: (passed: number, count: number) => `Đúng ${passed}/${count} dòng.`,
    failed: (step: string, expected: string, found: string) => `${step}: phải là ${expected}, trong tệp là ${found}`,
    nothing: "trống",
    noSelfCheck: "Đây không phải tệp tự kiểm tra. Chọn tệp đã tải ở đây về và đã lưu bằng chương trình bảng tính.",
    notCalculated: "Tệp chưa được tính. Mở bằng chương trình bảng tính, lưu lại rồi chọn.",
  },
  /** What the pane says otherwise where there is no Excel around it. */
  pane: {
    common: { stopped: "Đã dừng; tệp vẫn như trước. Bấm Thử lại để làm lại từ đầu." },
    setUp: {
      sampleHint: "Lập một sổ mẫu 12 đơn vị để xem trước; tải về mới thành tệp.",
      draftHint:
        "Thêm trang Soạn kế hoạch với kế hoạch đang hiện, tải tệp về, ghi kế hoạch mới bằng Excel hay WPS, mở lại tệp ở đây rồi dùng kế hoạch đó để lập sổ.",
      draft: "Thêm trang Soạn kế hoạch",
      drafted: (sheet: string) =>
        `Đã thêm trang “${sheet}”. Tải tệp về, ghi kế hoạch ở trang đó, lưu rồi mở lại tệp ở đây để dùng.`,
      noUnits: "Chưa có đơn vị nào. Dán danh sách vào ô dưới đây.",
      willClearUndo: "Tệp đã mở không bị ghi đè: kết quả nằm trong tệp tải về.",
      next: "Tải tệp về, gửi các đơn vị nhập số liệu; nhập xong, mở lại tệp ở đây rồi sang thẻ Kiểm tra.",
    },
    calendar: {
      steps: [
        "Thiết lập: dán danh sách đơn vị, bấm Lập sổ rồi tải tệp về.",
        "Gửi, thu: mỗi đơn vị một tệp; trưởng đơn vị chỉ nhập vào ô nền vàng, bằng Excel, WPS hay LibreOffice; tệp về thì thu vào sổ.",
        "Kiểm tra: mở tệp đã nhập, xem chỗ sai, chỗ thiếu; bấm Đến ô để xem đúng chỗ; sửa rồi tải về.",
        "Danh sách: chọn đợt, xem lý do, ghi trang tổng hợp rồi tải về để Hội đồng xét.",
      ],
      keyboard: "Bàn phím: Tab để đi từng nút, mũi tên để đổi thẻ, Esc để đóng ô đang xem.",
      privacy: "Tệp được xử lý ngay trong trình duyệt này, không gửi đi đâu.",
      languageOfExcel: "Theo trình duyệt",
    },
  } satisfies PaneRewording,
  /** Failures that speak of Excel, as they are here. */
  failures: {
    cancelled: "Đã dừng theo yêu cầu; tệp vẫn như trước.",
    protectedByOther:
      "Trang[ “{sheet}”] có mật khẩu riêng nên không ghi được. Mở tệp bằng Excel hay WPS, vào Xem lại > Bỏ bảo vệ trang tính, lưu rồi mở lại ở đây.",
    structureProtected:
      "Cấu trúc sổ đang được khóa nên không thêm hay xóa trang được. Mở tệp bằng Excel hay WPS, bỏ khóa cấu trúc sổ, lưu rồi mở lại ở đây.",
    draftMissing: "Tệp này chưa có trang Soạn kế hoạch. Bấm Thêm trang Soạn kế hoạch rồi tải tệp về để ghi.",
    connectionLost: "Không tải được một phần của trang này. Tải lại trang rồi thử lại.",
  },
  slowAnswer: "Tệp lớn nên lâu hơn thường lệ; trang vẫn đang làm.",
};
