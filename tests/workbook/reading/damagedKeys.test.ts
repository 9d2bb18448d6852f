import { locate } from "../../../src/workbook/reading/locate";
import { makeShortlist } from "../../../src/actions/list/shortlist";
import { anchors } from "../../../src/workbook/blocks/anchors";
import type { RawCell, RawWorkbook } from "../../../src/workbook/blocks/raw";
import { done } from "../../support/done";
import { blockIn, readRaw, withCells, withRows } from "../../support/editedRaw";
import { endOfYear, firstUnits } from "../../support/sampleBook";

const target = "TD_TARGET_DV_CT";
const none: RawCell = { value: null };

/** "TD_INDEX U02 lost" for each damage of keys. */
const damage = (raw: RawWorkbook): readonly string[] =>
  readRaw(raw).findings.flatMap((one) =>
    one.code === "anchor.damaged"
      ? [`${one.numbers.name} ${one.numbers.key} ${one.numbers.damage}`.replace("  ", " ")]
      : [],
  );

const without = (raw: RawWorkbook, anchor: string, key: string): RawWorkbook =>
  withRows(raw, anchor, (rows) => rows.filter(([cell]) => cell?.value !== key));

const doubled = (
  raw: RawWorkbook,
  anchor: string,
  key: string,
  cells = (row: readonly RawCell[]) => row,
): RawWorkbook =>
  withRows(raw, anchor, (rows) => rows.flatMap((row) => (row[0]?.value === key ? [row, cells(row)] : [row])));

/** Rows that head an award have none. */
const firstKey = (raw: RawWorkbook, anchor: string): string => {
  const keys = blockIn(raw, anchor)
    .cells.slice(1)
    .map(([cell]) => cell?.value);
  return keys.find((key): key is string => typeof key === "string" && key !== "") ?? "";
};

const keyCleared = (raw: RawWorkbook, anchor: string, key: string): RawWorkbook =>
  withCells(raw, [[[anchor, key, ""], none]]);

const columnCleared = (raw: RawWorkbook, anchor: string, key: string): RawWorkbook =>
  withRows(raw, anchor, ([first = [], ...rows]) => [first.map((cell) => (cell.value === key ? none : cell)), ...rows]);

const ledTo = (raw: RawWorkbook, name: string, other: string): RawWorkbook => ({
  ...raw,
  blocks: new Map([...raw.blocks, [name, { ...blockIn(raw, other), name }]]),
});

