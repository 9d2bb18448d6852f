import * as fc from "fast-check";
import { utf8Length } from "../../src/sheet/utf8Length";

it("counts what a text takes in UTF-8, whatever it is of", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "ị", "Đ", "é", "😀", "\ud800", "\udc00", "\u0000")), (letters) => {
      const text = letters.join("");
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    }),
  );
});

it("counts on where a letter of four bytes would stand across the end of what it encodes at once", () => {
  for (const shift of [0, 1, 2, 3]) {
    const text = "a".repeat(shift) + "😀ị".repeat(40_000);
    expect(utf8Length(text)).toBe(Buffer.byteLength(text));
  }
});
