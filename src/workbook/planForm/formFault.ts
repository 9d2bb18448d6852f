import type { formIssues } from "../../locale/vi/formIssues";
import type { PlanIssue } from "../../plan/planIssue";
import type { FormCell } from "./formKeys";

/** What can be wrong with a cell of the form before it says anything of a plan; the words come from `locale/`. */
export type FormFaultCode = keyof typeof formIssues;

interface At {
  /** The part of the plan that the cell says; "" where it is the form itself that is at fault. */
  readonly path: string;
  /** Null where the cell is lost. */
  readonly cell: FormCell | null;
  /** What the cell is, as the form calls it: "VI. CHỈ TIÊU, Ngưỡng". */
  readonly label: string;
  readonly numbers: Readonly<Record<string, string | number>>;
}

/** One fault of a plan that is being drawn up: of the form, or of the plan that it says. */
export type FormFault =
  | (At & { readonly of: "form"; readonly code: FormFaultCode })
  | (At & { readonly of: "plan"; readonly code: PlanIssue["code"] });
