import fc from "fast-check";
import { unitsOfText } from "../../src/taskpane/setUp/parseUnits";

const check = (text: string, expected: ReturnType<typeof unitsOfText>): void =>
  expect(unitsOfText(text)).toEqual(expected);

describe("a list of units as typed or pasted", () => {
  it("takes a name a line, and leaves empty lines out", () =>
    check("Phòng Tổng hợp\n\n  Phòng   Nội chính \r\n", [{ name: "Phòng Tổng hợp" }, { name: "Phòng Nội chính" }]));

  it("takes head and people after semicolons or tabs, in either order", () => {
    check("Phòng A; Nguyễn Văn An; 12", [{ name: "Phòng A", head: "Nguyễn Văn An", staff: 12 }]);
    check("Phòng A\t12\tNguyễn Văn An", [{ name: "Phòng A", head: "Nguyễn Văn An", staff: 12 }]);
  });

  it("leaves headings and numbering out", () =>
    check("STT\tTên đơn vị\tTrưởng đơn vị\n1\tPhòng A\tAn\n2.\tPhòng B\n3. Phòng C", [
      { name: "Phòng A", head: "An" },
      { name: "Phòng B" },
      { name: "Phòng C" },
    ]));

  it("composes letters that come decomposed", () =>
    check("Phòng Tổng hợp".normalize("NFD"), [{ name: "Phòng Tổng hợp" }]));

  it("keeps names that look like formulas as they are", () =>
    check('=HYPERLINK("http://x")\nBan "A/B": [thử]*?', [
      { name: '=HYPERLINK("http://x")' },
      { name: 'Ban "A/B": [thử]*?' },
    ]));

  it("takes an absurd number of people for none", () => check("Phòng A; 9999", [{ name: "Phòng A", head: "9999" }]));

  it("never gives an empty name, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) =>
        unitsOfText(text).every(({ name }) => name !== "" && name === name.trim()),
      ),
    );
  });
});
