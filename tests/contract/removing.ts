import { made, only, sheetOf, summary, unitSheet, type Start } from "./harness";
import { sample } from "./sample";

/** Of what goes, and of what is left. */
export function describeRemoving({ applied }: Start): void {
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
}
