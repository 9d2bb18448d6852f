import type { Located } from "../../actions/run/outcomes";
import type { SaidMend } from "../../locale/describeMend";
import { searchText } from "../context/searchText";
import type { PeriodId } from "../../plan/plan";
import type { Finding, Severity } from "../../rules/findings/finding";
import type { FindingCode } from "../../rules/findings/findingFacts";

/** A finding with its sentence, as it is shown, searched and grouped. */
export interface SaidFinding {
  readonly finding: Located<Finding>;
  readonly sentence: string;
  readonly mend: SaidMend | null;
  /** What says that it is meant after all; null where nothing can. */
  readonly confirm: SaidMend | null;
  /** Target and period, or person. */
  readonly place: string;
  /** Name of the unit; absent for what is the agency's or the plan's. */
  readonly unit: string | undefined;
  readonly kind: string;
}

export interface Filter {
  readonly groupBy: "unit" | "kind";
  readonly severity: Severity | "all";
  /** What is due so far, all of the year's, or what is of one period. */
  readonly period: "soFar" | "inYear" | { readonly id: PeriodId };
  /** As typed; letters' case and marks do not matter. */
  readonly search: string;
}

export interface Group {
  readonly title: string;
  readonly findings: readonly SaidFinding[];
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const missing: ReadonlySet<FindingCode> = new Set(["figure.missing", "people.missing"]);

/** Whether something is missing that nobody needs to have entered yet: it is only to be known. */
export const isNotYetDue = ({ code, severity }: Pick<Finding, "code" | "severity">): boolean =>
  severity === "info" && missing.has(code);

function isOfPeriod(finding: Finding, period: Filter["period"]): boolean {
  if (period === "inYear") return true;
  return period === "soFar" ? !isNotYetDue(finding) : finding.period === period.id;
}

/** The findings that match, in groups, the gravest first within each. */
export function groupFindings(said: readonly SaidFinding[], filter: Filter, noUnit: string): readonly Group[] {
  const wanted = searchText(filter.search.trim());
  const groups = new Map<string, SaidFinding[]>();
  for (const item of said) {
    const title = filter.groupBy === "unit" ? (item.unit ?? noUnit) : item.kind;
    if (!isOfPeriod(item.finding, filter.period)) continue;
    if (filter.severity !== "all" && item.finding.severity !== filter.severity) continue;
    if (!searchText(`${item.sentence} ${item.place} ${item.unit ?? ""} ${item.kind}`).includes(wanted)) continue;
    const group = groups.get(title) ?? [];
    group.push(item);
    groups.set(title, group);
  }
  return [...groups].map(([title, findings]) => ({
    title,
    findings: findings.toSorted((one, other) => order[one.finding.severity] - order[other.finding.severity]),
  }));
}

/** How many there are of each severity. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
