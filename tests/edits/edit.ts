import fc from "fast-check";
import { mark } from "./smallYear";

/** A cell by a name of ours and its distance from the name's first cell: what is beyond the name's cells begins again. */
export interface At {
  /** Itself, or its place among all. */
  readonly name: number | string;
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What somebody does to a workbook. `open`: the protection of the sheet is taken off before, and is not put back. */
export type Edit = { readonly open: boolean } & (
  | { readonly does: "type"; readonly at: At; readonly text: string }
  | { readonly does: "pasteText"; readonly at: At; readonly text: string }
  | { readonly does: "clear"; readonly at: At; readonly size: Size }
  | { readonly does: "fill"; readonly at: At; readonly size: Size; readonly axis: "row" | "column" }
  | { readonly does: "insert" | "delete"; readonly at: At; readonly axis: "row" | "column"; readonly count: number }
  | {
      readonly does: "sort";
      readonly at: At;
      /** All rows of the name but its keys, where absent. */
      readonly size?: Size | undefined;
      readonly descending: boolean;
    }
  | { readonly does: "copy" | "pasteValues"; readonly at: At; readonly size: Size; readonly to: At }
  | {
      readonly does: "cut";
      readonly at: At;
      /** All cells of the name, where absent: it goes along with them. */
      readonly size?: Size | undefined;
      readonly to: At;
    }
  | { readonly does: "replace"; readonly at: At; readonly everywhere: boolean; readonly pair: Pair }
  | { readonly does: "rename"; readonly at: At; readonly name: string }
  | { readonly does: "copySheet" | "deleteSheet"; readonly at: At }
);
export type Deed = Edit["does"];

interface Pair {
  readonly find: string;
  readonly put: string;
  readonly entireCell?: boolean;
}

const at: fc.Arbitrary<At> = fc.record({ name: fc.nat(59), row: fc.nat(29), column: fc.nat(29) });
const size: fc.Arbitrary<Size> = fc.record({
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 5 }),
});
const axis = fc.constantFrom("row" as const, "column" as const);

const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 100, max: 999 }).map((number) => `lời ${mark}${number}`) },
  { weight: 2, arbitrary: fc.integer({ min: 4000, max: 8999 }).map(String) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        "x",
        "X",
        "0",
        "1",
        "9",
        "12",
        "90",
        "-5",
        "95%",
        "0,95",
        "100%",
        " ",
        "Có",
        "không",
        "Đạt",
        "Vượt",
        "D1",
        "CN",
      ],
      ...[
        "15/03/2024",
        "31/12/2023",
        "cuối quý 3",
        "U01",
        "U02",
        "DV-HS",
        "CQ-HS",
        "CN-XL",
        "D1.value",
        "value",
        "=1+1",
      ],
      ...["=B2", "#N/A", "Công chức", "Hoàn thành tốt nhiệm vụ", "Khiển trách", "8/9", "Lao động tiên tiến", "tên"],
    ),
  },
);

const pairs: readonly Pair[] = [
  { find: "Đạt", put: "Hoàn thành" },
  { find: "x", put: "có", entireCell: true },
  { find: "DV-HS", put: "DV-VB" },
  { find: "U01", put: "U02" },
  { find: "D1", put: "D2" },
  { find: "1", put: "2" },
  { find: "$", put: "" },
  { find: "SUM", put: "MAX" },
  { find: ">=", put: ">" },
  { find: "0", put: "" },
  { find: "90", put: "95" },
  { find: "value", put: "total" },
  { find: "Phòng", put: "Ban" },
  { find: "?", put: "x", entireCell: true },
];

type Make = () => fc.Arbitrary<Edit>;
/** Mostly so: what the protection refuses changes nothing. */
const open = fc.constantFrom(true, true, true, false);

/** Every deed; `opens` says whether the protection may be taken off. */
const deeds: Readonly<Record<Deed, Make>> = {
  type: () => fc.record({ does: fc.constant("type"), open, at, text: texts }),
  pasteText: () => fc.record({ does: fc.constant("pasteText"), open, at, text: texts }),
  clear: () => fc.record({ does: fc.constant("clear"), open, at, size }),
  fill: () => fc.record({ does: fc.constant("fill"), open, at, size, axis }),
  insert: () => fc.record({ does: fc.constant("insert"), open, at, axis, count: fc.constantFrom(1, 1, 2) }),
  delete: () => fc.record({ does: fc.constant("delete"), open, at, axis, count: fc.constantFrom(1, 1, 3) }),
  sort: () =>
    fc.record({
      does: fc.constant("sort"),
      open,
      at,
      size: fc.option(size, { nil: undefined }),
      descending: fc.boolean(),
    }),
  copy: () => fc.record({ does: fc.constant("copy"), open, at, size, to: at }),
  cut: () =>
    fc.record({ does: fc.constant("cut"), open, at, size: fc.option(size, { nil: undefined, freq: 3 }), to: at }),
  pasteValues: () => fc.record({ does: fc.constant("pasteValues"), open, at, size, to: at }),
  replace: () =>
    fc.record({ does: fc.constant("replace"), open, at, everywhere: fc.boolean(), pair: fc.constantFrom(...pairs) }),
  rename: () =>
    fc.record({ does: fc.constant("rename"), open, at, name: fc.constantFrom("Trang mới", "Ban A'B", "2024") }),
  copySheet: () => fc.record({ does: fc.constant("copySheet"), open, at }),
  deleteSheet: () => fc.record({ does: fc.constant("deleteSheet"), open, at }),
};

/** How often each is done: what people do all day, more often. */
const weights: Readonly<Record<Deed, number>> = {
  type: 6,
  pasteText: 3,
  clear: 3,
  fill: 2,
  insert: 3,
  delete: 3,
  sort: 3,
  copy: 3,
  cut: 3,
  pasteValues: 2,
  replace: 1,
  rename: 1,
  copySheet: 1,
  deleteSheet: 1,
};

const arrayOf = (edit: fc.Arbitrary<Edit>): fc.Arbitrary<readonly Edit[]> =>
  fc.array(edit, { minLength: 1, maxLength: 5, size: "max" });

const one = (done: readonly Deed[]): fc.Arbitrary<Edit> =>
  fc.oneof(...done.map((deed) => ({ weight: weights[deed], arbitrary: deeds[deed]() })));

const isDeed = (text: string): text is Deed => text in deeds;

/** Whatever people do to a workbook of ours. */
export const edits = arrayOf(one(Object.keys(deeds).filter(isDeed)));

/**
 * What the protection lets everybody do. Cutting is left out: formulas follow what is cut on a protected sheet as well, which
 * is damage, and is told. So is deleting a sheet.
 */
export const permittedEdits = arrayOf(
  one(Object.keys(deeds).filter((deed) => isDeed(deed) && deed !== "cut" && deed !== "deleteSheet") as Deed[]).map(
    (edit) => ({ ...edit, open: false }),
  ),
);
