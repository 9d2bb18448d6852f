import type { Plan } from "../plan";
import { planIssue, type PlanIssue } from "../planIssue";

function walk(value: unknown, path: readonly PropertyKey[]): readonly PlanIssue[] {
  if (typeof value === "string") return value === value.normalize("NFC") ? [] : [planIssue(path, "text.not-nfc")];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => walk(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => walk(item, [...path, key]));
}

/** Text in any other form than NFC: it looks the same and compares unequal. */
export function textIssues(plan: Plan): readonly PlanIssue[] {
  return walk(plan, []);
}
