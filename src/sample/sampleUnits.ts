import type { Raw } from "../rules/figures/figures";

/** What a unit of the sample entered, beside its people and initiatives. Dates are ISO text. */
export interface SampleUnit {
  readonly code: string;
  readonly name: string;
  readonly head: string;
  readonly unit: Readonly<Record<string, Raw>>;
  readonly figures: Readonly<Record<string, Readonly<Record<string, Raw>>>>;
}

/** Both campaigns of a ratio: part and total, part and total. */
const ratio = (part1: Raw, total1: Raw, part2: Raw, total2: Raw): Readonly<Record<string, Raw>> => ({
  "D1.value": part1,
  "D1.total": total1,
  "D2.value": part2,
  "D2.total": total2,
});
const counts = (first: Raw, second: Raw): Readonly<Record<string, Raw>> => ({ "D1.value": first, "D2.value": second });
const registered = (registrationNo: string, registeredOn: Raw, title = "Tập thể lao động tiên tiến") => ({
  registrationNo,
  registeredOn,
  title,
});
const excellent = "Hoàn thành xuất sắc nhiệm vụ";
const outstandingTitle = "Tập thể lao động xuất sắc";

/** What most units confirm; whatever is given on top replaces it. */
const confirmed = (report: string): SampleUnit["figures"] => ({
  "DV-NL": { "CN.value": "Có", evidence: report },
  "DV-HT": { "CN.value": "Có" },
  "DV-CL": { "CN.value": "Có", evidence: report },
  "DV-8G": { "CN.value": "Có" },
  "DV-KL": counts(0, 0),
  "DV-XS": { "CN.value": excellent, evidence: "Biên bản họp đơn vị tháng 12/2024" },
});

