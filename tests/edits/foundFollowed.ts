import type { Burst } from "./followed";

/** Edits after which the check that follows them was another than one from nothing, once: each is tried first, for ever. */
export const foundFollowed: readonly (readonly Burst[])[] = [
  // The index lost its keys: of units that it does not list no formula is looked at by a check from nothing.
  [
    {
      by: "person",
      edits: [
        {
          ...{ does: "replace", open: true, at: { name: "TD_U01_UNIT", row: 0, column: 0 }, everywhere: false },
          pair: { find: "Đạt", put: "Hoàn thành" },
        },
      ],
    },
    {
      by: "person",
      edits: [
        { does: "delete", open: true, at: { name: "TD_INDEX", row: 0, column: 0 }, axis: "column", count: 1 },
        { does: "type", open: true, at: { name: "TD_INDEX", row: 0, column: 0 }, text: "lời №100" },
      ],
    },
  ],
  // The index was cut onto a unit's sheet: what was found of formulas stood in another order.
  [
    {
      by: "person",
      edits: [
        {
          ...{ does: "cut", open: true, at: { name: "TD_INDEX", row: 0, column: 0 } },
          to: { name: "TD_U02_UNIT", row: 0, column: 0 },
        },
        { does: "rename", open: true, at: { name: "TD_INDEX", row: 0, column: 0 }, name: "Trang mới" },
      ],
    },
    {
      by: "person",
      edits: [
        {
          ...{ does: "copy", open: true, at: { name: "TD_INDEX", row: 0, column: 3 } },
          ...{ size: { rows: 2, columns: 1 }, to: { name: "TD_U01_UNIT", row: 0, column: 0 } },
        },
      ],
    },
  ],
];
