import { strToU8, unzipSync, zipSync } from "fflate";
import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { partOf, withParts } from "./fileParts";
import { longerThanItSays, oleFile } from "./oddFiles";

/** A file that somebody made to cost minutes or gigabytes, and the call of the command line that is given it. */
export interface HostileFile {
  readonly name: string;
  /** Writes it into a folder and gives the call. */
  readonly call: (folder: string) => readonly string[];
  /** It is harmless once looked at, and read; all others are refused. */
  readonly isRead?: true;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const head = `<worksheet xmlns="${main}">`;
const sheet = (rows: string, behind = ""): string => `${head}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
const megabyte = 1_000_000;

/** Not all alike: what packs too well is refused for that alone. */
const uneven = (count: number, make: (index: number, salt: number) => string): string => {
  const pieces: string[] = [];
  for (let index = 0; index < count; index += 1) pieces.push(make(index, (index * 7919) % 99_991));
  return pieces.join("");
};

const write = (folder: string, name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** A file of so many bytes that takes no room on the disk. */
const hole = (folder: string, name: string, bytes: number): string => {
  const path = write(folder, name, "");
  truncateSync(path, bytes);
  return path;
};

/**
 * Every kind of hostile file that was met, with brothers of other sizes and in other places. `book` is a workbook that is set up;
 * `unit` the part of it that holds a unit's sheet, and `units` a list of units.
 */
export function hostileFiles(book: Uint8Array, unit: string, units: string): readonly HostileFile[] {
  const checked = (name: string, make: () => Uint8Array, isRead?: true): HostileFile => ({
    name,
    call: (folder) => ["check", write(folder, "hostile.xlsx", make())],
    ...(isRead === undefined ? {} : { isRead }),
  });
  const withPart = (name: string, part: string, make: (text: string) => string, isRead?: true): HostileFile =>
    checked(name, () => withParts(book, { [part]: make(partOf(book, part)) }), isRead);
  const withUnit = (name: string, make: (text: string) => string, isRead?: true): HostileFile =>
    withPart(name, unit, make, isRead);
  const listed = (name: string, content: () => string): HostileFile => ({
    name,
    call: (folder) => [
      "create",
      "--units",
      write(folder, "units.csv", content()),
      "--out",
      join(folder, "out.xlsx"),
      "--force",
    ],
  });
  const given = (name: string, option: "figures" | "plan", content: () => string): HostileFile => ({
    name,
    call: (folder) => [
      ...[
        "create",
        "--units",
        write(folder, "units.csv", units),
        `--${option}`,
        write(folder, "given.json", content()),
      ],
      ...["--out", join(folder, "out.xlsx"), "--force"],
    ],
  });
  const names = (count: number, refersTo: (index: number) => string) => (text: string) => {
    const added = uneven(count, (index) => `<definedName name="TD_X${index}">${refersTo(index)}</definedName>`);
    return text.replace("</definedNames>", `${added}</definedNames>`);
  };
  const firstName = (text: string): string => /<definedName[^>]*name="TD_U01_UNIT"[^>]*>([^<]*)!/.exec(text)?.[1] ?? "";
  const inCell = (content: string) => (text: string) => text.replace(/<is><t[^>]*>[^<]*<\/t><\/is>/g, content);
  const piled = (count: number): string => `a${"\u0301\u0323".repeat(count / 2)}`;

  return [
    // Sizes that are looked at before anything is read.
    { name: "1.9 GB that is no workbook", call: (folder) => ["check", hole(folder, "huge.xlsx", 1.9e9)] },
    {
      name: "a list of units of 2 GB",
      call: (folder) => ["create", "--units", hole(folder, "u.csv", 2e9), "--out", join(folder, "o.xlsx")],
    },
    { name: "a device without an end", call: () => ["check", "/dev/zero"] },
    checked("32 MB of noise in one part", () => withNoise(book, 32 * megabyte)),
    // Zips.
    checked("a stream 200 MB longer than it says", () => longerThanItSays(book, unit, 200 * megabyte)),
    checked("a stream a byte longer than it says", () =>
      longerThanItSays(book, unit, (unzipSync(book)[unit]?.length ?? 0) + 1),
    ),
    checked("60 MB packed into 60 kB", () => withParts(book, { [unit]: " ".repeat(60 * megabyte) })),
    checked("three parts of 90 MB", () =>
      withParts(book, { ...parts(3, () => sheet(uneven(5_600_000, (_, salt) => `<a${salt}/><b/>`))) }),
    ),
    checked(
      "three parts of 50 MB that pack well",
      () =>
        withParts(
          book,
          parts(3, () => sheet(uneven(4_000_000, (_, salt) => `<a b="${salt % 7}"/>`))),
        ),
      true,
    ),
    checked("10,000 parts", () =>
      withParts(
        book,
        parts(10_000, () => ""),
      ),
    ),
    checked(
      "2,900 parts of nothing",
      () =>
        withParts(
          book,
          parts(2900, () => ""),
        ),
      true,
    ),
    checked("an OLE file that says nothing of itself", () => oleFile()),
    // Elements and attributes.
    withUnit("9 million cells", () =>
      sheet(`<row>${uneven(9_000_000, (_, salt) => (salt % 17 === 0 ? `<c s="${salt}"/>` : "<c/>"))}</row>`),
    ),
    withUnit("1.1 million cells", () =>
      sheet(`<row r="1">${uneven(1_100_000, (_, salt) => `<c s="${salt}"/>`)}</row>`),
    ),
    withUnit(
      "as many rows as may be",
      () => sheet(uneven(290_000, (index, salt) => `<row r="${index + 1}" ht="${salt}"/>`)),
      true,
    ),
    withUnit(
      "as many cells as may be",
      () =>
        sheet(
          uneven(130_000, (index, salt) => `<row r="${index + 1}"><c r="A${index + 1}" s="1"><v>${salt}</v></c></row>`),
        ),
      true,
    ),
    withUnit(
      "an element of 4 million attributes",
      () =>
        `${head.slice(0, -1)} ${uneven(4_000_000, (index, salt) => `a${index}="${salt}" `)}><sheetData/></worksheet>`,
    ),
    withUnit("a million attributes in ten elements", () =>
      sheet(uneven(10, (row) => `<row r="${row + 1}" ${uneven(100_000, (index, salt) => `a${index}="${salt}" `)}/>`)),
    ),
    withUnit("100,000 elements within each other", () => "<a>".repeat(100_000) + "</a>".repeat(100_000)),
    withUnit("2 million comments", () => sheet(uneven(2_000_000, (_, salt) => `<!--${salt}-->`)), true),
    withUnit("40 MB of text in a cell", () =>
      sheet(
        `<row r="1"><c r="A1" t="inlineStr"><is><t>${uneven(6_000_000, (_, salt) => `đ${salt} `)}</t></is></c></row>`,
      ),
    ),
    withUnit(
      "50,000 long texts in cells",
      () =>
        sheet(
          uneven(
            50_000,
            (index, salt) =>
              `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${`ế${salt} `.repeat(80)}</t></is></c></row>`,
          ),
        ),
      true,
    ),
    withUnit("10 million references to characters", () =>
      sheet(
        `<row r="1"><c r="A1" t="str"><v>${uneven(9_000_000, (_, salt) => (salt % 3 === 0 ? "&lt;" : "&#65;"))}</v></c></row>`,
      ),
    ),
    withUnit("a comment without an end, begun a million times", () =>
      sheet("<!-- ".repeat(1_000_000) + uneven(100_000, (_, salt) => `${salt}`)),
    ),
    // Texts.
    withUnit("32,000 marks on every letter", inCell(`<is><t>${piled(32_000)}</t></is>`), true),
    withUnit("names of 32,767 blanks", inCell(`<is><t xml:space="preserve">${" ".repeat(32_766)}x</t></is>`), true),
    withUnit("names of 32,767 figures", inCell(`<is><t>${"1,".repeat(16_383)}</t></is>`), true),
    withUnit("names of 32,767 signs of direction", inCell(`<is><t>${"\u202E".repeat(32_767)}</t></is>`), true),
    withUnit("names of 32,767 escapes", inCell(`<is><t>${"_x005F_".repeat(4681)}</t></is>`), true),
    withUnit("names of 32,767 quotation marks and equals", inCell(`<is><t>${'="'.repeat(16_383)}</t></is>`), true),
    // Formulas.
    withUnit("a shared formula of 100,000 brackets", () => shared("[".repeat(100_000), 2)),
    withUnit("a shared formula of 32,000 brackets", () => shared("[".repeat(32_000), 2), true),
    withUnit("a shared formula of quotes for 10,000 cells", () => shared(`'"`.repeat(4000), 10_000), true),
    withUnit(
      "an array formula over the whole sheet",
      () => sheet(`<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f></c></row>`),
      true,
    ),
    withUnit(
      "1,000 array formulas over a thousand cells",
      () =>
        sheet(
          uneven(
            1000,
            (index) =>
              `<row r="${index + 1}"><c r="A${index + 1}"><f t="array" ref="A${index + 1}:ALL${index + 1}">1</f></c></row>`,
          ),
        ),
      true,
    ),
    // Places.
    withUnit("merges over the whole sheet, a thousand times", (text) =>
      withMerges(
        text,
        uneven(1000, () => `<mergeCell ref="A1:XFD1048576"/>`),
      ),
    ),
    withUnit(
      "two merges over the whole sheet",
      (text) => withMerges(text, `<mergeCell ref="A1:XFD1048576"/>`.repeat(2)),
      true,
    ),
    withUnit("100,000 merges of whole columns", (text) =>
      withMerges(
        text,
        uneven(100_000, () => `<mergeCell ref="B1:C1048576"/>`),
      ),
    ),
    withUnit("a row numbered 9·10¹⁵", () =>
      sheet(`<row r="9000000000000000"><c r="A9000000000000000"><v>1</v></c></row>`),
    ),
    // Names.
    withPart("300,000 names over one cell", "xl/workbook.xml", (text) =>
      names(300_000, () => `${firstName(text)}!$A$1`)(text),
    ),
    withPart(
      "names over whole sheets",
      "xl/workbook.xml",
      (text) => names(20, () => `${firstName(text)}!$A$1:$XFD$1048576`)(text),
      true,
    ),
    withPart("names over a million cells each", "xl/workbook.xml", (text) =>
      names(50, () => `${firstName(text)}!$A$1:$CV$9999`)(text),
    ),
    withPart(
      "a block of ours over a whole column",
      "xl/workbook.xml",
      (text) => text.replace(/(name="TD_U01_PEOPLE"[^>]*>[^<]*!)[^<]*/, "$1$A$1:$A$1048576"),
      true,
    ),
    // Styles and relations.
    withPart(
      "a date format of a million brackets",
      "xl/styles.xml",
      (text) => text.replace(/formatCode="[^"]*"/, () => `formatCode="${"[".repeat(1_000_000)}d"`),
      true,
    ),
    withPart(
      "200,000 relations to one sheet",
      "xl/_rels/workbook.xml.rels",
      (text) =>
        text.replace(
          "</Relationships>",
          `${uneven(200_000, (index) => `<Relationship Id="x${index}" Type="urn:a/worksheet" Target="worksheets/sheet1.xml"/>`)}</Relationships>`,
        ),
      true,
    ),
    withPart("2,000 sheets of one part", "xl/workbook.xml", (text) =>
      text.replace(
        "</sheets>",
        `${uneven(2000, (index) => `<sheet name="T${index}" sheetId="${index + 500}" r:id="rId1"/>`)}</sheets>`,
      ),
    ),
    // Lists and figures.
    listed("a list of a megabyte of quotation marks", () => '"'.repeat(1 << 20)),
    listed("a list of a million empty lines", () => "\n".repeat(1 << 20)),
    listed("a list of a million separators", () => ",".repeat(1 << 20)),
    listed("a list of 300,000 columns", () => `name${",x1".repeat(300_000)}\nA\n`),
    listed("a list of 500,000 units", () => `name\n${"A\n".repeat(500_000)}`),
    listed("a list of one name of a megabyte", () => `name\n${"x".repeat(1_000_000)}\n`),
    listed("a list of a name of a quarter of a million marks", () => `name\n${piled(250_000)}\n`),
    given("figures of 4 million brackets", "figures", () => "[".repeat(4_190_000) + "]".repeat(4_190_000)),
    given("figures of a million objects", "figures", () => `{"U01":{"people":[${"{},".repeat(1_000_000)}{}]}}`),
    given("figures of a million faults", "figures", () => `{"U01":{"people":[${"[],".repeat(1_000_000)}[]]}}`),
    given(
      "figures of 350,000 targets",
      "figures",
      () => `{"U01":{"figures":{${uneven(350_000, (index) => `"K${index}":{"a":1},`)}"x":{}}}}`,
    ),
    given("figures of 4 million marks", "figures", () => `{"U01":{"unit":{"name":"${piled(4_000_000)}"}}}`),
    given(
      "figures whose marks are written by number",
      "figures",
      () => `{"U01":{"unit":{"name":"a${"\\u0301\\u0323".repeat(600_000)}"}}}`,
    ),
    given("a plan of 300,000 targets", "plan", () => `{"targets":[${"{},".repeat(300_000)}{}]}`),
    given("a plan of 9,900 targets that lack everything", "plan", () => `{"targets":[${"{},".repeat(9900)}{}]}`),
    given("figures of 390,000 faults", "figures", () => `{"U01":{"people":[${"1,".repeat(390_000)}1]}}`),
    given(
      "figures of 130,000 targets",
      "figures",
      () => `{"U01":{"figures":{${uneven(130_000, (index) => `"K${index}":{"a":1},`)}"x":{}}}}`,
    ),
    given("a plan of 300,000 unknown keys", "plan", () => `{${uneven(70_000, (index) => `"k${index}":1,`)}"x":1}`),
    given("a plan of half a million brackets", "plan", () => "[".repeat(500_000) + "]".repeat(500_000)),
    given("a plan of half a million marks", "plan", () => `{"number":"${piled(500_000)}"}`),
  ];
}

const parts = (count: number, make: (index: number) => string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`xl/worksheets/own${index}.xml`, make(index)]));

/** Noise does not pack: the file is as large as it. */
function withNoise(book: Uint8Array, bytes: number): Uint8Array {
  const noise = new Uint8Array(bytes);
  let state = 1;
  for (let at = 0; at < bytes; at += 1) noise[at] = (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) >> 16;
  return zipSync({ ...unzipSync(book), "xl/media/image1.png": [noise, { level: 0 }], "x.txt": strToU8("x") });
}

function shared(formula: string, cells: number): string {
  const escaped = formula.replaceAll('"', "&quot;");
  const others = uneven(
    cells,
    (index) => `<row r="${index + 2}"><c r="A${index + 2}"><f t="shared" si="0"/></c></row>`,
  );
  return sheet(`<row r="1"><c r="A1"><f t="shared" ref="A1:A${cells + 1}" si="0">${escaped}</f></c></row>${others}`);
}

const withMerges = (text: string, merges: string): string =>
  text
    .replace(/<mergeCells.*?<\/mergeCells>/s, "")
    .replace("</sheetData>", `</sheetData><mergeCells>${merges}</mergeCells>`);
