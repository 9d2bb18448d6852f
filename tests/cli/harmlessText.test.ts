import fc from "fast-check";
import { harmlessLine } from "../../src/cli/harmlessText";

describe("a line that a terminal shows", () => {
  const shown: readonly (readonly [string, string])[] = [
    ["Phòng Tổng hợp – “A”, 95,5 %", "Phòng Tổng hợp – “A”, 95,5 %"],
    ["Phòng\nTổng\thợp\r", "Phòng Tổng hợp "],
    ["\u001B[2K\u001B[1AĐạt", "\\u001b[2K\\u001b[1AĐạt"],
    ["\u009B31mĐỏ", "\\u009b31mĐỏ"],
    ["a\u202Eb\u2066c", "a\\u202eb\\u2066c"],
    ["a\u2028b\u0085c", "a\\u2028b\\u0085c"],
    ["\uFEFFa\u{E0041}", "\\ufeffa\\udb40\\udc41"],
    ["😀", "😀"],
    ["\uD83D", "\\ud83d"],
  ];

  it.each(shown)("shows %j as %j", (text, line) => {
    expect(harmlessLine(text)).toBe(line);
  });

  it("holds nothing that a terminal obeys, whatever was typed, and does not change when it is made again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const line = harmlessLine(text);
        expect(line).not.toMatch(/\p{Cc}|\p{Cs}|[\u2028-\u202E\u2066-\u2069]/u);
        expect(harmlessLine(line)).toBe(line);
      }),
    );
  });

  it("is the same data where it is a line of JSON", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(JSON.parse(harmlessLine(JSON.stringify({ text })))).toEqual({ text });
      }),
    );
  });
});
