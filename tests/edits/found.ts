import type { Afterwards } from "./afterwards";
import type { Edit } from "./edit";

type Sequence = readonly Edit[];

interface Last {
  readonly what: Afterwards;
  readonly row: number;
  readonly column: number;
}

/** Sequences that failed once, by the property that they broke: each is tried first, for ever. */
export const found: {
  readonly statuses: readonly (readonly [Sequence, null])[];
  readonly permitted: readonly (readonly [Sequence, null])[];
  readonly kept: readonly (readonly [Sequence, Last])[];
  readonly mended: readonly (readonly [Sequence, null])[];
} = {
  statuses: [],
  permitted: [
    // The end of 1E11 was taken for a cell and moved along.
    [
      [
        {
          does: "insert",
          open: false,
          at: { name: "TD_U02_UNIT", row: 3, column: 20 },
          axis: "row",
          count: 1,
        },
      ],
      null,
    ],
  ],
  kept: [],
  mended: [
    // Cells of a merge that was pasted over our formulas take nothing that is written.
    [
      [
        {
          does: "copy",
          open: true,
          at: { name: "TD_SUMMARY_D1_SETTINGS", row: 2, column: 2 },
          size: { rows: 1, columns: 4 },
          to: { name: "TD_AGENCY_FIGURES", row: 2, column: 5 },
        },
      ],
      null,
    ],
    // A number over a row's key: what stands there now was not said, and the mend held the cell for changed since.
    [[{ does: "pasteText", open: true, at: { name: "TD_U02_FIGURES", row: 2, column: 1 }, text: "31/12/2023" }], null],
  ],
};
