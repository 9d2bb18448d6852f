import type { Plan } from "../../plan/plan";
import { minutesRows } from "../../rules/figures/minutesKeys";
import type { Person } from "../../rules/figures/figures";

/** Rows of a unit's own block that people fill. */
export const unitKeys = ["name", "head", "registrationNo", "registeredOn", "title"] as const;
export type UnitKey = (typeof unitKeys)[number];

/** The hidden row of a unit's block that counts the empty cells of its minutes. */
export const minutesMissingKey = "minutes";

/** The column of people in which earlier forms had nominations of no occasion: sheets that have it keep it. */
export const formerNominations = "nominated" satisfies keyof Person;

/** Rows of a unit's block of its minutes, the one that counts what they lack last. */
export const minutesBlockKeys = (plan: Pick<Plan, "periods">): readonly string[] => [
  ...minutesRows(plan).map(({ key }) => key),
  minutesMissingKey,
];

/** The column that holds a unit's own entries. */
export const valueKey = "value";

/** Another column of that block, in whose hidden rows stands what is missing: the blocks of earlier forms have no rows to spare. */
export const missingKey = "lacking";

/** Where a unit's block says what is counted of it. */
export const countCell = {
  wrong: { row: "faults", column: valueKey },
  missingInYear: { row: "asked", column: missingKey },
  missingSoFar: { row: "filled", column: missingKey },
  /** Of the year's, those of the lists. */
  missingInLists: { row: "faults", column: missingKey },
  /** Which periods are over: `|D1|D2|`. */
  over: { row: "registered", column: missingKey },
} as const;
export type CountCell = keyof typeof countCell;
