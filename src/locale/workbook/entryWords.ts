import type { Initiative, Minutes, NominationKey, Person } from "../../rules/figures/figures";

/** The words of what people fill: its heading, and what is said beside a cell of it that is chosen, up to 255 letters. */
interface EntryWords {
  readonly heading: string;
  readonly prompt: string;
}

/** What a unit's sheet asks for, but for the figures themselves. */
export const entryWords = {
  unit: {
    name: {
      heading: "Tên đơn vị",
      prompt: "Tên đầy đủ của đơn vị, ví dụ Phòng Tổng hợp. Các trang khác lấy tên ở ô này.",
    },
    head: { heading: "Người đứng đầu", prompt: "Họ và tên người đứng đầu đơn vị, ví dụ Nguyễn Văn An." },
    registrationNo: {
      heading: "Số văn bản đăng ký thi đua",
      prompt: "Số của văn bản đăng ký thi đua năm {year}, ví dụ 05/ĐK-TH.",
    },
    registeredOn: { heading: "Ngày đăng ký", prompt: "Ngày của văn bản đăng ký thi đua, ví dụ 15/02/{year}." },
    title: { heading: "Danh hiệu đăng ký", prompt: "Danh hiệu mà đơn vị đăng ký." },
  } satisfies Readonly<Record<string, EntryWords>>,
  /** Of each occasion. */
  minutes: {
    number: {
      heading: "Số biên bản bình chọn {period}",
      prompt:
        "{period}: số biên bản họp tổng kết, bình chọn của đơn vị, ví dụ 02/BB-TH. Không bình chọn ai thì để trống.",
    },
    heldOn: {
      heading: "Ngày biên bản bình chọn {period}",
      prompt: "{period}: ngày của biên bản bình chọn, ví dụ 02/07/{year}.",
    },
  } satisfies Record<keyof Minutes, EntryWords>,
  figures: {
    evidence: {
      heading: "Minh chứng",
      prompt: "Ghi số, ngày văn bản hoặc nơi lưu hồ sơ, ví dụ Báo cáo 112/BC-TH ngày 20/12.",
    },
    note: { heading: "Ghi chú", prompt: "Ghi điều cần nói thêm, ví dụ lý do không áp dụng hoặc lý do chưa đạt." },
  } satisfies Readonly<Record<string, EntryWords>>,
  initiatives: {
    title: { heading: "Tên sáng kiến", prompt: "Tên sáng kiến, ví dụ Số hóa hồ sơ phục vụ phiên họp." },
    authors: {
      heading: "Tác giả",
      prompt: "Họ và tên các tác giả, cách nhau bằng dấu phẩy, ví dụ Trần Thị Bình, Lê Văn Cường.",
    },
    date: { heading: "Ngày đề xuất", prompt: "Ngày đề xuất, ví dụ 18/04/{year}. Sáng kiến tính vào kỳ có ngày này." },
    role: {
      heading: "Vai trò",
      prompt: "Chọn Chủ trì nếu đơn vị đứng tên chính, Tham gia nếu cùng làm với đơn vị khác.",
    },
    state: { heading: "Trạng thái", prompt: "Chọn Đề xuất, hoặc Được công nhận khi đã có quyết định." },
    document: { heading: "Văn bản, hồ sơ", prompt: "Số tờ trình hoặc quyết định, ví dụ 14/TTr-TH." },
  } satisfies Record<keyof Initiative, EntryWords>,
  people: {
    name: {
      heading: "Họ và tên",
      prompt: "Họ và tên, ví dụ Nguyễn Thị Hoa. Hai người trùng tên thì thêm chữ để phân biệt.",
    },
    post: { heading: "Chức vụ", prompt: "Chức vụ hoặc vị trí việc làm, ví dụ Chuyên viên." },
    category: { heading: "Đối tượng", prompt: "Chọn Cán bộ, Công chức... theo danh sách." },
    registeredOn: { heading: "Ngày đăng ký", prompt: "Ngày đăng ký, ví dụ 15/02/{year}. Chưa đăng ký thì để trống." },
    registrationNo: { heading: "Số đăng ký", prompt: "Số văn bản đăng ký, ví dụ 05/ĐK-TH. Chưa đăng ký thì để trống." },
    title: { heading: "Danh hiệu đăng ký", prompt: "Chọn danh hiệu cá nhân đăng ký." },
    rating: { heading: "Xếp loại năm", prompt: "Chọn mức xếp loại cuối năm; chưa xếp loại thì để trống." },
    trafficViolations: {
      heading: "Vi phạm giao thông",
      prompt: "Số lần vi phạm Luật An toàn giao thông, ví dụ 0. Không vi phạm thì nhập 0.",
    },
    violations: {
      heading: "Vi phạm khác",
      prompt: "Số lần vi phạm khác đã bị nhắc nhở, xử lý, ví dụ 0. Không vi phạm thì nhập 0.",
    },
    heldBack: {
      heading: "Lý do chưa xét",
      prompt: "Chọn lý do nếu đang bị kỷ luật, thanh tra, kiểm tra hoặc có khiếu nại, tố cáo; không có thì để trống.",
    },
    /** The one column that earlier forms had. */
    nominated: {
      heading: "Bình chọn (sổ cũ)",
      prompt:
        "Dấu ghi theo mẫu cũ, chưa thuộc đợt nào nên chưa được tính. Từ nay ghi x ở các cột Bình chọn của từng đợt.",
    },
  } satisfies Record<Exclude<keyof Person, NominationKey>, EntryWords>,
  /** Columns of people that stand together under one heading, one an occasion of the plan. */
  nomination: {
    group: "Bình chọn",
    heading: "{period}",
    prompt: "{period}: nhập x nếu đơn vị bình chọn, đề nghị khen thưởng cá nhân này.",
  },
};
