/** Title, authors, date (ISO, or text as typed where it is not a date), leads it, recognised, document. */
export type SampleInitiative = readonly [
  title: string,
  authors: string,
  date: string,
  role: "leads" | "joins",
  state: "proposed" | "recognised",
  document: string | null,
];

const shared = "Số hóa quy trình chuẩn bị nội dung, tài liệu các phiên họp Ủy ban nhân dân tỉnh";

/** The initiatives of each unit; titles, people and documents are invented. */
export const sampleInitiatives: Readonly<Record<string, readonly SampleInitiative[]>> = {
  U01: [
    [shared, "Nguyễn Thành Trung, Trần Thị Mỹ Hạnh", "2024-04-18", "leads", "recognised", "14/TTr-TH"],
    [
      "Bộ mẫu theo dõi, đôn đốc nhiệm vụ Ủy ban nhân dân tỉnh giao các sở, ngành",
      "Huỳnh Thị Ngọc Diễm",
      "2024-09-12",
      "leads",
      "proposed",
      "41/TTr-TH",
    ],
  ],
  U02: [
    [
      "Bảng theo dõi tiến độ giải ngân vốn đầu tư công theo tuần",
      "Phạm Văn Hòa, Hồ Thị Bích Trâm",
      "2024-05-22",
      "leads",
      "recognised",
      "19/TTr-KT",
    ],
  ],
  U03: [
    [
      "Sổ tay điện tử tra cứu chế độ, chính sách giáo dục và y tế của tỉnh",
      "Mai Thị Hồng Nhung",
      "2024-08-07",
      "leads",
      "proposed",
      "33/TTr-KGVX",
    ],
  ],
  U04: [
    [
      "Rút ngắn quy trình tham mưu xử lý đơn khiếu nại đông người",
      "Nguyễn Trọng Nhân",
      "2024-10-03",
      "leads",
      "proposed",
      "52/TTr-NC",
    ],
  ],
  U06: [
    [
      "Đặt xe công vụ trực tuyến, ghép chuyến để tiết kiệm nhiên liệu",
      "Phan Văn Nghiệp, Đinh Công Thành",
      "2024-03-29",
      "leads",
      "proposed",
      "08/TTr-QTTV",
    ],
  ],
  U07: [
    ["Lịch hẹn tiếp công dân qua tin nhắn", "Trần Thị Diệu Hiền", "2024-06-14", "leads", "proposed", "22/TTr-BTCD"],
  ],
  U08: [
    [
      "Nhắc hạn giải quyết hồ sơ thủ tục hành chính trước hai ngày làm việc",
      "Đặng Thị Xuân Lan, Lưu Gia Bảo",
      "2024-07-25",
      "leads",
      "recognised",
      "37/TTr-KSTT",
    ],
    [shared, "Võ Thị Kim Thoa", "2024-04-18", "joins", "recognised", "14/TTr-TH"],
  ],
  U09: [
    [
      "Quầy hướng dẫn nộp hồ sơ trực tuyến cho người cao tuổi",
      "Trần Thị Tuyết Mai",
      "tháng 5/2024",
      "leads",
      "proposed",
      null,
    ],
    [
      "Quầy hướng dẫn nộp hồ sơ trực tuyến cho người cao tuổi",
      "Trần Thị Tuyết Mai",
      "2024-05-20",
      "leads",
      "proposed",
      "25/TTr-HCC",
    ],
  ],
  U10: [
    [
      "Tìm kiếm toàn văn Công báo tỉnh từ năm 2000".normalize("NFD"),
      "Lê Nhật Trường".normalize("NFD"),
      "2024-11-05",
      "leads",
      "proposed",
      "60/TTr-CBTH",
    ],
    ["Sao lưu dữ liệu cổng thông tin hằng đêm", "Phạm Hoàng Long", "2024-02-27", "leads", "proposed", "05/TTr-CBTH"],
    [
      "Theo dõi sự cố mạng nội bộ bằng bảng điện tử",
      "Lê Nhật Trường",
      "2024-12-02",
      "leads",
      "proposed",
      "66/TTr-CBTH",
    ],
  ],
  U12: [["Thực đơn tiết kiệm cho các đoàn công tác", "Lê Thị Mộng Cầm", "2023-12-20", "leads", "proposed", null]],
};
