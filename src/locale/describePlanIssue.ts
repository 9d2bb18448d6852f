import type { PlanIssue } from "../plan/planIssue";
import { formatDate } from "./dates";
import { format } from "./text/format";
import type { Locale } from "./locale";
import { formatNumber } from "./numbers";

const plainNumbers = new Set(["year"]);

const typeNames = (locale: Locale): Readonly<Record<string, string>> => locale.planTypes;

function shown(locale: Locale, key: string, value: string | number): string {
  if (key === "expected") return typeNames(locale)[value] ?? String(value);
  if (key === "date") return formatDate(locale, value);
  return typeof value === "string" || plainNumbers.has(key) ? String(value) : formatNumber(locale, value);
}

/** Where a plan is at fault, and how: "targets[3].name: dài quá 24 ký tự". */
export function describePlanIssue(locale: Locale, { path, code, numbers }: PlanIssue): string {
  const params = Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, shown(locale, key, value)]));
  const fault = format<string>(locale.planIssues[code], params);
  return path === "" ? fault : `${path}: ${fault}`;
}
