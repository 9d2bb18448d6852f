import { loadLocale } from "../../src/locale/loadLocale";
import { sayCell } from "../../src/locale/sayCell";

describe("what a cell shows", () => {
  it.each([
    [{ value: null, shows: "plain" }, ""],
    [{ value: "Phòng Tổng hợp", shows: "day" }, "Phòng Tổng hợp"],
    [{ value: true, shows: "plain" }, "TRUE"],
    [{ value: { error: "#REF!" }, shows: "plain" }, "#REF!"],
    [{ value: 1234.5, shows: "plain" }, "1.234,5"],
    [{ value: 45_441, shows: "day" }, "29/05/2024"],
    [{ value: -3, shows: "day" }, "-3"],
    [{ value: 90, shows: "points" }, "90%"],
    [{ value: 0.905, shows: "percent" }, "90,5%"],
  ] as const)("%j: %s", async (cell, text) => {
    expect(sayCell(await loadLocale("vi"), cell)).toBe(text);
  });
});
