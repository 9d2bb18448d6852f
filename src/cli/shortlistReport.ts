import { leadersCode } from "../actions/units/leadersCode";
import type { ShortlistOutcome } from "../actions/run/outcomes";
import { describeCondition } from "../locale/describeCondition";
import { describeReason } from "../locale/describeReason";
import type { Excluded, ProposedPerson, ProposedUnit, Reason } from "../rules/shortlist/shortlist";
import { say } from "./say";
import type { Words } from "./words";

/** What `shortlist` prints: who is proposed in order, and who is not, each with every reason. */
export const shortlistReport = (made: ShortlistOutcome, words: Words): readonly string[] => {
  const { report } = words.own;
  const { plan, shortlist } = made;
  const nameOf = new Map(made.units.map(({ code, name }) => [code, name])).set(
    leadersCode,
    words.locale.places.leaders,
  );
  const unitName = (code: string): string => `${code} ${nameOf.get(code) ?? ""}`.trimEnd();
  const targetName = (id: string): string => plan.targets.find((target) => target.id === id)?.name ?? id;
  const said = (reasons: readonly Reason[]): string =>
    reasons.map((reason) => describeReason(words.locale, reason, plan)).join("; ");
  const remarks = (reasons: readonly Reason[]): readonly string[] =>
    reasons.length === 0 ? [] : [say(report.remark, { list: said(reasons) })];

  /** For what, and which of its conditions are not met or not known: what is met goes without saying. */
  const award = ({ award: id, conditions }: ProposedUnit | ProposedPerson): readonly string[] => [
    ...plan.awards.flatMap((one) => (one.id === id ? [one.name] : [])),
    ...conditions.filter(({ state }) => state !== "met").map((one) => describeCondition(words.locale, one)),
  ];

  const section = (title: string, lines: readonly string[]): readonly string[] => [
    "",
    say(title, { count: lines.length }),
    ...(lines.length === 0 ? [`  ${report.nobody}`] : lines.map((line) => `  ${line}`)),
  ];
  const line = (rank: number, name: string, notes: readonly string[]): string =>
    `${rank}. ${[name, ...notes].join(" · ")}`;
  const unitLine = (one: ProposedUnit): string =>
    line(one.rank, unitName(one.unit), [
      ...award(one),
      ...remarks(one.remarks),
      ...(one.pending.length === 0 ? [] : [say(report.pending, { list: one.pending.map(targetName).join(", ") })]),
    ]);
  const personLine = (one: ProposedPerson): string =>
    line(one.rank, `${one.name} (${unitName(one.unit)})`, [...award(one), ...remarks(one.remarks)]);
  const excludedLine = ({ unit, name, reasons }: Excluded): string =>
    `${name === undefined ? unitName(unit) : `${name} (${unitName(unit)})`}: ${said(reasons)}`;

  const period = plan.periods.find(({ id }) => id === made.period)?.name ?? made.period;
  const isPerson = ({ person }: Excluded): boolean => person !== undefined;
  return [
    say(report.shortlistTitle, { period }),
    ...section(report.proposedUnits, shortlist.units.map(unitLine)),
    ...section(report.proposedPeople, shortlist.people.map(personLine)),
    ...section(report.excludedUnits, shortlist.excluded.filter((each) => !isPerson(each)).map(excludedLine)),
    ...section(report.excludedPeople, shortlist.excluded.filter(isPerson).map(excludedLine)),
  ];
};