/** Twelve invented units of one office: excellent, middling, failing, not registered, and faulty in every way. */
export const sampleUnits: readonly SampleUnit[] = [
  {
    code: "U01",
    name: "Phòng Tổng hợp",
    head: "Nguyễn Thành Trung",
    unit: registered("05/ĐK-TH", "2024-02-15", outstandingTitle),
    figures: {
      ...confirmed("Báo cáo 112/BC-TH"),
      "DV-VB": ratio(1204, 1204, 1318, 1318),
      "DV-VS": counts(865, 992),
      "DV-CT": { ...ratio(46, 48, 51, 53), evidence: "Báo cáo 118/BC-TH" },
    },
  },
  {
    code: "U02",
    name: "Phòng Kinh tế",
    head: "Phạm Văn Hòa",
    unit: registered("03/ĐK-KT", "2024-02-19", outstandingTitle),
    figures: {
      ...confirmed("Báo cáo 95/BC-KT"),
      "DV-VB": ratio(987, 987, 1012, 1012),
      "DV-VS": counts(640, 701),
      // 10/11 and 20/22: as little over 90% as there is.
      "DV-CT": { ...ratio(10, 11, 20, 22), evidence: "Báo cáo 97/BC-KT" },
    },
  },
  {
    code: "U03",
    name: "Phòng Khoa giáo - Văn xã",
    head: "Lê Thị Phương Loan",
    unit: registered("02/ĐK-KGVX", "2024-02-20"),
    figures: {
      ...confirmed("Báo cáo 71/BC-KGVX"),
      "DV-VB": ratio(756, 756, 802, 802),
      "DV-VS": counts(510, 498),
      // Exactly 90%: not over it.
      "DV-CT": { ...ratio(36, 40, 46, 50), evidence: "Báo cáo 74/BC-KGVX" },
    },
  },
  {
    code: "U04",
    name: "Phòng Nội chính",
    head: "Trần Quang Vinh",
    unit: registered("04/ĐK-NC", "2024-02-16"),
    figures: {
      ...confirmed("Báo cáo 66/BC-NC"),
      // Two documents late in the first campaign.
      "DV-VB": ratio(610, 612, 645, 645),
      "DV-VS": counts(402, 433),
      "DV-CT": { ...ratio(23, 25, 27, 29), evidence: "Báo cáo 69/BC-NC" },
    },
  },
  {
    code: "U05",
    name: "Phòng Hành chính - Tổ chức",
    head: "Võ Thị Ánh Tuyết",
    unit: registered("01/ĐK-HCTC", "2024-02-21"),
    figures: {
      ...confirmed("Báo cáo 80/BC-HCTC"),
      "DV-8G": { "CN.value": "Không", note: "Còn trường hợp đi trễ" },
      "DV-KL": counts(0, 1),
      "DV-XS": { "CN.value": "Hoàn thành tốt nhiệm vụ" },
      "DV-VB": ratio(2310, 2371, 2498, 2510),
      "DV-VS": counts(1100, 1204),
      "DV-CT": { ...ratio(17, 21, 19, 22), evidence: "Báo cáo 83/BC-HCTC" },
    },
  },
  {
    code: "U06",
    name: "Phòng Quản trị - Tài vụ",
    head: "Phan Văn Nghiệp",
    unit: { registrationNo: null, registeredOn: null, title: null },
    figures: {
      ...confirmed("Báo cáo 58/BC-QTTV"),
      "DV-VB": ratio(433, 433, 467, 467),
      "DV-VS": counts(210, 255),
      "DV-CT": { ...ratio(14, 15, 16, 17), evidence: "Báo cáo 60/BC-QTTV" },
    },
  },
  {
    code: "U07",
    name: "Ban Tiếp công dân",
    head: "Nguyễn Văn Thạnh",
    unit: registered("06/ĐK-BTCD", "2024-02-22"),
    figures: {
      ...confirmed("Báo cáo 44/BC-BTCD"),
      "DV-VB": ratio(389, 389, 402, 402),
      "DV-VS": counts(160, 181),
      "DV-CT": { notApplicable: "x", note: "Không được giao đầu công việc nào" },
    },
  },
  {
    code: "U08",
    name: "Phòng Kiểm soát thủ tục hành chính",
    head: "Đặng Thị Xuân Lan",
    unit: registered("07/ĐK-KSTT", "2024-02-14"),
    figures: {
      ...confirmed("Báo cáo 61/BC-KSTT"),
      "DV-KL": counts(0, "không có"),
      "DV-VB": ratio("1.234,5", 1240, " 1 302 ", 1302),
      "DV-VS": counts(-3, 870),
      "DV-CT": { ...ratio("92%", 25, 0.92, 26), evidence: "Báo cáo 64/BC-KSTT" },
    },
  },
  {
    code: "U09",
    name: "Trung tâm Phục vụ hành chính công",
    head: "Nguyễn Thị Hồng Gấm",
    unit: registered("08/ĐK-HCC", "2024-02-23"),
    figures: {
      ...confirmed("Báo cáo 131/BC-HCC"),
      // Digits changed places: more on time than there were.
      "DV-VB": ratio(1530, 1503, 1611, 1611),
      "DV-VS": counts(1204, "１２３４"),
      "DV-CT": { ...ratio(33, 35, 38, null), evidence: "Báo cáo 133/BC-HCC" },
    },
  },
  {
    code: "U10",
    name: "Trung tâm Công báo - Tin học",
    head: "Trịnh Quốc Bảo",
    unit: registered("09/ĐK-CBTH", "31/02/2024"),
    figures: {
      ...confirmed("Báo cáo 49/BC-CBTH"),
      "DV-8G": { "CN.value": "có rồi" },
      "DV-VB": ratio(312.5, 313, 340, 340),
      "DV-VS": counts(120, 141),
      "DV-CT": { ...ratio(0, 0, 18, 19), evidence: "Báo cáo 50/BC-CBTH" },
    },
  },
  {
    code: "U11",
    name: "Phòng Đầu tư - Xây dựng",
    head: "Nguyễn Văn Kiệt",
    unit: registered("10/ĐK-ĐTXD", "2024-03-01"),
    figures: {
      ...confirmed("Báo cáo 77/BC-ĐTXD"),
      "DV-NL": { "CN.value": "Có".normalize("NFD") },
      "DV-8G": { "CN.value": "Có" },
      "DV-XS": { "CN.value": "Xuất sắc" },
      "DV-VB": { ...ratio(505, 505, null, null), notApplicable: "D2" },
      "DV-VS": { "D1.value": 240, notApplicable: "D2" },
      "DV-CT": { ...ratio(28, 30, 31, 34), evidence: "Báo cáo 79/BC-ĐTXD" },
    },
  },
  {
    code: "U12",
    name: "Nhà khách Văn phòng",
    head: "Bùi Văn Hiếu",
    unit: registered("11/ĐK-NK", "2024-02-26"),
    figures: {
      "DV-NL": { "CN.value": "Có" },
      "DV-KL": counts(0, null),
      "DV-VB": ratio(96, 96, null, null),
      "DV-VS": counts(51, null),
      "DV-CT": { ...ratio(9, 9, null, null), evidence: "Báo cáo 12/BC-NK" },
    },
  },
];

const held = (document: string): Readonly<Record<string, Raw>> => ({ "CN.value": "Có", evidence: document });

/** What the office as a whole entered: its contents and movements, one of them not yet confirmed, and the flag that still waits for a decision. */
export const sampleAgency: SampleUnit["figures"] = {
  "CQ-ND1": held("Báo cáo 210/BC-VPUBND"),
  "CQ-PT1": held("Báo cáo 214/BC-VPUBND"),
  "CQ-PT2": held("Báo cáo 214/BC-VPUBND, quyên góp quỹ Vì người nghèo"),
  "CQ-PT3": held("Báo cáo 215/BC-VPUBND"),
  "CQ-PT4": held("Báo cáo 216/BC-VPUBND"),
  "CQ-PT5": held("Báo cáo 217/BC-VPUBND"),
  "CQ-ND3": held("Báo cáo 219/BC-VPUBND"),
  "CQ-HCM": held("Báo cáo 223/BC-VPUBND"),
  "CQ-VD1": held("Công nhận cơ quan đạt chuẩn văn hóa"),
  "CQ-VD2": held("Báo cáo 221/BC-VPUBND"),
  "CQ-ND5": held("Báo cáo 224/BC-VPUBND"),
  "CQ-ND6": { "CN.value": "Có" },
};