describe("hidden keys that somebody damaged", () => {
  let raw: RawWorkbook;
  beforeAll(async () => {
    const host = await firstUnits(3).file();
    done(await makeShortlist(host, "D1", endOfYear));
    raw = await host.read();
  });

  const cases: readonly (readonly [string, (raw: RawWorkbook) => RawWorkbook, readonly string[]])[] = [
    ["a unit's row of the index was deleted", (it) => without(it, anchors.index, "U02"), ["TD_INDEX U02 unlisted"]],
    ["a unit's row of the index was copied", (it) => doubled(it, anchors.index, "U02"), ["TD_INDEX U02 twice"]],
    [
      "the key of a unit's row of the index was cleared",
      (it) => keyCleared(it, anchors.index, "U02"),
      ["TD_INDEX U02 unlisted", "TD_INDEX keyless"],
    ],
    [
      "a row was inserted among those that the agency's formulas count",
      (it) => doubled(it, anchors.index, "U02", (row) => row.map(() => none)),
      ["TD_INDEX keyless"],
    ],
    [
      "a column of the index lost its key",
      (it) => columnCleared(it, anchors.index, "faults"),
      ["TD_INDEX faults lost"],
    ],
    [
      "a target's row of the plan was deleted",
      (it) => without(it, anchors.planTargets, "DV-CT"),
      ["TD_PLAN_TARGETS DV-CT lost"],
    ],
    [
      "a target's row of the plan was copied",
      (it) => doubled(it, anchors.planTargets, "DV-CT"),
      ["TD_PLAN_TARGETS DV-CT twice"],
    ],
    [
      "a target's row of the plan was copied without its key",
      (it) => doubled(it, anchors.planTargets, "DV-CT", (row) => [none, ...row.slice(1)]),
      ["TD_PLAN_TARGETS DV-CT copied"],
    ],
    ["a category was deleted", (it) => without(it, anchors.planCategories, "VC"), ["TD_PLAN_CATEGORIES VC lost"]],
    ["a period was copied", (it) => doubled(it, anchors.planPeriods, "D1"), ["TD_PLAN_PERIODS D1 twice"]],
    ["a unit's row of a target was deleted", (it) => without(it, target, "U02"), [`${target} U02 lost`]],
    ["a unit's row of a target was copied", (it) => doubled(it, target, "U02"), [`${target} U02 twice`]],
    [
      "a row of a target is of a unit that there is not",
      (it) => doubled(it, target, "U02", ([, ...row]) => [{ value: "U77" }, ...row]),
      [`${target} U77 unknown`],
    ],
    [
      "a row below the units of a target is gone",
      (it) => without(it, "TD_ROLLUP_DV_CT", "met"),
      ["TD_ROLLUP_DV_CT met lost"],
    ],
    [
      "a unit's row of the registration is gone",
      (it) => without(it, anchors.registration, "U03"),
      ["TD_REGISTRATION U03 lost"],
    ],
    ["a hidden row of a unit is gone", (it) => without(it, "TD_U01_UNIT", "filled"), ["TD_U01_UNIT filled lost"]],
    [
      "a column of the people lost its key",
      (it) => columnCleared(it, "TD_U01_PEOPLE", "rating"),
      ["TD_U01_PEOPLE rating lost"],
    ],
    [
      "a column of votes lost its key",
      (it) => columnCleared(it, "TD_SUMMARY_D1", "votesFor"),
      ["TD_SUMMARY_D1 votesFor lost"],
    ],
    [
      "a line of votes was copied",
      (it) => doubled(it, "TD_SUMMARY_D1_PEOPLE", firstKey(it, "TD_SUMMARY_D1_PEOPLE")),
      [expect.stringMatching(/^TD_SUMMARY_D1_PEOPLE U0\d\|.* twice$/) as string],
    ],
    [
      "a line of votes lost its key",
      (it) => keyCleared(it, "TD_SUMMARY_D1_PEOPLE", firstKey(it, "TD_SUMMARY_D1_PEOPLE")),
      ["TD_SUMMARY_D1_PEOPLE keyless"],
    ],
    [
      "the council's number is gone",
      (it) => without(it, anchors.councilOccasions, "rate"),
      ["TD_COUNCIL_OCCASIONS rate lost"],
    ],
    [
      "a name leads into another unit's sheet",
      (it) => ledTo(it, "TD_U01_PEOPLE", "TD_U02_PEOPLE"),
      ["TD_U01_PEOPLE elsewhere"],
    ],
    [
      "a name leads over another part",
      (it) => ledTo(it, "TD_U01_PEOPLE", "TD_U01_INITIATIVES"),
      ["TD_U01_PEOPLE elsewhere"],
    ],
    ["a name leads to another target", (it) => ledTo(it, target, "TD_TARGET_DV_VB"), [`${target} elsewhere`]],
  ];

  it.each(cases)("are told where %s", (_, edit, told) => {
    expect(damage(edit(raw))).toEqual(expect.arrayContaining([...told]));
  });

  /** Every key of the blocks that set-up does not make anew. */
  const keysOf = (anchor: string, places: "rows" | "columns"): readonly string[] => [
    ...(readRaw(raw).blocks.get(anchor)?.[places].keys() ?? []),
  ];
  const asked = (anchor: string, edited: RawWorkbook) => {
    const { findings, blocks } = readRaw(edited);
    const told = findings.filter((one) => one.code === "anchor.damaged" && one.numbers.name === anchor);
    return told.map((one) => ({ mend: one.mend?.value, at: locate(one.place, blocks) }));
  };

  it.each(["TD_U01_UNIT", "TD_U01_FIGURES", anchors.agencyFigures, anchors.councilOccasions])(
    "are put back where they stood, row by row and column by column: %s",
    (anchor) => {
      const block = readRaw(raw).blocks.get(anchor);
      if (block === undefined) throw new Error(`no block ${anchor}`);
      const { rows, columns, sheet, range } = block;
      for (const key of keysOf(anchor, "rows").filter((_, index) => index % 2 === 0)) {
        const at = { sheet, cell: { row: rows.get(key), column: range.column } };
        expect({ key, told: asked(anchor, keyCleared(raw, anchor, key)) }).toEqual({ key, told: [{ mend: key, at }] });
      }
      // Beside columns without a key the place of one is not certain.
      const keyed = new Set([range.column, ...columns.values()]);
      const isAmongKeys = (key: string): boolean =>
        key !== "no" && [-1, 1].every((step) => keyed.has((columns.get(key) ?? 0) + step));
      const across = keysOf(anchor, "columns").filter(isAmongKeys);
      for (const key of across.filter((_, index) => index % 4 === 0)) {
        const at = { sheet, cell: { row: range.row, column: columns.get(key) } };
        expect({ key, told: asked(anchor, columnCleared(raw, anchor, key)) }).toEqual({
          key,
          told: [{ mend: key, at }],
        });
      }
    },
  );

  it.each(["TD_U01_INITIATIVES", "TD_U01_PEOPLE"])(
    "are put back in every column of a list, which nothing locks, whatever stands there now: %s",
    (anchor) => {
      const { sheet, range, columns } = readRaw(raw).blocks.get(anchor) ?? { columns: new Map<string, number>() };
      const keys = [...columns.keys()].filter((key) => key !== "no" && !key.startsWith("remark."));
      expect(keys.length).toBeGreaterThan(5);
      keys.forEach((key, index) => {
        const at = { sheet, cell: { row: range?.row, column: columns.get(key) } };
        for (const there of [null, "gõ nhầm", keys[index + 1] ?? "no", keys[index - 1] ?? "no"]) {
          const edited = withRows(raw, anchor, ([first = [], ...rows]) => [
            first.map((cell) => (cell.value === key ? { value: there } : cell)),
            ...rows,
          ]);
          expect({ key, there, told: asked(anchor, edited) }).toEqual({ key, there, told: [{ mend: key, at }] });
        }
      });
    },
  );

  it("are not guessed at where the cell may not be the key's own", () => {
    // The column went with its key: what stands beside it is another's.
    const gone = withRows(raw, "TD_U01_PEOPLE", (rows) => rows.map((row) => row.filter((_, at) => at !== 3)));
    expect(asked("TD_U01_PEOPLE", gone).map(({ mend }) => mend)).toEqual([undefined]);
    expect(asked("TD_U01_UNIT", without(raw, "TD_U01_UNIT", "asked")).map(({ mend }) => mend)).toEqual([undefined]);
  });

  it("are not told where nobody did", () => {
    expect(damage(raw)).toEqual([]);
    // Rows of their own that people insert among figures and in lists are no damage.
    const inserted = doubled(raw, "TD_U01_FIGURES", "DV-CT", (row) => row.map(() => none));
    expect(
      damage(
        withRows(inserted, "TD_U01_PEOPLE", (rows) => [
          ...rows.slice(0, 1),
          ...rows.slice(1, 2).map((row) => row.map(() => none)),
          ...rows.slice(1),
        ]),
      ),
    ).toEqual([]);
  });

  it("are not told of two people of one name, in other capitals, whose lines nothing looks up", () => {
    const anchor = "TD_SUMMARY_D1_PEOPLE";
    const key = firstKey(raw, anchor);
    const other = doubled(raw, anchor, key, (row) => [
      { value: key.toLowerCase().replace("u0", "U0") },
      ...row.slice(1),
    ]);
    expect(damage(other)).toEqual([]);
    expect(damage(doubled(raw, anchor, key))).toEqual([`${anchor} ${key} twice`]);
  });

  it("are told where one stands again in other capitals: Excel finds the first of both", () => {
    const again = doubled(raw, anchors.planPeriods, "D1", (row) => [{ value: "d1" }, ...row.slice(1)]);
    expect(damage(again)).toEqual([`${anchors.planPeriods} d1 twice`]);
  });

  it("keep a unit that stands twice counted, once", () => {
    const { figures } = readRaw(doubled(raw, anchors.index, "U02"));
    expect(figures.units.map(({ code }) => code)).toEqual(["U01", "U02", "U03"]);
  });

  it("leave a unit be that set-up took off the list and hid", () => {
    const sheet = blockIn(raw, "TD_U02_UNIT").sheet;
    const off = {
      ...[anchors.index, anchors.registration].reduce((before, anchor) => without(before, anchor, "U02"), raw),
      sheets: raw.sheets.map((one) => (one.name === sheet ? { ...one, visibility: "hidden" as const } : one)),
    };
    expect(damage(off).filter((told) => !told.includes("TARGET"))).toEqual([]);
  });

  it("say so where names of ours cannot be read, and nothing is taken for a workbook without any", () => {
    const gone: RawWorkbook = { ...raw, blocks: new Map(), unreadable: ["TD_INDEX"] };
    expect(() => readRaw(gone)).toThrow("namesUnreadable");
    expect(() => readRaw({ ...gone, unreadable: [] })).toThrow("notSetUp");
  });
});
