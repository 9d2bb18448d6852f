import type { AnyFacts } from "../plan/facts";
import type { Plan } from "../plan/plan";
import { findingFacts, type FindingCode } from "../rules/findings/findingFacts";
import { mendWords } from "./describeMend";
import { findingDetails, type SaidFinding } from "./findingDetails";
import { format } from "./text/format";
import { say, type Locale } from "./locale";
import type { UnitNames } from "./sayFact";
import { sentenceParams } from "./sentenceParams";

/** What a spreadsheet shows where a formula or a pasted cell failed: #N/A, #REF!, #DIV/0!, #NAME?. */
const cellError = /^#[A-Z0-9/_]+[!?]?$/u;
const readCodes = new Set<FindingCode>(["figure.not-a-number", "choice.unknown", "date.invalid"]);

/** What was typed; a number as the reader's language writes it. */
function typedWords(typed: string | undefined, facts: AnyFacts, value: string | undefined): string | undefined {
  return typed === undefined || typed === "" || typed === String(facts.value) ? value : typed;
}

/** One sentence: what is wrong, what was typed, and the mend where it is certain. Where it is, `describePlace` says. */
export function describeFinding(locale: Locale, finding: SaidFinding, plan: Plan, names: UnitNames): string {
  const { code, unit, person, typed } = finding;
  if (typed !== undefined && readCodes.has(code) && cellError.test(typed)) {
    return say(locale, "mends", "errorInCell", { typed });
  }
  const target = plan.targets.find(({ id }) => id === finding.target);
  const params = sentenceParams(locale, plan, target, findingFacts[code], finding.numbers, names);
  return format<string>(locale.findings[code].says, {
    ...params,
    ...findingDetails(locale, finding, plan, target),
    unit: unit === undefined ? undefined : (names.get(unit) ?? unit),
    period: plan.periods.find(({ id }) => id === finding.period)?.name,
    person,
    typed: typedWords(typed, finding.numbers, params.value),
    mend: mendWords(locale, finding, plan),
  });
}
