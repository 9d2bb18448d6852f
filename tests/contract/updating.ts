import { toA1 } from "../../src/sheet/a1";
import type { Validation, WorkbookChange } from "../../src/workbook/drawing/description";
import type { StyleName } from "../../src/workbook/drawing/styles";
import { byPlace, expectContents, expectLayout, expectStyles, expectedContents } from "./expectations";
import { expectedStyle } from "./expectedStyle";
import { codeOf, made, only, sheetOf, summary, unitSheet, update, type Made, type Start } from "./harness";
import type { InspectedSheet } from "./inspected";
import { sample } from "./sample";

/** Of changes to what is there: updates, replaced sheets, names pointed anew. */
export function describeUpdating({ applied }: Start): void {
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

  test("an update hides columns, and those beside them stay", async () => {
    const harness = await applied();
    const hiddenIn = async (): Promise<readonly number[]> =>
      [...sheetOf(await harness.inspect(), unitSheet).columns].flatMap(([at, { hidden }]) => (hidden ? [at] : []));
    const before = await hiddenIn();
    const columns = [2, 40].map((first) => ({ first, count: 1, width: 8, hidden: true }));
    await harness.host.apply(only({ action: "update", name: unitSheet, blocks: [], links: [], columns }));
    expect([...(await hiddenIn())].sort((one, other) => one - other)).toEqual(
      [...new Set([...before, 2, 40])].sort((one, other) => one - other),
    );
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

  test("cells become one, and a merge that they lie over is dissolved first", async () => {
    const harness = await applied();
    const merged = async () => sheetOf(await harness.inspect(), unitSheet).merges;
    const before = await merged();
    const [first] = before;
    if (first === undefined) throw new Error("The sample's unit has a merge");
    const beside = { ...first, column: first.column + first.columns - 1, columns: 3 };
    const blocks = [{ row: beside.row, column: beside.column, contents: [["Ghép"]] }];
    await harness.host.apply(only({ action: "update", name: unitSheet, blocks, links: [], merges: [beside] }));
    const after = sheetOf(await harness.inspect(), unitSheet);
    expect(byPlace(after.merges)).toEqual(byPlace([...before.slice(1), beside]));
    expect(after.cells.get(toA1(beside))?.value).toBe("Ghép");
  });

  test("a cell that is to stand by itself is taken out of the merge that covers it", async () => {
    const harness = await applied();
    const merged = async () => sheetOf(await harness.inspect(), unitSheet).merges;
    const before = await merged();
    const [first] = before;
    if (first === undefined) throw new Error("The sample's unit has a merge");
    const cell = { row: first.row, column: first.column + 1 };
    const blocks = [{ ...cell, contents: [["Riêng"]] }];
    const apart = [{ ...cell, rows: 1, columns: 1 }];
    await harness.host.apply(only({ action: "update", name: unitSheet, blocks, links: [], apart }));
    const after = sheetOf(await harness.inspect(), unitSheet);
    expect(byPlace(after.merges)).toEqual(byPlace(before.slice(1)));
    expect(after.cells.get(toA1(cell))?.value).toBe("Riêng");
  });

  test("a name that is there is pointed anew", async () => {
    const harness = await applied();
    const range = { row: 2, column: 0, rows: 3, columns: 5 };
    await harness.host.apply({ sheets: [], names: [{ name: "TD_U01_FIGURES", sheet: unitSheet, range }] });
    const { names } = await harness.inspect();
    expect(names.get("TD_U01_FIGURES")).toEqual({ sheet: unitSheet, range });
    expect(names.size).toBe(sample.names.length);
  });

  test("a sheet that is not there cannot be updated", async () => {
    const { host } = await applied();
    expect(await codeOf(host.apply(only({ ...update, name: "Không có" })))).toBe("notFound");
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
}
