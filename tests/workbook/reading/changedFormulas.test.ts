import { check } from "../../../src/actions/check/check";
import { makeShortlist } from "../../../src/actions/list/shortlist";
import { quoteSheet, toA1 } from "../../../src/sheet/a1";
import { anchors } from "../../../src/workbook/blocks/anchors";
import type { RawCell, RawWorkbook } from "../../../src/workbook/blocks/raw";
import { formulaRepairs } from "../../../src/workbook/changes/repairs";
import { locate } from "../../../src/workbook/reading/locate";
import type { Finding } from "../../../src/rules/findings/finding";
import { done } from "../../support/done";
import { blockIn, mapCells, mapHeads, rawAt, readRaw, withCells, withRowsSorted } from "../../support/editedRaw";
import { endOfYear, firstUnits } from "../../support/sampleBook";
import { cellAt, type KeyedCell } from "../../support/typeAt";

const figures = "TD_U01_FIGURES";
const target = "TD_TARGET_DV_CT";
const list = "TD_SUMMARY_D1";
const status: KeyedCell = [figures, "DV-CT", "D1.status"];

const damage = (raw: RawWorkbook): readonly Finding[] =>
  readRaw(raw).findings.filter(({ code }) => /^(formula|anchor|sheet)\./.test(code));

const text = (formula: string): RawCell => ({ value: "Đạt", formula });

