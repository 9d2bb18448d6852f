import type { FactKinds, Facts, Given } from "./facts";

/** What can be wrong with a cell of a plan's sheet alone, and what is stated of it. */
export const sheetIssueFacts = {
  /** So few points as a spreadsheet keeps of a percentage that was typed with its sign. */
  "percent.slip": { found: "number", meant: "number?" },
  /** A day that a spreadsheet made of two numbers, "9/10", where a number is asked for. */
  "value.day": { found: "number", day: "number", month: "number" },
  "mark.unknown": { found: "text" },
  /** Where the plan asks for nothing: the maximum of what has none, the judging of a period that says nothing of a target. */
  "value.unasked": { found: "text" },
  "date.none": { found: "text?" },
  "row.lost": { id: "text" },
} as const satisfies Record<string, FactKinds>;

/** What can be wrong with a plan, and what is stated of it; the words come from `locale/`. */
export const planIssueFacts = {
  ...sheetIssueFacts,
  "schema.unsupported": { found: "text" },
  "value.missing": {},
  "value.type": { expected: "valueType" },
  "value.not-whole": { found: "text" },
  "value.too-small": { minimum: "number" },
  "value.too-large": { maximum: "number" },
  "value.format": { found: "text", format: "text" },
  "value.unknown": { found: "text", allowed: "text?" },
  "value.decimals": { decimals: "number" },
  "value.rejected": {},
  "key.unknown": { key: "text" },
  "text.empty": {},
  "text.too-long": { maximum: "number" },
  "text.not-nfc": {},
  "list.too-short": { minimum: "number" },
  "list.duplicate": { id: "text" },
  "id.duplicate": { id: "text" },
  "id.reserved": { id: "text" },
  "name.duplicate": { name: "text" },
  "alias.duplicate": { alias: "text" },
  "reference.period": { id: "text" },
  "reference.target": { id: "text" },
  "reference.law": { id: "text" },
  "reference.award": { id: "text" },
  "reference.scale": { id: "text" },
  "reference.grade": { id: "text", scale: "text" },
  "period.reversed": {},
  "period.outside-year": { date: "isoDay", year: "year" },
  "period.sums-itself": { id: "text" },
  "period.sums-a-sum": { id: "text" },
  "period.sum-outside": { id: "text" },
  "period.overlap": { id: "text", other: "text" },
  "entered.not-summable": { period: "text" },
  "entered.one-period": { from: "text" },
  "judged.not-entered": { period: "text" },
  "count.empty": {},
  "count.reversed": { minimum: "number", maximum: "number" },
  "count.exact-alone": {},
  "within.not-ratio": { id: "text" },
  "within.other-level": { id: "text" },
  "within.circular": { id: "text" },
  "within.periods": { id: "text" },
  "source.other-level": { from: "text", level: "text" },
  "source.unfit": { from: "text", kind: "text" },
  "source.other-scale": { scale: "text" },
  "source.other-measure": { id: "text", kind: "text" },
  "source.periods": { id: "text" },
  "event.not-founded": { year: "year" },
  "ranking.unfit": { by: "text", id: "text?" },
  /** Asked of a unit what can be asked of people alone, or the other way round. */
  "condition.unfit": { demand: "text" },
  "condition.other-level": { id: "text" },
  "cap.unfit": { id: "text" },
  "cap.of-agency": {},
} as const satisfies Record<string, FactKinds>;

export type PlanIssueCode = keyof typeof planIssueFacts;
export type PlanIssueFacts = { readonly [Code in PlanIssueCode]: Facts<(typeof planIssueFacts)[Code]> };

/** What is wrong at a place of a plan, of one code. */
export interface PlanIssueOf<Code extends PlanIssueCode> {
  /** Leads to the place: "targets[3].measure.threshold.percent"; "" is the plan itself. */
  readonly path: string;
  readonly code: Code;
  readonly numbers: PlanIssueFacts[Code];
}

/** One thing that is wrong with a plan. */
export type PlanIssue = { [Code in PlanIssueCode]: PlanIssueOf<Code> }[PlanIssueCode];

/** Keys and indexes as one writes them: `["targets", 3, "name"]` is "targets[3].name". */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? String(part) : `${text}.${String(part)}`;
  }, "");
}

/** An issue at a path, with the facts of its code. */
export function planIssue<Code extends PlanIssueCode>(
  path: readonly PropertyKey[],
  code: Code,
  ...[numbers]: Given<PlanIssueFacts[Code]>
): PlanIssue {
  // The compiler does not follow that one code goes with its own facts; the signature has seen to it.
  return { path: pathText(path), code, numbers: numbers ?? {} } as PlanIssue;
}
