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

/** A condition and what became of it: "Thiếu: có 01 sáng kiến được công nhận (đang có 0)". */
export function describeCondition(locale: Locale, outcome: ConditionOutcome): string {
  const { state, source } = outcome;
  const said = `${locale.conditions[state]}: ${describeDemands(locale, outcome)}`;
  return capitalised(locale, source === undefined ? said : `${said} (${source})`);
}
