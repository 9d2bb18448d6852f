import type { CheckOutcome, Located, UnitState } from "../actions/run/outcomes";
import { describeFinding } from "../locale/describeFinding";
import { describePlace } from "../locale/describePlace";
import type { Finding, Severity } from "../rules/findings/finding";
import { say } from "./say";
import { tableLines, type TableColumn } from "./table";
import type { Words } from "./words";

const fewLines: Record<Severity, number> = { error: Infinity, warning: 20, info: 10 };
const severities: readonly Severity[] = ["error", "warning", "info"];

/** One line a unit: registered, filled, met, and how many cells are wrong or missing. */
export const unitsTable = (units: readonly UnitState[], words: Words): readonly string[] => {
  const { report } = words.own;
  const right = (title: string): TableColumn => ({ title, align: "right" });
  const left = (title: string): TableColumn => ({ title, align: "left" });
  return tableLines(
    [
      left(report.code),
      left(report.unit),
      left(report.registered),
      right(report.filled),
      right(report.met),
      right(report.wrong),
      right(report.missingSoFar),
      right(report.missingInYear),
    ],
    units.map((unit) => [
      unit.code,
      unit.name,
      unit.registered ? report.yes : report.no,
      `${unit.filled}/${unit.asked}`,
      `${unit.met}/${unit.judged}`,
      ...[unit.counts.wrong, unit.counts.missingSoFar, unit.counts.missingInYear].map(String),
    ]),
  );
};

const findingLine = (
  finding: Located<Finding>,
  { plan, units }: Pick<CheckOutcome, "plan" | "units">,
  { locale }: Words,
): string => {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const { place, target, period, person } = finding;
  // The unit stands above, as the sheet's name.
  const subject = {
    place,
    ...(target === undefined ? {} : { target }),
    ...(period === undefined ? {} : { period }),
    ...(person === undefined ? {} : { person }),
  };
  const where = [finding.cell?.address ?? "", describePlace(locale, subject, plan, names)].filter(
    (part) => part !== "",
  );
  return `    ${[...where, describeFinding(locale, finding, plan, names)].join("  ")}`;
};

/** Findings that follow each other on one sheet stand under its name. */
const bySheet = (
  findings: readonly Located<Finding>[],
  line: (finding: Located<Finding>) => string,
): readonly string[] =>
  findings.flatMap((finding, at) => {
    const sheet = finding.cell?.sheet;
    const heading = sheet !== undefined && sheet !== findings[at - 1]?.cell?.sheet ? [`  ${sheet}`] : [];
    return [...heading, line(finding)];
  });

/** Findings under a heading a severity, errors first. All errors always; warnings and notes shortened unless `all`. */
export const findingLines = (
  checked: Pick<CheckOutcome, "plan" | "units" | "findings">,
  all: boolean,
  words: Words,
): readonly string[] => {
  const { report } = words.own;
  const { findings } = checked;
  if (findings.length === 0) return [report.none];
  return severities.flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) return [];
    const shown = all ? some : some.slice(0, fewLines[severity]);
    const rest = some.length - shown.length;
    return [
      "",
      say(report[severity], { count: some.length }),
      ...bySheet(shown, (finding) => findingLine(finding, checked, words)),
      ...(rest > 0 ? [`    ${say(report.rest, { count: rest })}`] : []),
    ];
  });
};

/** What `check` prints. */
export const checkReport = (checked: CheckOutcome, all: boolean, words: Words): readonly string[] => {
  const { report } = words.own;
  const { plan, units, checkedAt } = checked;
  return [
    say(report.plan, { number: plan.number, office: plan.office.fullName }),
    say(report.checkedAt, { at: checkedAt.slice(0, 16).replace("T", " ") }),
    "",
    ...unitsTable(units, words),
    ...findingLines(checked, all, words),
  ];
};
