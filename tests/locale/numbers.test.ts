import { formatDate } from "../../src/locale/dates";
import { describeFigure } from "../../src/locale/describeFigure";
import { localeOf } from "../support/localeOf";
import { formatCount, formatNumber, formatPercent } from "../../src/locale/numbers";
import type { Measure } from "../../src/plan/measure";

const vi = localeOf("vi");
const en = localeOf("en");

const over90: Measure = {
  kind: "ratio",
  part: "a",
  total: "b",
  whole: true,
  threshold: { comparison: ">", percent: 90 },
};

describe("numbers and dates", () => {
  it("call a day only what is one", () => {
    const deadline: Measure = { kind: "deadline", due: "2024-06-30" };
    expect(describeFigure(vi, deadline, 45_473)).toBe("30/06/2024");
    expect(describeFigure(vi, deadline, 100_000_000_000)).toBe("100.000.000.000");
  });

  it("take the marks of their language", () => {
    expect([formatNumber(vi, 1234.5), formatNumber(en, 1234.5)]).toEqual(["1.234,5", "1,234.5"]);
    expect([formatNumber(vi, -1e6), formatNumber(en, -1e6)]).toEqual(["-1.000.000", "-1,000,000"]);
    expect([formatPercent(vi, 90.1), formatPercent(en, 90.1)]).toEqual(["90,1%", "90.1%"]);
  });

  it("show three decimals at most, as figures are read", () => {
    expect(formatNumber(vi, 0.12345)).toBe("0,123");
  });

  it("put a zero in front of things under ten in Vietnamese alone", () => {
    expect([0, 7, 10, 1234].map((value) => formatCount(vi, value))).toEqual(["0", "07", "10", "1.234"]);
    expect([formatCount(vi, 1.5), formatCount(vi, -3), formatCount(en, 7)]).toEqual(["1,5", "-3", "7"]);
  });

  it("put the day first, with a zero in front", () => {
    expect([formatDate(vi, "2024-02-03"), formatDate(en, "2024-02-03")]).toEqual(["03/02/2024", "03/02/2024"]);
  });

  it("read serial numbers of Excel, a time of day left out", () => {
    expect([61, 45325, 45325.99].map((serial) => formatDate(vi, serial))).toEqual([
      "01/03/1900",
      "03/02/2024",
      "03/02/2024",
    ]);
  });
});

describe("a figure", () => {
  const cases: readonly (readonly [number, number, string])[] = [
    [18, 20, "18/20 (90%)"],
    [901, 1000, "901/1.000 (90,1%)"],
    [90_001, 100_000, "90.001/100.000 (90,001%)"],
    [899_999, 1_000_000, "899.999/1.000.000 (89,9999%)"],
    [2, 3, "2/3 (66,7%)"],
  ];

  it.each(cases)("of %d out of %d is never shown as its threshold unless it is: %s", (value, total, text) => {
    expect(describeFigure(vi, over90, value, total)).toBe(text);
  });

  it("without a total is the number alone, and of nothing is no percentage", () => {
    expect(describeFigure(vi, over90, 18)).toBe("18");
    expect(describeFigure(vi, over90, 18, 0)).toBe("18");
  });

  it("of another kind is said by its kind", () => {
    const change: Measure = {
      kind: "change",
      unitOfMeasure: "hộ",
      baseline: "b",
      direction: "fall",
      threshold: { comparison: ">=", percent: 4 },
    };
    expect(describeFigure(vi, { kind: "none", counted: "vi phạm", allowed: 0 }, 2)).toBe("02");
    expect(describeFigure(vi, change, 96, 100)).toBe("từ 100 thành 96");
    expect(describeFigure(vi, { kind: "deadline", due: "2024-01-01" }, 45325)).toBe("03/02/2024");
    expect(describeFigure(vi, { kind: "rating", scale: "XL", floor: "HTT" }, "Hoàn thành nhiệm vụ")).toBe(
      "“Hoàn thành nhiệm vụ”",
    );
  });
});
