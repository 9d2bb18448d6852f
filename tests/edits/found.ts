import { afterwards, type Afterwards } from "./afterwards";
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
  statuses: [
    // What a target's sheet shows of the agency was pasted over helpers of a unit: the agency counts that unit, so that all of its
    // figures were computed from themselves and showed 0, and the unit alone was told.
    [
      [
        {
          ...{ does: "copy", open: true, at: { name: "TD_ROLLUP_DV_HS", row: 7, column: 22 } },
          ...{ size: { rows: 4, columns: 5 }, to: { name: "TD_U01_FIGURES", row: 10, column: 21 } },
        },
      ],
      null,
    ],
    // A status was pasted over, and what its formula reads was cut onto another sheet: nothing was said of the formula.
    [
      [
        {
          ...{ does: "copy", open: true, at: { name: "TD_COUNCIL_OCCASIONS", row: 28, column: 6 } },
          ...{ size: { rows: 2, columns: 5 }, to: { name: "TD_U02_FIGURES", row: 5, column: 5 } },
        },
        {
          ...{ does: "cut", open: true, at: { name: "TD_U02_UNIT", row: 22, column: 16 } },
          to: { name: "TD_SUMMARY_D2_SECRETARY", row: 20, column: 7 },
        },
      ],
      null,
    ],
    // Limits were filled along into cells of targets that have none such: the formulas judged by them, and the rules did not.
    [
      [
        {
          ...{ does: "fill", open: true, at: { name: "TD_PLAN_TARGETS", row: 8, column: 29 } },
          ...{ size: { rows: 4, columns: 2 }, axis: "column" },
        },
      ],
      null,
    ],
    // A key was typed where the keys of rows and columns meet: formulas found it before its own.
    [[{ does: "pasteText", open: true, at: { name: "TD_PLAN_PERIODS", row: 0, column: 0 }, text: "D1" }], null],
    // As large letters as small ones: Excel looks a key up in either.
    [[{ does: "pasteText", open: true, at: { name: "TD_PLAN_PERIODS", row: 0, column: 0 }, text: "d2" }], null],
    // The scorecard was deleted, and nobody was told.
    [[{ does: "deleteSheet", open: true, at: { name: "TD_BOARD", row: 1, column: 1 } }], null],
    // The period above the scorecard's symbols was typed over: none below it could be found.
    [[{ does: "type", open: true, at: { name: "TD_BOARD", row: 2, column: 4 }, text: "4006" }], null],
    // The count of the leaders was pasted over: the agency's target hangs on it.
    [
      [
        {
          does: "pasteValues",
          open: true,
          at: { name: "TD_PLAN_EVENTS", row: 1, column: 3 },
          size: { rows: 1, columns: 4 },
          to: { name: "TD_U00_UNIT", row: 26, column: 2 },
        },
      ],
      null,
    ],
    // A formula of a list was cut and pasted among the plan's keys: what looks for a period is computed from itself.
    [
      [
        {
          does: "cut",
          open: true,
          at: { name: "TD_SUMMARY_CN_FACTS", row: 1, column: 6 },
          size: { rows: 4, columns: 4 },
          to: { name: "TD_PLAN_TARGETS", row: 11, column: 10 },
        },
      ],
      null,
    ],
  ],
  permitted: [
    // A row was inserted at once beneath the last list: what stands in it was not looked at any more.
    [
      [{ does: "insert", open: false, at: { name: "TD_U00_PEOPLE", row: 15, column: 13 }, axis: "row", count: 1 }],
      null,
    ],
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
    // One of two keys of one text, where the other's own place is certain.
    [
      [
        {
          does: "replace",
          open: false,
          at: { name: "TD_U01_PEOPLE", row: 1, column: 1 },
          everywhere: true,
          pair: { find: "D1", put: "D2" },
        },
      ],
      null,
    ],
    // The running numbers' key was held for a place that the lost one may have.
    [[{ does: "type", open: false, at: { name: "TD_U01_INITIATIVES", row: 1, column: 3 }, text: "tên" }], null],
  ],
  kept: [
    // What was typed over the number of a line passed for the council's mark, which a line that is proposed has no place for.
    [[], { what: "D2", row: 27, column: 2 }],
    [
      [
        {
          ...{ does: "copy", open: true, at: { name: 5, row: 2, column: 4 }, size: { rows: 1, columns: 4 } },
          to: { name: 2, row: 1, column: 16 },
        },
      ],
      { what: "CN without keys", row: 15, column: 2 },
    ],
    // The plan as it was loaded was cut onto a sheet that is made anew, and went with what stood there.
    ...(["update with a unit", "check", "D1", "CN without keys"] as const).map((what): readonly [Sequence, Last] => [
      [
        {
          ...{ does: "cut", open: true, at: { name: "TD_PLAN_SOURCE", row: 1, column: 1 } },
          ...{ size: { rows: 1, columns: 1 }, to: { name: afterwards[what], row: 3, column: 4 } },
        },
      ],
      { what, row: 0, column: 20 },
    ]),
  ],
  mended: [
    // The chair's signature was cut and pasted on the index, and its name went along: two formulas of ours claimed one cell.
    [
      [
        {
          does: "cut",
          open: true,
          at: { name: "TD_SUMMARY_D2_CHAIR", row: 1, column: 1 },
          size: { rows: 1, columns: 4 },
          to: { name: "TD_INDEX", row: 3, column: 3 },
        },
      ],
      null,
    ],
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
    // The format of texts came along with what was pasted: a formula that is written there stays a text.
    [
      [
        {
          does: "copy",
          open: true,
          at: { name: "TD_U01_PEOPLE", row: 10, column: 3 },
          size: { rows: 3, columns: 5 },
          to: { name: "TD_SUMMARY_D2_STATE", row: 3, column: 16 },
        },
      ],
      null,
    ],
    // Keys of columns were cleared with the formulas under them: these are missed only once the keys are back.
    [
      [
        {
          does: "clear",
          open: true,
          at: { name: "TD_U02_FIGURES", row: 1, column: 6 },
          size: { rows: 3, columns: 3 },
        },
      ],
      null,
    ],
    // A column's key and a formula under it were pasted over at once.
    [
      [
        {
          does: "copy",
          open: true,
          at: { name: "TD_PLAN_CATEGORIES", row: 26, column: 0 },
          size: { rows: 2, columns: 1 },
          to: { name: "TD_U02_FIGURES", row: 29, column: 25 },
        },
      ],
      null,
    ],
    // The plan as it was loaded was cut and pasted over a formula of the index: the formula's mend took it.
    [
      [
        {
          does: "cut",
          open: true,
          at: { name: "TD_PLAN_SOURCE", row: 1, column: 1 },
          size: { rows: 1, columns: 1 },
          to: { name: "TD_INDEX", row: 3, column: 4 },
        },
      ],
      null,
    ],
    // So over a key that is put back.
    [
      [
        {
          does: "cut",
          open: true,
          at: { name: "TD_PLAN_SOURCE", row: 1, column: 1 },
          size: { rows: 1, columns: 1 },
          to: { name: "TD_AGENCY_FIGURES", row: 2, column: 1 },
        },
      ],
      null,
    ],
    // The index was cut onto a list, and its last line of it passed for its own sheet: two formulas claimed one cell.
    [
      [
        {
          ...{
            does: "insert",
            open: true,
            at: { name: "TD_SUMMARY_CN", row: 15, column: 25 },
            axis: "row",
            count: 2,
          },
        },
        {
          ...{ does: "cut", open: true, at: { name: "TD_INDEX", row: 0, column: 27 } },
          to: { name: "TD_SUMMARY_CN", row: 5, column: 0 },
        },
      ],
      null,
    ],
    // A number over a row's key: what stands there now was not said, and the mend held the cell for changed since.
    [[{ does: "pasteText", open: true, at: { name: "TD_U02_FIGURES", row: 2, column: 1 }, text: "31/12/2023" }], null],
  ],
};
