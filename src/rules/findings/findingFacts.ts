import type { AnyFacts, FactKinds, Facts } from "../../plan/facts";

/** What is stated of a result: the figure, and what it is held against. */
export const resultFacts = { value: "figure?", total: "number?", threshold: "figure?" } as const;

/** Every code of a finding, and what is stated of one: the sentences in `locale/` may say that and nothing else. */
export const findingFacts = {
  "figure.not-a-number": {},
  "figure.ambiguous": { first: "number", second: "number" },
  "figure.negative": { value: "number" },
  "figure.not-whole": { value: "number" },
  "figure.percent-for-count": { value: "number?" },
  "ratio.part-above-total": { value: "number", total: "number" },
  "ratio.total-missing": { value: "number?" },
  "ratio.total-zero": { value: "number", total: "number" },
  "figure.implausible": { value: "number" },
  "choice.unknown": { choices: "text" },
  "date.invalid": {},
  "date.outside-plan": { date: "day", from: "day", to: "day" },
  "figure.missing": {},
  "target.not-met": resultFacts,
  "target.exactly-at-threshold": resultFacts,
  "target.exceeded": resultFacts,
  "evidence.missing": {},
  "notApplicable.not-allowed": {},
  "notApplicable.reason-missing": {},
  "notApplicable.with-figure": { value: "number?" },
  "registration.missing": {},
  "registration.late": { date: "day", deadline: "day" },
  /** `first` is the row of the unit's own list that has the name already; `other` lists it elsewhere. */
  "person.duplicate": { first: "number?", other: "units?" },
  "person.name-missing": {},
  /** Nobody is listed: the agency's targets on people wait for the unit. */
  "people.missing": {},
  "initiative.duplicate": { title: "text", other: "units?" },
  "initiative.shared": { title: "text", leaders: "number", other: "units?" },
  "rollup.disagrees": { shown: "number", computed: "figure" },
  "formula.overwritten": {},
  "anchor.missing": { name: "text" },
  "anchor.damaged": { name: "text", key: "text", twice: "number" },
  "sheet.missing": { unit: "units" },
  /** An earlier version made the workbook: its sheets have not all that this one judges by. */
  "form.older": {},
  /** Beside them stand the facts of the plan issue that it tells. */
  "plan.invalid": { path: "text", issue: "text" },
  /** `flipped`: how many verdicts the edit turned. */
  "plan.changed": { was: "figure", is: "figure", flipped: "number" },
  /** A percentage where a hundredth of it, or a hundred times as much, was probably meant. */
  "percent.points": { value: "number?" },
  /** What a list stands on is not what it was when the list was made. `field` says what; "" is blank. */
  "list.changed": { field: "text", from: "figure", to: "figure" },
  /** An earlier version made the list: of names and people it kept nothing to compare. */
  "list.older": {},
  "votes.too-many": { value: "number", most: "number" },
  "event.count-disagrees": { stated: "number", years: "number" },
  "cap.exceeded": { name: "text", value: "number", total: "number", percent: "percent", limit: "number" },
} as const satisfies Record<string, FactKinds>;

export type FindingCode = keyof typeof findingFacts;

type Kinds = typeof findingFacts;
export type FindingFacts = {
  readonly [Code in FindingCode]: Code extends "plan.invalid" ? Facts<Kinds[Code]> & AnyFacts : Facts<Kinds[Code]>;
};
