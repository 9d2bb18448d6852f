import { HostError } from "../../../src/actions/port/hostError";
import { digestOf } from "../../../src/excel/state/sheetStamp";
import type { SheetBuild } from "../../../src/excel/state/sheetBuild";
import { planWork } from "../../../src/excel/state/sheetWork";
import { sheetKey, type SheetState, type WorkbookState } from "../../../src/excel/state/workbookState";
import type { SheetChange } from "../../../src/workbook/drawing/description";
import { officeChange } from "../../support/officeChange";

const [index, unit] = officeChange(2).sheets.filter((change): change is SheetBuild => change.action !== "update");
if (index === undefined || unit === undefined) throw new Error("The sample has lost its sheets");

const state = (
  names: readonly string[],
  more: Partial<SheetState> = {},
  structureProtected = false,
): WorkbookState => ({
  sheets: new Map(
    names.map((name) => [
      sheetKey(name),
      {
        name,
        visibility: "Visible",
        protected: false,
        options: null,
        writesLocked: false,
        textCells: [],
        stamp: null,
        used: { row: 0, column: 0, rows: 1, columns: 1 },
        charts: [],
        found: null,
        ...more,
      },
    ]),
  ),
  names: new Map(),
  structureProtected,
});

const named = (name: string, after: string | null, more: Partial<SheetBuild> = {}): SheetBuild => ({
  ...unit,
  ...more,
  name,
  after,
});
const plan = (sheets: readonly SheetChange[], there: WorkbookState) => planWork({ sheets, names: [] }, there);
const failure = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof HostError ? [error.code, error.sheet] : error;
  }
};

describe("planWork", () => {
  it("makes the first of sheets that are alike, and copies it for the others", () => {
    const works = plan([named("A", null), named("B", "A"), named("C", "B")], state(["Sheet1"]));
    expect(works.map(({ how }) => how)).toEqual(["add", "copy", "copy"]);
  });

  it("copies a sheet that differs in heights, page and panes, for these are set on the copy", () => {
    const [first = { first: 0, count: 1 }, ...rows] = unit.layout.rows;
    const layout = {
      ...unit.layout,
      rows: [{ ...first, height: (first.height ?? 20) + 9 }, ...rows],
      page: { ...unit.layout.page, orientation: "portrait" as const },
      freeze: { rows: 1, columns: 0 },
    };
    const works = plan([named("A", null), named("B", "A", { layout })], state([]));
    expect(works.map(({ how }) => how)).toEqual(["add", "copy"]);
  });

  it("copies a sheet that differs in widths, in few looks and in conditional formats, from the one that looks the same where there is one", () => {
    const [column, ...columns] = unit.layout.columns;
    if (column === undefined) throw new Error("The sample has columns");
    const range = { row: 3, column: 2, rows: 1, columns: 2 };
    const layout = {
      ...unit.layout,
      columns: [{ ...column, width: column.width + 5 }, ...columns],
      styles: [...unit.layout.styles, { range, style: "total" as const }],
      conditionalFormats: [],
    };
    const works = plan([named("A", null), named("B", "A", { layout }), named("C", "B", { layout })], state([]));
    expect(works.map((work) => (work.how === "copy" ? [work.template.name, work.restyled] : work.how))).toEqual([
      "add",
      ["A", [{ range, style: "total" }]],
      ["B", []],
    ]);
  });

  it("copies no sheet in which many cells look otherwise", () => {
    const styles = Array.from({ length: 60 }, (_, index) => ({
      range: { row: 2 * index, column: 90, rows: 1, columns: 1 },
      style: "total" as const,
    }));
    const layout = { ...unit.layout, styles: [...unit.layout.styles, ...styles] };
    expect(plan([named("A", null), named("B", "A", { layout })], state([])).map(({ how }) => how)).toEqual([
      "add",
      "add",
    ]);
  });

  it("copies by the layout alone, whatever is said of likeness", () => {
    const layout = { ...unit.layout, tabColor: "#000000" };
    expect(plan([named("A", null), named("B", "A", { layout })], state([])).map(({ how }) => how)).toEqual([
      "add",
      "add",
    ]);
  });

  it("copies no sheet whose rules refer to the sheet by its own name", () => {
    const [validation] = unit.layout.validations;
    if (validation === undefined) throw new Error("The sample validates its figures");
    const rule = { kind: "listFrom", formula: "'A'!$A$1:$A$3" } as const;
    const layout = { ...unit.layout, validations: [{ ...validation, rule }] };
    const works = plan([named("A", null, { layout }), named("B", "A", { layout })], state([]));
    expect(works.map(({ how }) => how)).toEqual(["add", "add"]);
  });

  it("moves a sheet only where it would not stand in its place by itself", () => {
    const works = plan([named("A", null), named("B", "A"), named("C", "Sheet1")], state(["Sheet1"]));
    expect(works.map((work) => ("position" in work ? work.position : undefined))).toEqual([0, 1, null]);
  });

  it("puts a sheet last where the one before it is missing", () => {
    expect(plan([named("A", "gone")], state(["Sheet1"]))[0]).toMatchObject({ how: "add", position: null });
  });

  it("never takes a sheet that was there as a template, for names may refer to it", () => {
    const works = plan([named("A", null), named("B", "A"), named("C", "B")], state(["A"], { stamp: "building" }));
    expect(works.map(({ how }) => how)).toEqual(["rebuild", "add", "copy"]);
  });

  it("builds over what an interrupted run left, and over an empty sheet", () => {
    expect(plan([named("A", null)], state(["A"], { stamp: "building" }))[0]?.how).toBe("rebuild");
    expect(plan([named("A", null)], state(["a"], { used: null }))[0]?.how).toBe("rebuild");
  });

  it("refuses a half-made sheet into which somebody typed, and builds over what a copy took from its template", () => {
    const cells = (row: number, column: number) => ({ row, column, cells: [[{ value: "x" }]] });
    const over = (found: SheetState["found"]) =>
      plan([named("A", null), named("B", "A")], state(["A"], { stamp: "building", found }));
    expect(failure(() => over(cells(12, 3)))).toEqual(["sheetNameTaken", "A"]);
    expect(over(cells(4, 3))[0]?.how).toBe("rebuild");
  });

  it("leaves a sheet alone that an earlier run of the same change finished", () => {
    const change = named("A", null);
    expect(plan([change], state(["A"], { stamp: `done:${digestOf(change)}` }))[0]?.how).toBe("keep");
  });

  it("refuses a sheet that a person made, or that we made otherwise: what stands there is not ours to lose", () => {
    expect(failure(() => plan([named("A", null)], state(["A"])))).toEqual(["sheetNameTaken", "A"]);
    expect(failure(() => plan([named("A", null)], state(["A"], { stamp: "done:other" })))).toEqual([
      "sheetNameTaken",
      "A",
    ]);
  });

  it("rebuilds a sheet to be replaced in its place, and makes it where it is gone", () => {
    const change = named("A", null, { action: "replace" });
    expect(plan([change], state(["B", "A"]))[0]).toMatchObject({ how: "rebuild", position: null });
    expect(plan([change], state(["B"]))[0]).toMatchObject({ how: "add", position: 0 });
  });

  it("refuses to update a sheet that is missing, and to add one to a protected structure", () => {
    const update: SheetChange = { action: "update", name: "A", blocks: [], links: [] };
    expect(failure(() => plan([update], state([])))).toEqual(["notFound", "A"]);
    expect(failure(() => plan([named("A", null)], state([], {}, true)))).toEqual(["structureProtected", "A"]);
  });
});
