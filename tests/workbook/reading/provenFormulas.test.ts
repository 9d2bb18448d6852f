import fc from "fast-check";
import { makeShortlist } from "../../../src/actions/list/shortlist";
import { indexResults } from "../../../src/rules/evaluate/resultIndex";
import { groundOf, ProvenFormulas } from "../../../src/workbook/reading/provenFormulas";
import { readBook, type ReadBook } from "../../../src/workbook/reading/readBook";
import { anchors } from "../../../src/workbook/blocks/anchors";
import type { Book } from "../../../src/workbook/blocks/book";
import type { RawBlock, RawCell, RawWorkbook } from "../../../src/workbook/blocks/raw";
import { formulasByBlock } from "../../../src/workbook/sheets/formulasByBlock";
import { done } from "../../support/done";
import { blockIn, mapCells, readRaw, withCells, withRows } from "../../support/editedRaw";
import { endOfYear, firstUnits } from "../../support/sampleBook";

let raw: RawWorkbook;
beforeAll(async () => {
  const host = await firstUnits(2).file();
  done(await makeShortlist(host, "D1", endOfYear));
  raw = await host.read();
});

const today = 45_657;

/** A workbook read with what was found in those before. */
const readAmong = (workbook: RawWorkbook, proven: ProvenFormulas): ReadBook => {
  const reading = readBook(workbook, today, { proven });
  if (!reading.ok) throw new Error(reading.code);
  return reading.book;
};

type Cell = readonly [block: RawBlock, row: number, column: number];

const withCell = (workbook: RawWorkbook, [{ name }, row, column]: Cell, cell: RawCell): RawWorkbook => {
  const block = blockIn(workbook, name);
  const cells = block.cells.map((line, r) => line.map((one, c) => (r === row && c === column ? cell : one)));
  return { ...workbook, blocks: new Map([...workbook.blocks, [name, { ...block, cells }]]) };
};

/** Every cell of every block. */
const cellsOf = (workbook: RawWorkbook): readonly Cell[] =>
  [...workbook.blocks.values()].flatMap((block) =>
    block.cells.flatMap((line, row) => line.map((_, column): Cell => [block, row, column])),
  );

const cellAt = ([{ cells }, row, column]: Cell): RawCell => cells[row]?.[column] ?? { value: null };
const formulaAt = (cell: Cell): string | undefined => cellAt(cell).formula;

/** What somebody does to one formula of a workbook; `other` is another one of it. */
const damages: readonly ((formula: string, other: string) => RawCell)[] = [
  () => ({ value: null }),
  () => ({ value: "gõ tay" }),
  () => ({ value: 1, formula: "1" }),
  (_, other) => ({ value: 1, formula: other }),
  (formula) => ({ value: "", formula: formula.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)) }),
  (formula) => ({ value: "", formula: formula.replaceAll("U01", "U02") }),
  // As another program writes it: nothing is wrong with it.
  (formula) => ({ value: "", formula: `= ${formula.replaceAll(",", ";")}` }),
];

/** What makes another workbook of one: other formulas belong into it, or the same ones elsewhere. */
const changes: readonly ((workbook: RawWorkbook) => RawWorkbook)[] = [
  (workbook) => workbook,
  (workbook) => withCells(workbook, [[[anchors.planTargets, "DV-CT", "judged.D1"], { value: null }]]),
  (workbook) => withCells(workbook, [[[anchors.planTargets, "DV-CT", "threshold"], { value: "chín mươi" }]]),
  (workbook) => withCells(workbook, [[[anchors.planCategories, "VC", "chosen"], { value: "x" }]]),
  (workbook) => withRows(workbook, "TD_U02_PEOPLE", (rows) => [...rows, ...rows.slice(-1)]),
  (workbook) =>
    withRows(workbook, "TD_U01_FIGURES", ([keys = [], one = [], other = [], ...rest]) => [keys, other, one, ...rest]),
  (workbook) => withRows(workbook, anchors.index, (rows) => rows.slice(0, -1)),
  (workbook) => withCells(workbook, [[["TD_U01_FIGURES", "DV-CT", ""], { value: "DV-??" }]]),
  (workbook) => ({
    ...workbook,
    blocks: new Map([...workbook.blocks].filter(([name]) => name !== "TD_U01_INITIATIVES")),
  }),
];

