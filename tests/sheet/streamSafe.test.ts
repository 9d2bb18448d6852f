import fc from "fast-check";
import { streamSafe } from "../../src/sheet/streamSafe";

const piled = `a${"\u0301\u0323".repeat(50_000)}`;
const runs = (text: string): number[] => (text.match(/[^\P{M}\u034F]+/gu) ?? []).map((run) => Array.from(run).length);

describe("text in stream-safe form", () => {
  it("has thirty marks at most behind a letter, and all that it had", () => {
    expect(Math.max(...runs(streamSafe(piled)))).toBe(30);
    expect(streamSafe(piled).replaceAll("\u034F", "")).toBe(piled);
  });

  it("is the text itself where no letter bears more", () => {
    const names = [`Phòng Tổng hợp`.normalize("NFD"), `a${"\u0301".repeat(30)}`, "", "👩‍👩‍👧 \u034F"];
    for (const name of names) expect(streamSafe(name)).toBe(name);
  });

  it("is made once: made again it stays", () => {
    const marks = fc.string({
      unit: fc.constantFrom("a", "\u0301", "\u0323", "\u034F", "\u{1E8D0}", " "),
      maxLength: 300,
    });
    fc.assert(fc.property(marks, (text) => expect(streamSafe(streamSafe(text))).toBe(streamSafe(text))));
  });

  it("is composed in a time that grows with its length: not ten times as long for twice as much", () => {
    const timeOf = (text: string): number => {
      const start = performance.now();
      for (let round = 0; round < 5; round += 1) streamSafe(text).normalize("NFC").normalize("NFD");
      return performance.now() - start;
    };
    timeOf(piled);
    expect(timeOf(piled + piled) / timeOf(piled)).toBeLessThan(10);
  });
});
