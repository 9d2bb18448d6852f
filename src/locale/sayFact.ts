import type { FactKind, FactKinds } from "../plan/facts";
import { leadersCode } from "../rules/figures/figures";
import { formatDate } from "./dates";
import type { Locale } from "./locale";
import { formatNumber, formatPercent } from "./numbers";

/** Names of units by code, as the workbook has them now. A code without a name is said itself. */
export type UnitNames = ReadonlyMap<string, string>;

const noNames: UnitNames = new Map();

type Say = (locale: Locale, value: number | string, names: UnitNames) => string;

const asItIs: Say = (locale, value) => (typeof value === "number" ? formatNumber(locale, value) : value);

const typeName: Say = ({ planTypes }, value) => {
  const known: Readonly<Record<string, string>> = planTypes;
  return known[value] ?? String(value);
};

const unitList: Say = ({ places }, value, names) =>
  String(value)
    .split(/,\s*/u)
    .map((code) => names.get(code) ?? (code === leadersCode ? places.leaders : code))
    .join(", ");

const byKind: Record<FactKind, Say> = {
  number: asItIs,
  figure: asItIs,
  text: asItIs,
  percent: (locale, value) => (typeof value === "number" ? formatPercent(locale, value) : value),
  year: (_locale, value) => String(value),
  day: formatDate,
  isoDay: formatDate,
  units: unitList,
  valueType: typeName,
};

const isKind = (text: string): text is FactKind => Object.hasOwn(byKind, text);

/** Facts as texts, each as its kind is written. */
export const sayFacts = (
  locale: Locale,
  kinds: FactKinds,
  facts: Readonly<Record<string, number | string>>,
  names = noNames,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const kind = (kinds[name] ?? "text").replace("?", "");
      return [name, (isKind(kind) ? byKind[kind] : asItIs)(locale, value, names)];
    }),
  );
