/** What can be wrong with a plan; the words come from `locale/`. */
export const planIssueCodes = [
  "schema.unsupported",
  "value.missing",
  "value.type",
  "value.not-whole",
  "value.too-small",
  "value.too-large",
  "value.format",
  "value.unknown",
  "value.decimals",
  "value.rejected",
  "key.unknown",
  "text.empty",
  "text.too-long",
  "text.not-nfc",
  "list.too-short",
  "list.duplicate",
  "id.duplicate",
  "id.reserved",
  "name.duplicate",
  "reference.period",
  "reference.target",
  "reference.scale",
  "reference.grade",
  "period.reversed",
  "period.outside-year",
  "period.sums-itself",
  "period.sums-a-sum",
  "period.sum-outside",
  "period.overlap",
  "entered.not-summable",
  "entered.one-period",
  "judged.not-entered",
  "count.empty",
  "count.reversed",
  "count.exact-alone",
  "within.not-ratio",
  "within.other-level",
  "within.circular",
  "within.periods",
  "source.other-level",
  "source.unfit",
  "source.other-scale",
  "source.other-measure",
  "source.periods",
  "event.not-founded",
  "ranking.unfit",
  "cap.unfit",
] as const;
export type PlanIssueCode = (typeof planIssueCodes)[number];

/** One fault of a plan. `path` leads to it: "targets[3].measure.threshold.percent"; "" is the plan itself. */
export interface PlanIssue {
  readonly path: string;
  readonly code: PlanIssueCode;
  /** What the sentence needs: limits, ids, names. */
  readonly numbers: Readonly<Record<string, string | number>>;
}

/** Keys and indexes as one writes them: `["targets", 3, "name"]` is "targets[3].name". */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? String(part) : `${text}.${String(part)}`;
  }, "");
}

/** An issue at a path. */
export function planIssue(
  path: readonly PropertyKey[],
  code: PlanIssueCode,
  numbers: PlanIssue["numbers"] = {},
): PlanIssue {
  return { path: pathText(path), code, numbers };
}

/** Whether a text is one of our codes; a finding carries it among its numbers. */
export const isPlanIssueCode = (code: unknown): code is PlanIssueCode => planIssueCodes.some((known) => known === code);
