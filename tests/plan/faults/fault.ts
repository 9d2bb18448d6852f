import type { PlanIssue } from "../../../src/plan/planIssue";

/** Edits of the bundled plan, and the issue that they must give. */
export interface Fault {
  readonly edits: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly code: PlanIssue["code"];
  readonly numbers?: PlanIssue["numbers"];
}
