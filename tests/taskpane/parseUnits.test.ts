import fc from "fast-check";
import { unitsOfText, type UnitsRead } from "../../src/taskpane/setUp/parseUnits";

const check = (text: string, units: UnitsRead["units"], aside: readonly string[] = []): void => {
  const read = unitsOfText(text);
  expect([read.units, read.aside.map(({ name }) => name)]).toEqual([units, aside]);
};

describe("a list of units as typed or pasted", () => {
  it("takes a name a line, and leaves empty lines out", () =>
    check("Phòng Tổng hợp\n\n  Phòng   Nội chính \r\n", [{ name: "Phòng Tổng hợp" }, { name: "Phòng Nội chính" }]));

  it("takes head and people after semicolons or tabs, in either order", () => {
    check("Phòng A; Nguyễn Văn An; 12", [{ name: "Phòng A", head: "Nguyễn Văn An", staff: 12 }]);
    check("Phòng A\t12\tNguyễn Văn An", [{ name: "Phòng A", head: "Nguyễn Văn An", staff: 12 }]);
  });

  it("leaves numbering out, and sets aside what looks like no unit", () => {
    check(
      "STT\tTên đơn vị\tTrưởng đơn vị\n1\tPhòng A\tAn\n2.\tPhòng B\n3. Phòng C",
      [{ name: "Phòng A", head: "An" }, { name: "Phòng B" }, { name: "Phòng C" }],
      ["Tên đơn vị"],
    );
    check(
      "Danh sách các phòng, ban\nSố TT\tTên phòng, ban\tSố người\nI\tKhối văn phòng\n1\tPhòng A\t6 người\nII. Khối đơn vị\n2\tBan Ích\nTổng cộng\t\t6",
      [{ name: "Phòng A", staff: 6 }, { name: "Ban Ích" }],
      ["Danh sách các phòng, ban", "Tên phòng, ban", "Khối văn phòng", "II. Khối đơn vị", "Tổng cộng"],
    );
  });

  it("takes a dash off, people that are told in words, and commas where a number of people ends the line", () =>
    check("- Phòng D, Phạm D, 8\n+ Phòng Khoa giáo, Văn xã, Lê An, khoảng 10\n• Phòng Năng lực, cải cách", [
      { name: "Phòng D", head: "Phạm D", staff: 8 },
      { name: "Phòng Khoa giáo, Văn xã", head: "Lê An", staff: 10 },
      { name: "Phòng Năng lực, cải cách" },
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
        [unitsOfText(text)]
          .flatMap(({ units, aside }) => [...units, ...aside])
          .every(({ name }) => name !== "" && name === name.trim()),
      ),
    );
  });
});
