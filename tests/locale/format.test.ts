import fc from "fast-check";
import { format } from "../../src/locale/text/format";

describe("format", () => {
  it("fills places", () => {
    expect(format("{a} và {b}, {a}", { a: "một", b: "hai" })).toBe("một và hai, một");
  });

  it("leaves out a part in brackets where one of its places has no value", () => {
    expect(format("số[ {a}][; {b} và {a}].", { a: "1" })).toBe("số 1.");
    expect(format("số[ {a}][; {b} và {a}].", {})).toBe("số.");
  });

  it("throws where a place outside of brackets has no value", () => {
    expect(() => format<string>("{a}", {})).toThrow(RangeError);
  });

  it("checks the names of places while compiling", () => {
    // @ts-expect-error: `b` is no place of the template
    expect(format("{a}", { a: "1", b: "2" })).toBe("1");
  });

  it("writes values as they are, braces, brackets and dollars included", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(format("[<{a}>]{b}", { a: value, b: "." })).toBe(`<${value}>.`);
      }),
    );
  });
});
