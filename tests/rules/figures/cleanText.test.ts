import fc from "fast-check";
import { comparisonKey, foldText } from "../../../src/rules/figures/cleanText";

const letters = fc.constantFrom(
  ...["a", "Z", "đ", "Ơ", "ệ", "é", "e\u0301", "ử", "u\u031b\u0309", "Å", "\u212b", "ﬁ", "Ａ", "１"],
  ...[" ", "\u00a0", "\u3000", "\t", "\n", "\u200b", "\ufeff", "\u00ad", "\u202a", "№", "–", "ñ", "n\u0303", "\u0301"],
);

describe("a text that is folded", () => {
  it("is as if something unseen stood behind it, however clean it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
        // What nobody sees keeps a text from being taken for clean, and goes.
        expect(foldText(text)).toBe(foldText(`${text}\u200b`));
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 3000, seed: 2024 },
    );
  });

  it.each([
    ["Nguyễn Văn An", "Nguyễn Văn An"],
    ["  Nguyễn\u00a0 Văn\tAn ", "Nguyễn Văn An"],
    ["Nguye\u0302\u0303n", "Nguyễn"],
    ["Ｐhòng\u200b １", "Phòng 1"],
    ["", ""],
    [" ", ""],
  ])("%j is %j", (text, folded) => expect(foldText(text)).toBe(folded));

  it("compares without case and wherever a tone stands", () => {
    expect(comparisonKey("HOÀ  BÌNH")).toBe(comparisonKey("hòa bình"));
    expect(comparisonKey("hòa")).not.toBe(comparisonKey("hóa"));
  });
});
