import { demandFacts, type ConditionOutcome, type DemandOutcome } from "../rules/shortlist/conditions";
import type { Locale } from "./locale";
import { sayFacts } from "./sayFact";
import { format } from "./text/format";

const demand = (locale: Locale, { code, numbers }: DemandOutcome): string =>
  format<string>(locale.conditions[code], sayFacts(locale, demandFacts[code], numbers));

const capitalised = (locale: Locale, text: string): string =>
  text.charAt(0).toLocaleUpperCase(locale.numbers.tag) + text.slice(1);

/** What is asked, of several which will do, and what was found: "xếp loại từ Hoàn thành tốt nhiệm vụ trở lên". */
export const describeDemands = (locale: Locale, { asked }: Pick<ConditionOutcome, "asked">): string =>
  asked.map((one) => demand(locale, one)).join(` ${locale.conditions.or} `);

/** What became of a condition, where its source stands elsewhere: "Thiếu: có 1 sáng kiến được công nhận (đang có 0)". */
export const describeOutcome = (locale: Locale, outcome: ConditionOutcome): string =>
  capitalised(locale, `${locale.conditions[outcome.state]}: ${describeDemands(locale, outcome)}`);

/** A condition, what became of it, and where a law asks for it. */
export const describeCondition = (locale: Locale, outcome: ConditionOutcome): string =>
  describeOutcome(locale, outcome) + (outcome.source === undefined ? "" : ` (${outcome.source})`);
