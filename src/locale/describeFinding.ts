import type { Plan } from "../plan/plan";
import type { Finding } from "../rules/findings/finding";
import { mendWords } from "./describeMend";
import { findingDetails } from "./findingDetails";
import { format } from "./text/format";
import { say, type Locale } from "./locale";
import { sentenceParams, type UnitNames } from "./sentenceParams";

type Subject = Pick<Finding, "code" | "place" | "numbers" | "unit" | "target" | "period" | "person" | "typed" | "mend">;

/** What a spreadsheet shows where a formula or a pasted cell failed: #N/A, #REF!, #DIV/0!, #NAME?. */
const cellError = /^#[A-Z0-9/_]+[!?]?$/u;
const readCodes = new Set<Finding["code"]>(["figure.not-a-number", "choice.unknown", "date.invalid"]);

/** What was typed; a number as the reader's language writes it. */
function typedWords({ typed, numbers }: Subject, value: string | undefined): string | undefined {
  return typed === undefined || typed === "" || typed === String(numbers.value) ? value : typed;
}

/** One sentence: what is wrong, what was typed, and the mend where it is certain. Where it is, `describePlace` says. */
export function describeFinding(locale: Locale, finding: Subject, plan: Plan, names: UnitNames): string {
  const { code, unit, person, typed } = finding;
  if (typed !== undefined && readCodes.has(code) && cellError.test(typed)) {
    return say(locale, "mends", "errorInCell", { typed });
  }
  const target = plan.targets.find(({ id }) => id === finding.target);
  const params = sentenceParams(locale, plan, target, finding.numbers, names);
  return format<string>(locale.findings[code].says, {
    ...params,
    ...findingDetails(locale, finding, plan, target),
    unit: unit === undefined ? undefined : (names.get(unit) ?? unit),
    period: plan.periods.find(({ id }) => id === finding.period)?.name,
    person,
    typed: typedWords(finding, params.value),
    mend: mendWords(locale, finding, plan),
  });
}
