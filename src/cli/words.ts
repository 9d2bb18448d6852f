import type { ActionFailure } from "../actions/outcomes";
import type { CommandLineWords } from "../locale/commandLine/vi";
import type { Locale } from "../locale/locale";
import type { Plan } from "../plan/plan";
import type { PlanIssue } from "../plan/planIssue";
import type { Finding } from "../rules/finding";
import type { Reason } from "../rules/shortlist";

/** All that the command line can say in one language. */
export interface Words {
  readonly locale: Locale;
  readonly own: CommandLineWords;
  failure(failure: ActionFailure): string;
  finding(finding: Finding, plan: Plan): string;
  reason(reason: Reason, plan: Plan): string;
  planIssue(issue: PlanIssue): string;
}
