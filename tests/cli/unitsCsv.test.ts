import fc from "fast-check";
import { parseUnitsCsv } from "../../src/cli/unitsCsv";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => parseUnitsCsv(bytes(text));
const faultsOf = (text: string) => {
  const result = read(text);
  return result.ok ? [] : result.faults;
};

describe("the list of units", () => {
  const units = [
    { code: "U01", name: "Phòng Tổng hợp", head: "Nguyễn Văn An", staff: 9 },
    { code: "U02", name: "Ban Tiếp công dân", head: "Lê Thị Bé", staff: 5 },
  ];
  const lines = ["code,name,head,staff", "U01,Phòng Tổng hợp,Nguyễn Văn An,9", "U02,Ban Tiếp công dân,Lê Thị Bé,5"];

  it.each([
    ["commas", lines.join("\n")],
    ["semicolons", lines.join("\n").replaceAll(",", ";")],
    ["a byte order mark", "\uFEFF" + lines.join("\n")],
    ["Windows line ends and a last one", lines.join("\r\n") + "\r\n"],
    ["blank lines and lines of separators", `${lines.join("\n\n")}\n,,,\n`],
    ["spaces around cells and capitals in the header", lines.join("\n").replaceAll(",", " , ").replace("name", "NAME")],
    ["letters with their marks apart", lines.join("\n").normalize("NFD")],
  ])("is read with %s", (_, text) => {
    expect(read(text)).toEqual({ ok: true, units, sameNames: [] });
  });

  it("is read with the columns in any order, and with the name alone", () => {
    expect(read("staff,name\n3,A\n")).toMatchObject({ ok: true, units: [{ name: "A", staff: 3 }] });
    expect(read("name\nPhòng A\nPhòng B")).toMatchObject({
      ok: true,
      units: [{ name: "Phòng A" }, { name: "Phòng B" }],
    });
  });

  it("tells of the agency's leaders in a line of their code, or that there are none", () => {
    const withLeaders = (staff: string) => read(`${lines.join("\n")}\nu00,Lãnh đạo Văn phòng,,${staff}`);
    expect(withLeaders("3")).toEqual({ ok: true, units, sameNames: [], leaders: { staff: 3 } });
    expect(withLeaders("0")).toEqual({ ok: true, units, sameNames: [], leaders: "none" });
    expect(withLeaders("")).toEqual({ ok: true, units, sameNames: [], leaders: { staff: 0 } });
  });

  it("keeps separators, quotes and line breaks that stand in quotes", () => {
    expect(read('name,head\n"Phòng ""A"", B","Lê; Bé"')).toMatchObject({
      ok: true,
      units: [{ name: 'Phòng "A", B', head: "Lê; Bé" }],
    });
    expect(faultsOf('name,staff\n"Phòng\nA",2\nB,x')).toEqual([{ code: "staffInvalid", line: 4, typed: "x" }]);
  });

  it.each([
    ["", [{ code: "empty" }]],
    [`name,head\nA,${"x".repeat(32_768)}\nB,C`, [{ code: "textTooLong", line: 2 }]],
    ["code,name\n", [{ code: "noUnits" }]],
    ["code,head\nU01,A", [{ code: "columnMissing", line: 1, column: "name" }]],
    ["name,haed\nA,B", [{ code: "columnUnknown", line: 1, column: "haed" }]],
    ["name,Name\nA,B", [{ code: "columnTwice", line: 1, column: "name" }]],
    ["code,name\nU01,", [{ code: "nameMissing", line: 2 }]],
    ["name\nA,B", [{ code: "tooManyCells", line: 2 }]],
    ["code,name\n\nP1,A", [{ code: "codeInvalid", line: 3, typed: "P1" }]],
    ["code,name\nU01,A\nU02,B\nu01,C", [{ code: "codeTwice", line: 4, typed: "U01", firstLine: 2 }]],
    [
      "name,staff\nA,2.5\nB,-1",
      [
        { code: "staffInvalid", line: 2, typed: "2.5" },
        { code: "staffInvalid", line: 3, typed: "-1" },
      ],
    ],
  ])("names the line and the fault of %j", (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it("takes units of one name, and says which lines they are in, however the name is written", () => {
    expect(read("name\nPhòng Hòa giải\nB\n\nphòng  hoà giải\nPHÒNG HÒA GIẢI")).toMatchObject({
      ok: true,
      units: { length: 4 },
      sameNames: [
        { name: "phòng  hoà giải", line: 5, firstLine: 2 },
        { name: "PHÒNG HÒA GIẢI", line: 6, firstLine: 2 },
      ],
    });
  });

  it("points at a quote that is never closed", () => {
    expect(faultsOf('name\n"A\n')).toMatchObject([{ code: "quotes" }]);
  });

  it("says so where the file is not UTF-8", () => {
    expect(parseUnitsCsv(Uint8Array.from([0x6e, 0xe2, 0x0a]))).toEqual({ ok: false, faults: [{ code: "notUtf8" }] });
    expect(parseUnitsCsv(Uint8Array.from([0xff, 0xfe, 0x6e, 0x00]))).toMatchObject({ ok: false });
  });

  it("gives back every name that is written in quotes", () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 1 })
      .map((text) => text.normalize("NFC"))
      .filter((text) => text.trim() !== "" && text === text.trim());
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), fc.constantFrom(",", ";"), (names, separator) => {
        const text = `name${separator}staff\n${names.map((each) => `"${each.replaceAll('"', '""')}"${separator}1`).join("\n")}`;
        expect(read(text)).toMatchObject({ ok: true, units: names.map((each) => ({ name: each, staff: 1 })) });
      }),
    );
  });

  it("never throws, whatever bytes it is given", () => {
    fc.assert(fc.property(fc.uint8Array(), (random) => expect(typeof parseUnitsCsv(random).ok).toBe("boolean")));
    fc.assert(fc.property(fc.string(), (text) => expect(typeof read(text).ok).toBe("boolean")));
  });
});
