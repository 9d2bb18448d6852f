import type { Raw } from "../rules/figures/figures";

/** What was done, when (ISO), and the document that says so. */
type SampleEvent = readonly [activity: string, doneOn: string, evidence: string];

/** What an invented office did on the commemorations of its year; of some nothing is entered. */
const events: Readonly<Record<string, SampleEvent>> = {
  XUAN: ["Gặp mặt đầu xuân, phát động thi đua năm 2024", "2024-02-16", "Kế hoạch 26/KH-VPUBND"],
  DANG: ["Tọa đàm 94 năm Ngày thành lập Đảng", "2024-02-02", "Báo cáo 18/BC-VPUBND"],
  DOAN: ["Giao lưu thanh niên ba cơ quan, hiến 32 đơn vị máu", "2024-03-26", "Báo cáo 41/BC-ĐTN"],
  "30-4": ["Về nguồn tại Khu lưu niệm Chủ tịch Tôn Đức Thắng", "2024-04-27", "Báo cáo 60/BC-VPUBND"],
  HCM: ["Kể chuyện về Bác, biểu dương 9 gương học tập và làm theo Bác", "2024-05-17", "Báo cáo 72/BC-VPUBND"],
  TDAQ: ["Gặp mặt, biểu dương 12 gương điển hình tiên tiến", "2024-06-11", "Báo cáo 85/BC-VPUBND"],
  TDT: ["Viếng Đền thờ Chủ tịch Tôn Đức Thắng", "2024-08-20", "Báo cáo 131/BC-VPUBND"],
  "2-9": ["Treo cờ, vệ sinh trụ sở; văn nghệ chào mừng Quốc khánh", "2024-08-30", "Báo cáo 140/BC-CĐ"],
  VPCU: ["Họp mặt truyền thống văn phòng cấp ủy", "2024-10-18", "Báo cáo 172/BC-VPUBND"],
  QDND: ["Gặp mặt cựu chiến binh cơ quan", "2024-12-20", "Báo cáo 218/BC-VPUBND"],
};

/** As they would be typed, by event; `date` makes a day of ISO text. */
export const sampleEvents = (date: (text: Raw) => Raw): Readonly<Record<string, Readonly<Record<string, Raw>>>> =>
  Object.fromEntries(
    Object.entries(events).map(([id, [activity, doneOn, evidence]]) => [
      id,
      { activity, doneOn: date(doneOn), evidence },
    ]),
  );
