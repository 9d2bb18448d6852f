import type { AnyFacts } from "../plan/facts";
import type { PlanIssueCode, PlanIssueOf } from "../plan/planIssue";
import { describePlanIssue } from "./describePlanIssue";
import { format } from "./text/format";
import type { Locale } from "./locale";
import { sayFacts } from "./sayFact";

interface At {
  /** The cell, as the sheet calls it. */
  readonly label: string;
}
type OfForm = At & { readonly of: "form"; readonly code: keyof Locale["formFaults"]; readonly numbers: AnyFacts };
type OfPlan<Code extends PlanIssueCode> = At & Omit<PlanIssueOf<Code>, "path"> & { readonly of: "plan" };
type Fault = OfForm | { [Code in PlanIssueCode]: OfPlan<Code> }[PlanIssueCode];

function faultText(locale: Locale, fault: Fault): string {
  if (fault.of === "plan") return describePlanIssue(locale, { ...fault, path: "" });
  return format<string>(locale.formFaults[fault.code], sayFacts(locale, {}, fault.numbers));
}

/** What is wrong with a cell of the form of a plan: "Phần VI, cột “Tên ngắn”: dài quá 24 ký tự". */
export function describeFormFault(locale: Locale, fault: Fault): string {
  const text = faultText(locale, fault);
  return fault.label === "" ? text : `${fault.label}: ${text}`;
}
