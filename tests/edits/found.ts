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
  permitted: [],
  kept: [],
  mended: [
    // A number over a row's key: what stands there now was not said, and the mend held the cell for changed since.
    [[{ does: "pasteText", open: true, at: { name: "TD_U02_FIGURES", row: 2, column: 1 }, text: "31/12/2023" }], null],
  ],
};
