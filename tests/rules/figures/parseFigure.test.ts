import fc from "fast-check";
import { parseFigure } from "../../../src/rules/figures/parseFigure";

const number = (value: number, percent = false) => ({ kind: "number", value, percent });

describe("parseFigure", () => {
  it.each<[string, number]>([
    ["92", 92],
    ["05", 5],
    [" 92 ", 92],
    ["９２", 92],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1.234,567", 1234.567],
    ["1.234.567", 1234567],
    ["1,234,567.89", 1234567.89],
    ["1 234 567", 1234567],
    ["1\u00a0234\u202f567,5", 1234567.5],
    ["1234,567", 1234.567],
    ["0,123", 0.123],
    ["0.5", 0.5],
    [",5", 0.5],
    ["12,50", 12.5],
    ["(500)", -500],
    ["-5", -5],
    ["− 5", -5],
    ["–5", -5],
    ["－5", -5],
    ["+5", 5],
    ["-0", 0],
    ["1.500.000 ₫", 1500000],
    ["1.500.000 đồng".normalize("NFD"), 1500000],
    ["500đ", 500],
    ["500 VNĐ", 500],
    ["\u200b7\ufeff", 7],
  ])("reads %j as %d", (typed, value) => expect(parseFigure(typed)).toEqual(number(value)));

  it.each<[string, number]>([
    ["92%", 92],
    ["92 %", 92],
    ["９２％", 92],
    ["12,5%", 12.5],
    ["-5%", -5],
    ["(5%)", -5],
  ])("keeps in mind that %j is a percentage", (typed, value) =>
    expect(parseFigure(typed)).toEqual(number(value, true)),
  );

  it.each<[string, [number, number]]>([
    ["1.234", [1234, 1.234]],
    ["1,234", [1234, 1.234]],
    ["-12.345", [-12345, -12.345]],
    ["(999,999)", [-999999, -999.999]],
    ["1 234,567", [1234567, 1234.567]],
    ["1.234 đ", [1234, 1.234]],
  ])("asks about %j instead of guessing", (typed, readings) =>
    expect(parseFigure(typed)).toEqual({ kind: "ambiguous", readings }),
  );

  it.each([
    "abc",
    "12 việc",
    "10/12",
    "30/6/2024",
    "1e5",
    "12 34",
    "1.23.456",
    "1,2,3",
    "1.234,5,6",
    "--5",
    "(-5)",
    "-",
    "%",
    "5.",
    "10²",
    "½",
    "123456789012345678",
    "92% đ",
    "0x10",
    "Infinity",
  ])("reads no figure into %j", (typed) => expect(parseFigure(typed)).toEqual({ kind: "text" }));

  it.each(["", " ", "\u00a0", "\u3000\u200b"])("takes %j for nothing", (typed) =>
    expect(parseFigure(typed)).toEqual({ kind: "blank" }),
  );

  it("reads back what is written in either language, or asks", () => {
    const thousandths = fc.integer({ min: -1e14, max: 1e14 }).map((units) => units / 1000 + 0);
    const smaller = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((units) => units / 1000 + 0);
    const format = fc.constantFrom(
      ...["vi-VN", "en-US"].map((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 3 })),
    );
    fc.assert(
      fc.property(fc.oneof(thousandths, smaller), format, (value, language) => {
        const parsed = parseFigure(language.format(value));
        if (parsed.kind === "ambiguous") expect(parsed.readings).toContain(value);
        else expect(parsed).toEqual(number(value));
      }),
    );
  });

  it("asks only where one group of three is the whole of the doubt", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (head, tail) => {
        const written = `${head}.${String(tail).padStart(3, "0")}`;
        return parseFigure(written).kind === "ambiguous";
      }),
    );
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (typed) => typeof parseFigure(typed).kind === "string"),
    );
  });
});
