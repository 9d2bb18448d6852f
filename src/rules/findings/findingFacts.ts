import type { FactKinds, Facts } from "../../plan/facts";

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
  /** Of a ratio within another one: more than that one's own part. */
  "ratio.part-above-outer": { value: "number", most: "number", name: "text" },
  "ratio.total-missing": { value: "number?" },
  "ratio.total-zero": { value: "number", total: "number" },
  "figure.implausible": { value: "number" },
  /** The day that a spreadsheet made of two numbers, and these: "9/10". */
  "figure.date-for-number": { value: "number", date: "day", day: "number", month: "number" },
  "choice.unknown": { choices: "text" },
  "date.invalid": {},
  "date.outside-plan": { date: "day", from: "day", to: "day" },
  "figure.missing": {},
  "target.not-met": resultFacts,
  "target.exactly-at-threshold": resultFacts,
  "target.exceeded": resultFacts,
  "evidence.missing": {},
  /** A path into one computer, which nobody else can follow. */
  "evidence.own-disk": {},
  "notApplicable.not-allowed": {},
  "notApplicable.reason-missing": {},
  "notApplicable.with-figure": { value: "number?" },
  "registration.missing": {},
  /** A unit nominated so many people for an occasion, and its minutes lack. */
  "minutes.missing": { count: "number" },
  "minutes.early": { date: "day", to: "day" },
  "registration.late": { date: "day", deadline: "day" },
  /** `first` is the row of the unit's own list that has the name already; `other` lists it elsewhere. */
  "person.duplicate": { first: "number?", other: "units?" },
  "person.name-missing": {},
  /** Nobody is listed: the agency's targets on people wait for the unit. */
  "people.missing": {},
  /** No leader of the agency is listed, and it is not said that there is none: its targets on people wait for it. */
  "leaders.missing": {},
  /** It is said that there is no leader, and so many are listed. */
  "leaders.listed": { count: "number" },
  "initiative.duplicate": { title: "text", other: "units?" },
  "initiative.shared": { title: "text", leaders: "number", other: "units?" },
  /** Beneath the last row of a list: nobody reads it. */
  "list.beneath": {},
  "rollup.disagrees": { shown: "number", computed: "figure" },
  "formula.overwritten": {},
  /** Another formula stands where one of ours belongs; `over` is a cell on the way back where it is computed from itself. */
  "formula.changed": { over: "text?" },
  /** A formula among the entries is computed from itself; `over` is another cell on the way back, if there is one. */
  "formula.circular": { over: "text?" },
  "anchor.missing": { name: "text" },
  /** `damage` is what is wrong with the key, `remade` what set-up makes the sheet anew for, if it does. */
  "anchor.damaged": { name: "text", key: "text", damage: "text", remade: "text" },
  "sheet.missing": { unit: "units" },
  /** A sheet that people copied from a unit's: nothing reads it. */
  "sheet.copied": { name: "text" },
  /** Sheets of ours are not protected: the first of them by its name, and how many where there are more. */
  "sheet.unprotected": { count: "number?", name: "text" },
  /** The workbook is calculated when it is asked for alone. */
  "calculation.manual": {},
  /** An earlier version made the workbook: its sheets have not all that this one judges by. */
  "form.older": {},
  /** So many cells of a unit hold nominations that an earlier version kept for no occasion. */
  "nomination.unassigned": { count: "number" },
  /** What is wrong, its plan issue says. */
  "plan.invalid": {},
  /** `flipped`: how many verdicts the edit turned. */
  "plan.changed": { was: "figure", is: "figure", flipped: "number" },
  /** A limit whose number the words quoted beside it do not have, and what they have instead. */
  "plan.words-differ": { stated: "text" },
  /** A percentage where a hundredth of it, or a hundred times as much, was probably meant. */
  "percent.points": { value: "number?" },
  /** What a list stands on is not what it was when the list was made. `field` says what; "" is blank. */
  "list.changed": { field: "text", from: "figure", to: "figure" },
  /** A unit's sheet was approved, and this entry is not as it was then; what is not stated is blank. */
  "approved.changed": { was: "text?", is: "text?" },
  /** An earlier version made the list: it kept less to compare, and measures votes in a way of its own. */
  "list.older": {},
  /** A time of day that is none. */
  "time.invalid": {},
  /** A sitting ends before it began. */
  "sitting.ends-early": {},
  /** A reason for absence beside a member who took part. */
  "member.reason-unasked": {},
  /** More people, ballots or votes than what they are a part of. */
  "votes.too-many": { value: "number", most: "number" },
  "event.count-disagrees": { stated: "number", years: "number" },
  /** Of so many events of a period that is over nothing is entered: what was done, when, with what evidence. */
  "event.untold": { count: "number" },
  /** `category` and `grade`: of whom `total` is counted, where a decree says so. */
  "cap.exceeded": {
    ...{ name: "text", value: "number", total: "number", percent: "percent", limit: "number" },
    ...{ category: "text?", grade: "text?" },
  },
  /** A law pack is on that does not stand on the last day of an occasion. */
  "law.out-of-date": { name: "text", from: "isoDay", until: "isoDay?" },
} as const satisfies Record<string, FactKinds>;

export type FindingCode = keyof typeof findingFacts;

export type FindingFacts = { readonly [Code in FindingCode]: Facts<(typeof findingFacts)[Code]> };
