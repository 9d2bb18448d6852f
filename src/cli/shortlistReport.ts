import type { ShortlistOutcome } from "../actions/outcomes";
import { describeReason } from "../locale/describeReason";
import type { Excluded, ProposedPerson, ProposedUnit, Reason } from "../rules/shortlist/shortlist";
import { say } from "./say";
import type { Words } from "./words";

/** What `shortlist` prints: who is proposed in order, and who is not, each with every reason. */
export const shortlistReport = (made: ShortlistOutcome, words: Words): readonly string[] => {
  const { report } = words.own;
  const { plan, shortlist } = made;
  const nameOf = new Map(made.units.map(({ code, name }) => [code, name]));
  const unitName = (code: string): string => `${code} ${nameOf.get(code) ?? ""}`.trimEnd();
  const targetName = (id: string): string => plan.targets.find((target) => target.id === id)?.name ?? id;
  const said = (reasons: readonly Reason[]): string =>
    reasons.map((reason) => describeReason(words.locale, reason, plan)).join("; ");
  const remarks = (reasons: readonly Reason[]): readonly string[] =>
    reasons.length === 0 ? [] : [say(report.remark, { list: said(reasons) })];

  const section = (title: string, lines: readonly string[]): readonly string[] => [
    "",
    say(title, { count: lines.length }),
    ...(lines.length === 0 ? [`  ${report.nobody}`] : lines.map((line) => `  ${line}`)),
  ];
  const line = (rank: number, name: string, notes: readonly string[]): string =>
    `${rank}. ${[name, ...notes].join(" · ")}`;
  const unitLine = ({ rank, unit, remarks: about, pending }: ProposedUnit): string =>
    line(rank, unitName(unit), [
      ...remarks(about),
      ...(pending.length === 0 ? [] : [say(report.pending, { list: pending.map(targetName).join(", ") })]),
    ]);
  const personLine = ({ rank, name, unit, remarks: about }: ProposedPerson): string =>
    line(rank, `${name} (${unitName(unit)})`, remarks(about));
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
