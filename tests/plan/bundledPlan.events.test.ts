import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { yearsOf } from "../../src/plan/planYears";
import { planText } from "./planReading";

/** period, founded, years in the plan's text, years that follow from the dates, words (a part of them) */
const rows: readonly (readonly [string, string | undefined, number | undefined, number | null, string])[] = [
  ["D1", "1930-02-03", 94, 94, "Đảng Cộng sản Việt Nam (03/02/1930"],
  ["D1", undefined, undefined, null, "xuân Giáp Thìn"],
  ["D1", "1931-03-26", 93, 93, "Đoàn Thanh niên Cộng sản Hồ Chí Minh (26/3/1931"],
  ["D1", "1975-04-30", 49, 49, "Giải phóng hoàn toàn miền Nam"],
  ["D1", "1954-05-07", 70, 70, "Điện Biên Phủ"],
  ["D1", "1890-05-19", 134, 134, "Ngày sinh Chủ tịch Hồ Chí Minh"],
  ["D1", "1948-06-11", 76, 76, "lời kêu gọi thi đua ái quốc"],
  ["D2", "1945-08-19", 79, 79, "Cách mạng Tháng Tám"],
  ["D2", "1888-08-20", 136, 136, "Chủ tịch Tôn Đức Thắng"],
  ["D2", "1945-09-02", 79, 79, "Quốc khánh"],
  ["D2", "1930-10-18", 94, 94, "Truyền thống văn phòng cấp uỷ"],
  ["D2", "1932-11-22", 192, 92, "192 năm ngày thành lập tỉnh An Giang"],
  ["D2", "1944-12-22", 80, 80, "Quân đội nhân dân Việt Nam"],
  ["D2", "1989-12-22", 35, 35, "quốc phòng toàn dân"],
];

describe("the commemorations of 26/KH-VPUBND", () => {
  it("stand in the order of their days within each campaign, with the plan's own counts", () => {
    expect(bundledPlan.events.map((event) => [event.period, event.founded, event.statedYears])).toEqual(
      rows.map(([period, founded, stated]) => [period, founded, stated]),
    );
    const days = bundledPlan.events.flatMap(({ period, founded }) => (founded ? [period + founded.slice(5)] : []));
    expect(days).toEqual([...days].sort());
  });

  it.each(rows)("reckons %s %s: stated %s, from the dates %s", (period, founded, stated, years, words) => {
    const event = bundledPlan.events.find(
      (each) => each.period === period && each.founded === founded && each.words.includes(words),
    );
    expect(event?.statedYears).toBe(stated);
    expect(event && yearsOf(event, bundledPlan)).toBe(years);
    expect(event && planText.includes(event.words)).toBe(true);
  });

  it("follow from the founding dates in another year", () => {
    const party = bundledPlan.events[0];
    expect(party && yearsOf(party, { year: 2025 })).toBe(95);
  });
});
