import { planIssueFacts, type PlanIssue } from "../plan/planIssue";
import { format } from "./text/format";
import type { Locale } from "./locale";
import { sayFacts } from "./sayFact";

/** Where a plan is at fault, and how: "targets[3].name: dài quá 24 ký tự". */
export function describePlanIssue(locale: Locale, { path, code, numbers }: PlanIssue): string {
  const fault = format<string>(locale.planIssues[code], sayFacts(locale, planIssueFacts[code], numbers));
  return path === "" ? fault : `${path}: ${fault}`;
}
