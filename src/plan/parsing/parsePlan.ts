import { deepFreeze } from "../deepFreeze";
import { planShape, type Plan } from "../plan";
import type { PlanIssue } from "../planIssue";
import { awardIssues } from "./awardIssues";
import { broughtUp } from "./earlierPlan";
import { eventIssues } from "./eventIssues";
import { lawIssues } from "./lawIssues";
import { idIssues } from "./idIssues";
import { measureIssues } from "./measureIssues";
import { periodIssues } from "./periodIssues";
import { rankingIssues } from "./rankingIssues";
import { schemaIssues } from "./schemaIssues";
import { sourceIssues } from "./sourceIssues";
import { targetPeriodIssues } from "./targetPeriodIssues";
import { textIssues } from "./textIssues";
import { withinIssues } from "./withinIssues";

export type ParsedPlan =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly issues: readonly PlanIssue[] };

const crossChecks: readonly ((plan: Plan) => readonly PlanIssue[])[] = [
  idIssues,
  periodIssues,
  targetPeriodIssues,
  measureIssues,
  withinIssues,
  sourceIssues,
  eventIssues,
  rankingIssues,
  awardIssues,
  lawIssues,
  textIssues,
];

/** Anything (a parsed JSON file, of an earlier version too) to a deeply frozen plan, or to every fault found in it. Never throws. */
export function parsePlan(given: unknown): ParsedPlan {
  const input = broughtUp(given);
  const parsed = planShape.safeParse(input);
  if (!parsed.success) return { ok: false, issues: schemaIssues(parsed.error, input) };
  const issues = crossChecks.flatMap((check) => check(parsed.data));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, plan: deepFreeze(parsed.data) };
}