describe("formulas that somebody changed", () => {
  let raw: RawWorkbook;
  beforeAll(async () => {
    const host = await firstUnits(2).file();
    done(await makeShortlist(host, "D1", endOfYear));
    done(await check(host, { writeSheet: true }, endOfYear));
    const { blocks } = await host.read();
    raw = await host.read({ whole: [...blocks.keys()] });
  });

  it("are found wherever a formula of ours stands, on every sheet", () => {
    const other: RawCell = { value: 2, formula: "1+1" };
    const all = [...(raw.whole ?? [])].flatMap(([sheet, cells]) =>
      cells.flatMap((cell) => (cell.formula === undefined ? [] : [`${sheet}!${toA1(cell)}`])),
    );
    const change = (cell: RawCell): RawCell => (cell.formula === undefined ? cell : other);
    const everywhere = mapHeads(mapCells(raw, change), change);
    const { blocks, findings } = readRaw(everywhere);
    const found = findings.flatMap(({ code, place }) => {
      const at = code === "formula.changed" ? locate(place, blocks) : null;
      return at === null ? [] : [`${at.sheet}!${toA1(at.cell)}`];
    });
    expect(all.length).toBeGreaterThan(900);
    expect(found.sort()).toEqual(all.sort());
  });

  it("are left to people where they typed over them, on every sheet, until they ask for them", () => {
    const typeOver = (cell: RawCell): RawCell => (cell.formula === undefined ? cell : { value: "gõ tay" });
    const book = readRaw(mapHeads(mapCells(raw, typeOver), typeOver));
    const told = book.findings.filter(({ code, mend }) => code === "formula.overwritten" && mend !== undefined);
    expect(told.length).toBeGreaterThan(900);
    expect(new Set(told.map(({ typed }) => typed))).toEqual(new Set(["gõ tay"]));
    expect(formulaRepairs(book, book.blocks)).toEqual([]);
    // What loses nothing, for it says what the formula shows, is put back at once.
    const pasted = readRaw(mapCells(raw, ({ value }) => ({ value })));
    expect(formulaRepairs(pasted, pasted.blocks).length).toBeGreaterThan(500);
  });

  it("are found in a title that no name leads to, with what puts it back", () => {
    const [title = {}] =
      blockIn(raw, target)
        .head?.flat()
        .filter(({ formula }) => formula !== undefined) ?? [];
    const typed = mapHeads(raw, (cell) => (cell === title ? { value: "Tựa của tôi" } : cell));
    expect(damage(typed)).toEqual([
      expect.objectContaining({
        ...{ code: "formula.overwritten", target: "DV-CT", typed: "Tựa của tôi" },
        place: { block: "cell", sheet: blockIn(raw, target).sheet, row: 1, column: 1 },
      }),
    ]);
    expect(damage(typed)[0]?.mend?.formula).toBe((title as RawCell).formula);
  });

  const cases: readonly (readonly [string, KeyedCell, (cell: RawCell) => RawCell])[] = [
    ["a status that says so of itself", status, () => text('"Đạt"')],
    ["a status of the agency", [anchors.agencyFigures, "CQ-CT", "CN.status"], () => text('IF(1=1,"Đạt","")')],
    ["a sum of the agency", [anchors.agencyFigures, "CQ-CT", "D1.value"], () => ({ value: 999, formula: "1000-1" })],
    ["a unit's row of a target", [target, "U02", "D1.value"], () => ({ value: 9, formula: "9" })],
    ["a count of the index", [anchors.index, "U02", "faults"], () => ({ value: 0, formula: "0" })],
    ["a state of registration", [anchors.registration, "U01", "status"], () => text('"Đã đăng ký"')],
    ["a remark of the plan's row", [anchors.planTargets, "DV-CT", "remark"], () => ({ value: "", formula: '""' })],
    ["a remark of a period", [anchors.planPeriods, "D1", "remark"], () => ({ value: "", formula: '""' })],
    ["a remark of a category", [anchors.planCategories, "VC", "remark"], () => ({ value: "", formula: '""' })],
    ["a remark beside a person", ["TD_U01_PEOPLE", 0, "remark.empty"], () => ({ value: "✓ Đủ", formula: '"✓ Đủ"' })],
    ["a row's number", ["TD_U01_PEOPLE", 1, "no"], () => ({ value: 7, formula: "7" })],
    ["what the index says of the last check", ["TD_INDEX_STATE", -1, ""], () => text('"Đã kiểm tra"')],
    ["whether figures have changed since a list", [`${list}_STATE`, -1, ""], () => text('"chưa thay đổi"')],
    ["what of a list has changed", [`${list}_FACTS`, "differs", "made.name"], () => ({ value: 0, formula: "0" })],
    ["what of the agency has changed", [`${list}_AGENCY`, "CQ-CT", "differs"], () => ({ value: 0, formula: "0" })],
    ["a share of the votes", [list, "U01", "share"], () => ({ value: 1, formula: "1" })],
    ["whether a rate is reached", [list, "U01", "reached"], () => text('"đủ tỷ lệ"')],
    ["who signs", [`${list}_CHAIR`, -1, ""], () => text('"Nguyễn Văn A"')],
    ["words replaced within it", status, (cell) => text((cell.formula ?? "").replaceAll("Đạt", "Hoàn thành"))],
    [
      "entry cells that were cut and pasted elsewhere",
      status,
      (cell) => text((cell.formula ?? "").replace(/\bE(\d+)/, "Q$1")),
    ],
  ];

  it.each(cases)("are found: %s", (_, at, change) => {
    const cell = change(rawAt(raw, at));
    const found = damage(withCells(raw, [[at, cell]]));
    const belongs = rawAt(raw, at).formula ?? "none";
    expect(found).toEqual([
      expect.objectContaining({ code: "formula.changed", severity: "error", mend: expect.anything() as unknown }),
    ]);
    const [{ typed = "", mend } = {}] = found;
    expect(`=${cell.formula ?? ""}`).toContain(typed.replace("…", ""));
    expect(mend?.formula).toBe(belongs);
  });

  it.each([
    ["as an earlier version wrote it", 1, 0, 0],
    ["the same, rows inserted among those beneath", 1, 12, 0],
    ["the same, a row inserted at once beneath, so that it is not looked at", 2, 1, 3],
  ])("are believed at the end of a list %s", (_, under, more, told) => {
    const former = mapCells(raw, (cell) => {
      const formula = cell.formula?.replace(
        /COUNTA\(\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)\)=COUNTA\([^)]*\)/,
        (__, first: string, row: string, last: string, end: string) =>
          `COUNTA($${first}$${Number(row) + under}:$${last}$${Number(end) + more})=0`,
      );
      return formula === undefined || formula === cell.formula ? cell : { ...cell, formula };
    });
    expect(former).not.toEqual(raw);
    expect(damage(former)).toHaveLength(told);
  });

  it("are found where another row's were pasted over them", () => {
    const pasted = rawAt(raw, [figures, "DV-VB", "D1.status"]);
    const found = damage(withCells(raw, [[status, pasted]]));
    expect(found).toEqual([
      expect.objectContaining({ code: "formula.changed", unit: "U01", target: "DV-CT", period: "D1" }),
    ]);
  });

  it("are found where rows were sorted, so that a part of another target's is looked for elsewhere", () => {
    const found = damage(withRowsSorted(raw, figures, "DV-VB", "DV-CT"));
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(["formula.changed"]));
    expect(found.map(({ target: of }) => of)).toContain("DV-VS");
  });

  it("are found in the second unit, whose sheet is laid out as the first one's", () => {
    const at: KeyedCell = ["TD_U02_FIGURES", "DV-CT", "D1.status"];
    expect(damage(withCells(raw, [[at, text('"Đạt"')]]))).toEqual([
      expect.objectContaining({
        code: "formula.changed",
        unit: "U02",
        place: { block: "figures", unit: "U02", row: "DV-CT", column: "D1.status" },
      }),
    ]);
  });

  it("are not told where nobody changed any", () => {
    expect(damage(raw)).toEqual([]);
  });

  const spellings: readonly (readonly [string, (formula: string) => string])[] = [
    [
      "Excel 365 opened the file",
      (formula) => formula.replaceAll("INDEX(", "@INDEX(").replaceAll("IFERROR(", "_xlfn.IFERROR("),
    ],
    [
      "a program writes lower case and blanks",
      (formula) => formula.replace(/[A-Z]{2,}\(/g, (name) => name.toLowerCase()).replaceAll(",", ", "),
    ],
    ["a program writes TRUE()", (formula) => formula.replaceAll("FALSE", "FALSE()").replaceAll("TRUE", "TRUE()")],
    ["an array formula is told with its braces", (formula) => `{=${formula}}`],
    [
      "rows were sorted with fixed columns",
      (formula) => formula.replace(/(?<![$A-Z"])([A-Z]{1,2})(\d+)(?![\d"])/g, "$$$1$2"),
    ],
  ];

  it.each(spellings)("are not told where %s", (_, spell) => {
    // Texts hold words that look like functions: only what stands outside of them is spelt anew.
    const respell = (formula: string): string =>
      formula
        .split(/("(?:[^"]|"")*")/)
        .map((part, index) => (index % 2 === 1 ? part : spell(part)))
        .join("");
    const changed = _.startsWith("an array") ? spell : respell;
    const other = mapCells(raw, (cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: changed(cell.formula) },
    );
    expect(damage(other)).toEqual([]);
  });

  it("are not told where the plan's cells were edited, marks of what is judged included", () => {
    const { plan } = readRaw(raw);
    const marks = plan.targets.flatMap(({ id }) =>
      ["judged.D1", "judged.D2", "judged.CN", "bars"].map((key): KeyedCell => [anchors.planTargets, id, key]),
    );
    const flip = (at: KeyedCell): readonly [KeyedCell, RawCell] => [
      at,
      { value: rawAt(raw, at).value === null ? "x" : null },
    ];
    const typed: readonly (readonly [KeyedCell, RawCell])[] = [
      ...marks.map(flip),
      ...plan.targets.flatMap(({ id }): readonly (readonly [KeyedCell, RawCell])[] => {
        const at: KeyedCell = [anchors.planTargets, id, "threshold"];
        const { value } = rawAt(raw, at);
        return typeof value === "number" && value > 2 ? [[at, { value: value - 1 }]] : [];
      }),
      [[anchors.planPeriods, "D1", "to"], { value: 45_443 }],
      [[anchors.planSettings, "registrationDeadline", "value"], { value: 45_350 }],
      flip([anchors.planCategories, "VC", "chosen"]),
    ];
    expect(damage(withCells(raw, typed))).toEqual([]);
    expect(damage(withCells(raw, [[[anchors.planTargets, "DV-CT", "threshold"], { value: "chín mươi" }]]))).toEqual([]);
  });

  /** A formula in place of an entry, and what a spreadsheet shows of one that it cannot compute. */
  const typed = (at: KeyedCell, formula: string): readonly Finding[] =>
    readRaw(withCells(raw, [[at, { value: 0, formula }]])).findings.filter(({ code }) => code === "formula.circular");

  it.each<[string, KeyedCell, (cellOf: (at: KeyedCell) => string) => string]>([
    ["the cell itself", [figures, "DV-CT", "D1.value"], (cellOf) => `1+${cellOf([figures, "DV-CT", "D1.value"])}`],
    ["a status beside it", [figures, "DV-CT", "D1.value"], (cellOf) => `LEN(${cellOf(status)})`],
    ["whole columns with it", [figures, "DV-CT", "D1.value"], () => "SUM(A:Z)"],
    ["a target's sheet", [figures, "DV-CT", "note"], () => `COUNTA(${target})`],
    ["the plan, of a threshold", [anchors.planTargets, "DV-CT", "threshold"], () => `LEN(INDEX(${figures},2,8))`],
    ["a figure, of a day", [anchors.planPeriods, "D1", "to"], () => `INDEX(${anchors.agencyFigures},2,8)`],
    ["its own list", ["TD_U01_PEOPLE", 0, "name"], () => 'COUNTA(TD_U01_PEOPLE)&" người"'],
    ["the index, of a head", ["TD_U01_UNIT", "head", "value"], () => `UPPER(INDEX(${anchors.index},2,4))`],
    ["votes beside it", [list, "U01", "votesFor"], (cellOf) => `9*${cellOf([list, "U01", "share"])}`],
  ])("are told where an entry is computed from itself, over %s", (_, at, formulaOf) => {
    const cellOf = (one: KeyedCell): string => {
      const { sheet, row, column } = cellAt(raw.blocks, one);
      return `${quoteSheet(sheet)}!${toA1({ row, column })}`;
    };
    const { sheet, row, column } = cellAt(raw.blocks, at);
    expect(typed(at, formulaOf(cellOf))).toEqual([
      expect.objectContaining({ severity: "error", place: { block: "cell", sheet, row, column } }),
    ]);
  });

  it.each([
    "1+1",
    "'Theo dõi riêng'!B7",
    "SUM([Khác.xlsx]Tháng!$B$2:$B$9)",
    '"E9"&LEN("TD_AGENCY_FIGURES")',
    "1E11+LOG10(10)",
    `INDEX(${anchors.planTargets},2,3)`,
  ])("are believed among entries where they lead elsewhere: =%s", (formula) => {
    expect(typed([figures, "DV-CT", "D1.value"], formula)).toEqual([]);
  });

  it("are told to be computed from themselves where one of the workbook's own is changed so, with its mend", () => {
    // What is put in the cell reads what the agency sums up of all units, this one among them.
    const found = readRaw(
      withCells(raw, [[status, { value: 0, formula: `COUNTA(${anchors.agencyFigures})` }]]),
    ).findings;
    expect(found.filter(({ code }) => code.startsWith("formula."))).toEqual([
      expect.objectContaining({
        code: "formula.changed",
        numbers: { over: expect.stringMatching(/^'Cơ quan'![A-Z]+\d+$/) as string },
        mend: expect.anything() as unknown,
      }),
    ]);
    const harmless = readRaw(withCells(raw, [[status, { value: 0, formula: "1+1" }]])).findings;
    expect(harmless.flatMap(({ code, numbers }) => (code === "formula.changed" ? [numbers] : []))).toEqual([{}]);
  });

  it("are told at each cell of a circle that people typed, and nowhere else", () => {
    const { row, column } = cellAt(raw.blocks, [figures, "DV-CT", "D1.value"]);
    const total = cellAt(raw.blocks, [figures, "DV-CT", "D1.total"]);
    const around = withCells(raw, [
      [[figures, "DV-CT", "D1.value"], { value: 0, formula: toA1(total) }],
      [[figures, "DV-CT", "D1.total"], { value: 0, formula: toA1({ row, column }) }],
      [[figures, "DV-CT", "D2.total"], { value: 0, formula: toA1({ row, column }) }],
    ]);
    const found = readRaw(around).findings.filter(({ code }) => code === "formula.circular");
    expect(found.map(({ numbers }) => numbers)).toEqual(
      [toA1(total), toA1({ row, column })].map((cell) => ({ over: `${quoteSheet(total.sheet)}!${cell}` })),
    );
  });
});
