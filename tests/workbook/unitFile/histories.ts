import fc from "fast-check";
import type { BlockEntries, EntryValue, ListedRow } from "../../../src/workbook/entries/entry";
import type { UnitEntries } from "../../../src/workbook/entries/mergeEntries";
import type { Bringing } from "../../../src/workbook/unitFile/collectFiles";

/** A row as it stands in a sheet; ids stand in a locked column, and stay where they are when people sort. */
interface Line {
  id?: string;
  cells: Map<string, string>;
}

/** A unit's sheet in somebody's hands: two figures and a list. */
export interface Sheet {
  readonly cells: Map<string, EntryValue>;
  lines: Line[];
}

/** A file on its way, as it was sent and as its people have it now. */
export interface File {
  readonly sheet: Sheet;
  readonly sent: UnitEntries;
  readonly sentAt: string;
  readonly savedAt: string;
}

export const names = ["DV-A|D1.value", "DV-A|note", "DV-B|D1.value"];
const columns = ["name", "post", "rating"] as const;
const room = 40;

export const emptySheet = (): Sheet => ({
  cells: new Map(names.map((name) => [name, null])),
  lines: Array.from({ length: room }, () => ({ cells: new Map<string, string>() })),
});

/** A sheet as the product reads it. */
export function entriesOf({ cells, lines }: Sheet): UnitEntries {
  const rows = lines.flatMap(({ id, cells: own }, index): readonly ListedRow[] =>
    own.size === 0 ? [] : [{ index, ...(id === undefined ? {} : { id }), cells: new Map(own) }],
  );
  const block = { unit: "U01", anchor: "" };
  const list = { rows, room: lines.length + 1, naming: "name", kept: new Set<number>() };
  return new Map<"figures" | "people", BlockEntries>([
    ["figures", { ...block, block: "figures", cells: new Map(cells) }],
    ["people", { ...block, block: "people", cells: new Map(), list }],
  ]);
}

/** The sheet with what the product has made of it. */
export function sheetOf(entries: UnitEntries): Sheet {
  const sheet = emptySheet();
  for (const [name, value] of entries.get("figures")?.cells ?? []) sheet.cells.set(name, value);
  for (const { index, cells } of entries.get("people")?.list?.rows ?? []) {
    const line = sheet.lines[index];
    if (line !== undefined) line.cells = new Map([...cells].map(([key, value]) => [key, String(value)]));
  }
  return sheet;
}

/** What it looks like in a file that is sent: each row that holds something has an id. */
export const sentSheet = ({ cells, lines }: Sheet): Sheet => ({
  cells: new Map(cells),
  lines: lines.map(({ cells: own }, index) => ({
    ...(own.size === 0 ? {} : { id: `r${index + 1}` }),
    cells: new Map(own),
  })),
});

/** Something that a person does to a sheet. `pick` chooses among what is there. */
export type Edit = { readonly kind: (typeof editKinds)[number]; readonly pick: number };
const editKinds = ["figure", "clear", "add", "cell", "rename", "remove", "sort", "insert"] as const;

export const edit: fc.Arbitrary<Edit> = fc.record({ kind: fc.constantFrom(...editKinds), pick: fc.nat(999) });

export type Step =
  | { readonly kind: "ours"; readonly edit: Edit }
  | { readonly kind: "theirs"; readonly file: number; readonly edit: Edit }
  | { readonly kind: "send" }
  | { readonly kind: "collect"; readonly files: readonly number[]; readonly decision: "ours" | "theirs" | undefined };

/** A year's comings and goings: both sides edit, files are sent again, come late, twice, or never. */
export const history: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant("ours" as const), edit }) },
    { weight: 8, arbitrary: fc.record({ kind: fc.constant("theirs" as const), file: fc.nat(5), edit }) },
    { weight: 2, arbitrary: fc.constant({ kind: "send" as const }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("collect" as const),
        files: fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }),
        decision: fc.constantFrom(undefined, "ours" as const, "theirs" as const),
      }),
    },
  ),
  { minLength: 8, maxLength: 40, size: "max" },
);

const filled = ({ lines }: Sheet): readonly Line[] => lines.filter(({ cells }) => cells.size > 0);

/** Types, sorts or inserts; every text that is typed is typed once in a history. */
export function doEdit(sheet: Sheet, { kind, pick }: Edit, token: string): void {
  const rows = filled(sheet);
  const row = rows[pick % Math.max(1, rows.length)];
  const name = names[pick % names.length] ?? "";
  switch (kind) {
    case "figure":
      sheet.cells.set(name, token);
      return;
    case "clear":
      sheet.cells.set(name, null);
      return;
    case "add": {
      const free = sheet.lines.find(({ cells }) => cells.size === 0);
      free?.cells.set("name", `Người ${token}`).set("post", `việc ${token}`);
      return;
    }
    case "cell":
      row?.cells.set(columns[1 + (pick % 2)] ?? "post", `ghi ${token}`);
      return;
    case "rename":
      row?.cells.set("name", `Tên ${token}`);
      return;
    case "remove":
      row?.cells.clear();
      return;
    case "sort": {
      const sorted = sheet.lines
        .map(({ cells }) => cells)
        .sort((one, other) => ((one.get("post") ?? "~") < (other.get("post") ?? "~") ? -1 : 1));
      sheet.lines.forEach((line, index) => (line.cells = sorted[index] ?? new Map<string, string>()));
      return;
    }
    case "insert":
      sheet.lines.splice(pick % 6, 0, { cells: new Map() });
      return;
  }
}

/** All texts that stand in a unit's entries. */
export const textsIn = (entries: UnitEntries): ReadonlySet<EntryValue> =>
  new Set(
    [...entries.values()].flatMap(({ cells, list }) => [
      ...[...cells.values()].filter((value) => value !== null),
      ...(list?.rows ?? []).flatMap((row) => [...row.cells.values()]),
    ]),
  );

export const bringing = ({ sheet, sent, sentAt, savedAt }: File): Bringing => ({
  entries: entriesOf(sheet),
  ...{ sent, sentAt, savedAt },
});