describe("formulas that were found right in other workbooks", () => {
  it("change nothing of what is told of a workbook, whatever was read before", () => {
    const formulas = cellsOf(raw).filter((cell) => formulaAt(cell) !== undefined);
    const damage = fc.record({
      at: fc.constantFrom(...formulas),
      other: fc.constantFrom(...formulas),
      how: fc.constantFrom(...damages),
    });
    const book = fc.record({ change: fc.constantFrom(...changes), damage: fc.array(damage, { maxLength: 4 }) });
    const folder = fc.array(book, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(folder, (books) => {
        const proven = new ProvenFormulas();
        for (const one of books) {
          const damaged = one.damage.reduce(
            (before, { at, other, how }) => withCell(before, at, how(formulaAt(at) ?? "", formulaAt(other) ?? "")),
            raw,
          );
          const workbook = one.change(damaged);
          expect(readAmong(workbook, proven).findings).toEqual(readRaw(workbook).findings);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("hide none that is damaged, on any sheet, behind a workbook in which all are right", () => {
    const proven = new ProvenFormulas();
    const findings = readAmong(raw, proven).findings.filter(({ code }) => code.startsWith("formula."));
    expect(findings).toEqual([]);
    const all = mapCells(raw, (cell) => (cell.formula === undefined ? cell : { value: 2, formula: "1+1" }));
    const told = readAmong(all, proven).findings;
    expect(told).toEqual(readRaw(all).findings);
    expect(told.filter(({ code }) => code === "formula.changed").length).toBeGreaterThan(900);
  });

  it("need not be written once more where a workbook is like one before it", () => {
    const proven = new ProvenFormulas();
    const { blocks, ...first } = readAmong(raw, proven);
    const proofs = proven.of({ ...first }, blocks);
    const unlike = [...formulasByBlock(first, (name) => blocks.get(name))].filter(({ block, formulas }) => {
      const read = blocks.get(block.name);
      return read !== undefined && formulas.length > 0 && proofs.of(read)?.isWhole !== true;
    });
    expect(unlike.map(({ block }) => block.name)).toEqual([]);
  });
});

describe("what formulas are written by", () => {
  const textsOf = (book: Book, { blocks }: ReadBook): readonly string[] =>
    [...formulasByBlock(book, (name) => blocks.get(name))].flatMap(({ block, formulas }) =>
      formulas.map(({ cell, content }) => `${block.name} ${cell.row} ${cell.column} ${content.formula}`),
    );

  it("is the ground and where blocks stand, and nothing that an office calls or enters", () => {
    const book = readRaw(raw);
    const emptied = book.figures.units.map((unit) => ({
      ...unit,
      ...{ name: "Khác", head: null, registration: { registrationNo: null, registeredOn: null, title: null } },
      ...{ targets: new Map(), initiatives: [], people: [], minutes: new Map() },
    }));
    const { index, ...names } = book.names;
    const other: Book = {
      ...book,
      figures: { ...book.figures, units: emptied, agency: new Map() },
      results: indexResults([]),
      held: () => ({ value: null, total: null }),
      cells: new Map(),
      sittings: new Map(),
      names: { ...names, index: `${index} khác`, leaders: "Khác", units: new Map(), targets: new Map() },
    };
    expect(groundOf(other)).toBe(groundOf(book));
    expect(textsOf(other, book)).toEqual(textsOf(book, book));
    expect(textsOf(book, book).length).toBeGreaterThan(900);
  });
});
