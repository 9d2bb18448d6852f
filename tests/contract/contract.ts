import { HostError } from "../../src/actions/hostError";
import type { WorkbookHost } from "../../src/actions/workbookHost";
import { toA1 } from "../../src/workbook/a1";
import type { Content, RangeRef, SheetChange, Validation, WorkbookChange } from "../../src/workbook/description";
import type { StyleName } from "../../src/workbook/styles";
import { expectedStyle } from "./expectedStyle";
import type { InspectedSheet, InspectedWorkbook } from "./inspected";
import { sample } from "./sample";

export interface Harness {
  /** On an empty workbook. */
  readonly host: WorkbookHost;
  /** Reads back what the host has written, by other means than the host's own. */
  readonly inspect: () => Promise<InspectedWorkbook>;
}

type Made = Exclude<SheetChange, { action: "update" }>;

const made = sample.sheets.filter((sheet): sheet is Made => sheet.action !== "update");
const unitSheet = "01 Phòng Tổng hợp";
const summary = "Tổng hợp Đợt 1";

function sheetOf(book: InspectedWorkbook, name: string): InspectedSheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

const covers = ({ row, column, rows, columns }: RangeRef, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** The last style painted over each cell; followers of a merge look like its first cell. */
function paintedStyles({ layout }: Made): Map<string, StyleName> {
  const painted = new Map<string, StyleName>();
  const styleAt = (r: number, c: number): StyleName | undefined =>
    layout.styles.filter(({ range }) => covers(range, r, c)).at(-1)?.style;
  for (const { range } of [...layout.styles, ...layout.merges.map((merge) => ({ range: merge }))]) {
    for (let r = range.row; r < range.row + range.rows; r += 1) {
      for (let c = range.column; c < range.column + range.columns; c += 1) {
        const merge = layout.merges.find((one) => covers(one, r, c));
        const style = merge ? styleAt(merge.row, merge.column) : styleAt(r, c);
        if (style) painted.set(toA1({ row: r, column: c }), style);
      }
    }
  }
  return painted;
}

interface Expected {
  readonly value: unknown;
  readonly formula?: string;
}

function expectedContent(content: Exclude<Content, null>): Expected {
  if (typeof content !== "object") return { value: content };
  const { formula, value } = content;
  return { formula, value: typeof value === "string" && value.startsWith("#") ? { error: value } : value };
}

function expectedContents({ blocks }: Pick<SheetChange, "blocks">): [string, Expected][] {
  return blocks.flatMap(({ row, column, contents }) =>
    contents.flatMap((line, r) =>
      line.flatMap((content, c): [string, Expected][] =>
        content === null ? [] : [[toA1({ row: row + r, column: column + c }), expectedContent(content)]],
      ),
    ),
  );
}

const byPlace = <T extends { readonly row: number; readonly column: number }>(items: readonly T[]): T[] =>
  [...items].sort((one, other) => one.row - other.row || one.column - other.column);

const byRange = (validations: readonly Validation[]): Validation[] =>
  [...validations].sort((one, other) => one.range.row - other.range.row || one.range.column - other.range.column);

function expectLayout(sheet: InspectedSheet, { layout, visibility, links }: Made): void {
  expect({
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    gridlines: sheet.gridlines,
    merges: byPlace(sheet.merges),
    validations: byRange(sheet.validations),
    conditionalFormats: sheet.conditionalFormats,
    links: byPlace(sheet.links),
    freeze: sheet.freeze,
    protection: sheet.protection,
    page: sheet.page,
    filter: sheet.filter,
    charts: sheet.charts,
  }).toEqual({
    visibility,
    tabColor: layout.tabColor,
    gridlines: layout.showGridlines,
    merges: byPlace(layout.merges),
    validations: byRange(layout.validations),
    conditionalFormats: layout.conditionalFormats,
    links: byPlace(links),
    freeze: layout.freeze ?? null,
    protection: layout.protection,
    page: layout.page,
    filter: layout.filter ?? null,
    charts: layout.charts,
  });
}

function expectLines(sheet: InspectedSheet, { layout }: Made): void {
  const hidden = (lines: ReadonlyMap<number, { readonly hidden: boolean }>): number[] =>
    [...lines].flatMap(([index, line]) => (line.hidden ? [index] : [])).sort((one, other) => one - other);
  const indexes = (runs: readonly { first: number; count: number; hidden?: boolean }[]): number[] =>
    runs.flatMap(({ first, count, hidden: h }) =>
      h === true ? Array.from({ length: count }, (_, i) => first + i) : [],
    );
  expect([hidden(sheet.columns), hidden(sheet.rows)]).toEqual([indexes(layout.columns), indexes(layout.rows)]);
  for (const { first, width, hidden: isHidden } of layout.columns) {
    if (isHidden !== true) expect(Math.abs((sheet.columns.get(first)?.width ?? 0) - width)).toBeLessThanOrEqual(1);
  }
  for (const { first, height, grows } of layout.rows) {
    if (grows === true) expect(sheet.rows.get(first)?.grows ?? true).toBe(true);
    else if (height !== undefined) {
      expect(Math.abs((sheet.rows.get(first)?.height ?? 0) - height)).toBeLessThanOrEqual(1);
      expect(sheet.rows.get(first)?.grows).toBe(false);
    }
  }
}

function expectContents(sheet: InspectedSheet, expected: readonly [string, Expected][]): void {
  const seen = expected.map(([address]) => {
    const { value, formula } = sheet.cells.get(address) ?? { value: null };
    return [address, formula === undefined ? { value } : { value, formula }];
  });
  expect(seen).toEqual(expected);
}

function expectStyles(sheet: InspectedSheet, painted: ReadonlyMap<string, StyleName>): void {
  for (const [address, style] of painted) {
    expect({ address, style: sheet.cells.get(address)?.style }).toEqual({ address, style: expectedStyle(style) });
  }
}

async function codeOf(step: Promise<unknown>): Promise<string | undefined> {
  try {
    await step;
    return undefined;
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

const only = (...sheets: SheetChange[]): WorkbookChange => ({ sheets, names: [] });

/** A person's entry, a status that changes by it, a list put back, and nothing else. */
const update: SheetChange = {
  action: "update",
  name: unitSheet,
  blocks: [
    { row: 4, column: 2, contents: [[12, null, { formula: 'IF(C5*100>90*D5,"Đạt","Chưa đạt")', value: "Đạt" }]] },
    { row: 12, column: 1, contents: [["@ghi chú"]] },
  ],
  links: [{ row: 12, column: 1, sheet: summary, cell: { row: 1, column: 0 } }],
  styles: [{ range: { row: 12, column: 1, rows: 1, columns: 1 }, style: "labelLink" }],
};

/** The contract of the port: what any host must do with a description. */
export function describeContract(name: string, makeHarness: () => Promise<Harness>): void {
  const applied = async (): Promise<Harness> => {
    const harness = await makeHarness();
    await harness.host.apply(sample);
    return harness;
  };

  describe(`${name} keeps the contract of a workbook host`, () => {
    test("sheets stand in the order asked for, and no other sheet is left", async () => {
      const book = await (await applied()).inspect();
      expect(book.sheets.map((sheet) => sheet.name)).toEqual([
        "Mục lục",
        summary,
        "Kế hoạch",
        unitSheet,
        "02 Ban 'Tiếp' công dân",
      ]);
      expect(book.activeSheet).toBe("Mục lục");
    });

    test.each(made.map((sheet) => [sheet.name, sheet] as const))("%s is laid out as described", async (_, sheet) => {
      const inspected = sheetOf(await (await applied()).inspect(), sheet.name);
      expectLayout(inspected, sheet);
      expectLines(inspected, sheet);
      expectStyles(inspected, paintedStyles(sheet));
    });

    test.each(made.map((sheet) => [sheet.name, sheet] as const))("%s holds what it is given", async (_, sheet) => {
      const inspected = sheetOf(await (await applied()).inspect(), sheet.name);
      expectContents(inspected, expectedContents(sheet));
      const filled = [...inspected.cells].filter(([, cell]) => cell.value !== null || cell.formula !== undefined);
      expect(filled).toHaveLength(expectedContents(sheet).length);
    });

    test("names refer to their ranges", async () => {
      const { names } = await (await applied()).inspect();
      expect(names).toEqual(new Map(sample.names.map(({ name: own, sheet, range }) => [own, { sheet, range }])));
    });

    test("blocks are read back by their names, with values, formulas and empty cells", async () => {
      const { sheets, blocks, broken } = await (await applied()).host.read();
      expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.protected])).toEqual([
        ["Mục lục", "visible", true],
        [summary, "visible", true],
        ["Kế hoạch", "hidden", true],
        [unitSheet, "visible", true],
        ["02 Ban 'Tiếp' công dân", "visible", true],
      ]);
      expect(broken).toEqual([]);
      expect([...blocks.keys()].sort()).toEqual(sample.names.map((one) => one.name).sort());
      expect(blocks.get("TD_U01_FIGURES")).toMatchObject({
        sheet: unitSheet,
        range: { row: 2, column: 0, rows: 4, columns: 5 },
        cells: [
          ["key", "name", "D1.value", "D1.total", "D1.status"].map((value) => ({ value })),
          [{ value: null }, { value: "Chỉ tiêu" }, { value: "Thực hiện" }, { value: "Tổng số" }, { value: "Đánh giá" }],
          [
            { value: "DV-CT" },
            { value: "Hoàn thành công việc" },
            { value: 11 },
            { value: 12 },
            { value: "Đạt", formula: 'IF(C5*100>90*D5,"Đạt","Chưa đạt")' },
          ],
          [
            { value: "DV-VB" },
            { value: "Xử lý văn bản" },
            { value: null },
            { value: null },
            { value: "Chưa nhập", formula: 'IF(COUNT(C6:D6)=0,"Chưa nhập","")' },
          ],
        ],
      });
    });

    test("texts, dates, truth values and errors are read as what they are, followers of a merge as empty", async () => {
      const { blocks } = await (await applied()).host.read();
      expect(blocks.get("TD_U01_NOTE")?.cells).toEqual([
        [{ value: "Cộng" }, { value: null }, { value: 12, formula: "SUM(D5:D6)" }, { value: true }],
        [{ value: null }, { value: null }, { value: null }, { value: null }],
        [
          { value: '=HYPERLINK("x")' },
          { value: 45_325 },
          { value: 11 / 12, formula: "C5/D5" },
          { value: { error: "#N/A" }, formula: "NA()" },
        ],
        [{ value: "Về mục lục" }, { value: "Số liệu" }, { value: null }, { value: null }],
        [{ value: "+84 _x0041_ <&> \"'\n dòng hai " }, { value: null }, { value: null }, { value: null }],
      ]);
    });

    test("applying the same change again changes nothing", async () => {
      const harness = await applied();
      const before = await harness.inspect();
      await harness.host.apply(sample);
      expect(await harness.inspect()).toEqual(before);
    });

    test("an update writes its own cells, and everything else stays", async () => {
      const harness = await applied();
      const before = await harness.inspect();
      await harness.host.apply(only(update));
      const after = await harness.inspect();
      const sheet = sheetOf(after, unitSheet);
      expectContents(sheet, expectedContents(update));
      expectStyles(sheet, new Map<string, StyleName>([["B13", "labelLink"], ["C5", "entryNumber"], ["E5", "status"]])); // prettier-ignore
      const changed = new Set(["B13", ...expectedContents(update).map(([address]) => address)]);
      // What is computed from the figure changes with it, in a host that computes.
      for (const address of ["D9"]) changed.add(address);
      const kept = (one: InspectedSheet): [string, unknown][] =>
        [...one.cells].filter(([address]) => !changed.has(address));
      const old = sheetOf(before, unitSheet);
      expect(new Map(kept(sheet))).toEqual(new Map(kept(old)));
      expect({ ...sheet, cells: null, links: null, rows: null }).toEqual({
        ...old,
        cells: null,
        links: null,
        rows: null,
      });
      expect(byPlace(sheet.links)).toEqual(byPlace([...old.links, ...update.links]));
      expect(sheetOf(after, "02 Ban 'Tiếp' công dân")).toEqual(sheetOf(before, "02 Ban 'Tiếp' công dân"));
    });

    test("the same update again changes nothing", async () => {
      const harness = await applied();
      await harness.host.apply(only(update));
      const before = await harness.inspect();
      await harness.host.apply(only(update));
      expect(await harness.inspect()).toEqual(before);
    });

    test("an empty text empties a cell, and null leaves it", async () => {
      const harness = await applied();
      const blocks = [{ row: 4, column: 2, contents: [["", null]] }];
      await harness.host.apply(only({ action: "update", name: unitSheet, blocks, links: [] }));
      const { blocks: read } = await harness.host.read();
      expect(read.get("TD_U01_FIGURES")?.cells[2]?.slice(2, 4)).toEqual([{ value: null }, { value: 12 }]);
      expectStyles(sheetOf(await harness.inspect(), unitSheet), new Map<string, StyleName>([["C5", "entryNumber"]]));
    });

    test("an update hides a sheet and shows it again", async () => {
      const harness = await applied();
      const show = (visibility: "visible" | "hidden"): WorkbookChange =>
        only({ action: "update", name: unitSheet, visibility, blocks: [], links: [] });
      await harness.host.apply(show("hidden"));
      expect(sheetOf(await harness.inspect(), unitSheet).visibility).toBe("hidden");
      await harness.host.apply(show("visible"));
      expect(sheetOf(await harness.inspect(), unitSheet).visibility).toBe("visible");
    });

    test("a validation given again takes the place of the one that was there", async () => {
      const harness = await applied();
      const range = { row: 10, column: 2, rows: 1, columns: 1 };
      const validation: Validation = {
        range,
        rule: { kind: "list", values: ["Đạt", "Không đạt"] },
        error: { style: "stop", title: "Chọn", text: "Chọn một trong hai." },
      };
      await harness.host.apply(
        only({ action: "update", name: unitSheet, blocks: [], links: [], validations: [validation] }),
      );
      const { validations } = sheetOf(await harness.inspect(), unitSheet);
      expect(validations.filter((one) => one.range.row === range.row && one.range.column === range.column)).toEqual([
        validation,
      ]);
    });

    test("a replaced sheet holds what the replacement says, and nothing of what it was", async () => {
      const harness = await applied();
      const [old] = made.filter((sheet) => sheet.name === summary);
      if (!old) throw new Error("The sample has a summary");
      const replacement: Made = {
        ...old,
        action: "replace",
        layout: { ...old.layout, charts: [], conditionalFormats: [], styles: [], tabColor: "#7030A0" },
        blocks: [{ row: 1, column: 1, contents: [["Mới"]] }],
      };
      await harness.host.apply(only(replacement));
      const book = await harness.inspect();
      const sheet = sheetOf(book, summary);
      expectLayout(sheet, replacement);
      expect(
        [...sheet.cells].filter(([, cell]) => cell.value !== null).map(([address, cell]) => [address, cell.value]),
      ).toEqual([["B2", "Mới"]]);
      expect(sheet.cells.get("A1")?.style ?? expectedStyle("key")).not.toEqual(expectedStyle("title"));
      expect(book.names.size).toBe(sample.names.length);
    });

    test("a name that is there is pointed anew", async () => {
      const harness = await applied();
      const range = { row: 2, column: 0, rows: 3, columns: 5 };
      await harness.host.apply({ sheets: [], names: [{ name: "TD_U01_FIGURES", sheet: unitSheet, range }] });
      const { names } = await harness.inspect();
      expect(names.get("TD_U01_FIGURES")).toEqual({ sheet: unitSheet, range });
      expect(names.size).toBe(sample.names.length);
    });

    test("progress counts up to the number of sheets and names each of them", async () => {
      const { host } = await makeHarness();
      const seen: { done: number; total: number; sheet?: string }[] = [];
      await host.apply(sample, { onProgress: (progress) => seen.push({ ...progress }) });
      const counts = seen.map(({ done }) => done);
      expect(counts).toEqual([...counts].sort((one, other) => one - other));
      expect(seen.at(-1)).toMatchObject({ done: sample.sheets.length, total: sample.sheets.length });
      const named = seen.flatMap(({ sheet }) => (sheet === undefined ? [] : [sheet]));
      expect(new Set(named)).toEqual(new Set(sample.sheets.map((sheet) => sheet.name)));
    });

    test("a cancelled change stops with its own code, and running it again completes it", async () => {
      const { host, inspect } = await makeHarness();
      const stop = new AbortController();
      stop.abort();
      expect(await codeOf(host.apply(sample, { signal: stop.signal }))).toBe("cancelled");
      await host.apply(sample);
      const complete = await (await applied()).inspect();
      expect(await inspect()).toEqual(complete);
    });

    test("sheets and names that are removed are gone, and all else stays", async () => {
      const harness = await applied();
      const before = await harness.inspect();
      await harness.host.apply({
        ...only(),
        remove: { sheets: [unitSheet], names: ["TD_U01_FIGURES", "TD_U01_NOTE"] },
      });
      const after = await harness.inspect();
      expect(after.names).toEqual(new Map([...before.names].filter(([name]) => name === "TD_U02_FIGURES")));
      const untouched = ["Mục lục", "Kế hoạch", "02 Ban 'Tiếp' công dân"];
      expect(after.sheets.map((sheet) => sheet.name)).toEqual(["Mục lục", summary, ...untouched.slice(1)]);
      for (const name of untouched) expect(sheetOf(after, name)).toEqual(sheetOf(before, name));
      expect(after.activeSheet).toBe(before.activeSheet);
      expect((await harness.host.read()).broken).toEqual([]);
    });

    test("what refers to a sheet that is removed refers to nothing, and the rest of its formulas stays", async () => {
      const { host, inspect } = await applied();
      await host.apply({ ...only(), remove: { sheets: [unitSheet], names: [] } });
      const cells = sheetOf(await inspect(), summary).cells;
      expect(cells.get("B2")?.formula).toContain("#REF!");
      expect(cells.get("B3")?.formula).toBe("'02 Ban ''Tiếp'' công dân'!D9");
      const { blocks, broken } = await host.read();
      expect([[...blocks.keys()], [...broken].sort()]).toEqual([["TD_U02_FIGURES"], ["TD_U01_FIGURES", "TD_U01_NOTE"]]);
    });

    test("one empty sheet is left where all would go, and removing again changes nothing", async () => {
      const { host, inspect } = await applied();
      const remove = { sheets: made.map((sheet) => sheet.name), names: sample.names.map((one) => one.name) };
      await host.apply({ ...only(), remove });
      const { sheets, names, activeSheet } = await inspect();
      expect(sheets.map(({ visibility, cells, protection }) => [visibility, cells.size, protection])).toEqual([
        ["visible", 0, null],
      ]);
      expect([names.size, activeSheet]).toEqual([0, sheets[0]?.name]);
      await host.apply({ ...only(), remove });
      expect((await inspect()).sheets).toEqual(sheets);
    });

    test("an empty sheet is left where only hidden ones would stay, very hidden ones go too", async () => {
      const { host, inspect } = await applied();
      const [index] = made;
      if (!index) throw new Error("The sample has a first sheet");
      await host.apply(only({ ...index, name: "Ngầm", after: null, visibility: "veryHidden" }));
      const visible = made.filter(({ visibility }) => visibility === "visible").map((sheet) => sheet.name);
      await host.apply({ ...only(), remove: { sheets: [...visible, "Ngầm"], names: [] } });
      const { sheets } = await inspect();
      expect(sheets.map(({ visibility }) => visibility).sort()).toEqual(["hidden", "visible"]);
    });

    test("a sheet that is not there cannot be updated", async () => {
      const { host } = await applied();
      expect(await codeOf(host.apply(only({ ...update, name: "Không có" })))).toBe("notFound");
    });

    test("going to a cell throws nothing", async () => {
      const { host } = await applied();
      await expect(host.goTo(unitSheet, { row: 4, column: 2 })).resolves.toBeUndefined();
    });
  });
}
