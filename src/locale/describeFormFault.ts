import type { PlanIssueCode } from "../plan/planIssue";
import { describePlanIssue } from "./describePlanIssue";
import { format } from "./text/format";
import type { Locale } from "./locale";
import { formatNumber } from "./numbers";

interface Said {
  /** The cell, as the sheet calls it. */
  readonly label: string;
  readonly numbers: Readonly<Record<string, string | number>>;
}

type Fault = Said &
  (
    | { readonly of: "form"; readonly code: keyof Locale["formIssues"] }
    | { readonly of: "plan"; readonly code: PlanIssueCode }
  );

function faultText(locale: Locale, fault: Fault): string {
  if (fault.of === "plan") return describePlanIssue(locale, { path: "", code: fault.code, numbers: fault.numbers });
  const params = Object.entries(fault.numbers).map(([key, value]): readonly [string, string] => [
    key,
    typeof value === "string" ? value : formatNumber(locale, value),
  ]);
  return format<string>(locale.formIssues[fault.code], Object.fromEntries(params));
}

/** What is wrong with a cell of the form of a plan: "Phần VI, cột “Tên ngắn”: dài quá 24 ký tự". */
export function describeFormFault(locale: Locale, fault: Fault): string {
  const text = faultText(locale, fault);
  return fault.label === "" ? text : `${fault.label}: ${text}`;
}
