import type { Places } from "../../locale/text/format";
import type { formFaults } from "../../locale/vi/formFaults";
import type { PlanIssue } from "../../plan/planIssue";
import type { FormCell } from "./formKeys";

/** What can be wrong with a cell of the form before it says anything of a plan; the words come from `locale/`. */
export type FormFaultCode = keyof typeof formFaults;

/** What the words of a code need. */
export type FormFacts<Code extends FormFaultCode> = Readonly<
  Record<Places<(typeof formFaults)[Code]>, string | number>
>;

interface At {
  /** The part of the plan that the cell says; "" where it is the form itself that is at fault. */
  readonly path: string;
  /** Null where the cell is lost. */
  readonly cell: FormCell | null;
  /** What the cell is, as the form calls it: "VI. CHỈ TIÊU, Ngưỡng". */
  readonly label: string;
}

/** A fault of the form itself, of one code. */
export interface OfForm<Code extends FormFaultCode> extends At {
  readonly of: "form";
  readonly code: Code;
  readonly numbers: FormFacts<Code>;
}

/** One fault of a plan that is being drawn up: of the form, or of the plan that it says. */
export type FormFault =
  { [Code in FormFaultCode]: OfForm<Code> }[FormFaultCode] | (At & PlanIssue & { readonly of: "plan" });
