import type { AgencyFacts } from "../actions/agencies/agencyFacts";
import type { Plan } from "../plan/plan";
import { byteOrderMark, csvLine } from "./csv";
import type { Words } from "./words";

/** The columns of the table, in order: the names are a promise to whoever reads it by program. */
export const tableColumns = ["agency", "unit", "target", "period", "value", "total", "result", "status"] as const;

/** What the table begins with. */
export const tableHead = byteOrderMark + csvLine(tableColumns);

/** The lines of one agency: one for each figure of its units, and of its own. */
export const tableLines = (agency: string, { figures }: Pick<AgencyFacts, "figures">): string =>
  figures
    .map(({ unit, target, period, value, total, result, status }) =>
      csvLine([agency, unit, target, period, value, total, result, status]),
    )
    .join("");

/** What every column, target, period and status of the table means: `kind, code, meaning`. */
export function dictionaryOf(plan: Plan, { own: { gather }, locale }: Words): string {
  const lines: (readonly string[])[] = [
    ["kind", "code", "meaning"],
    ...tableColumns.map((column) => ["column", column, gather.columns[column]]),
    ...plan.targets.flatMap(({ id, level, clause, words }) =>
      level === "individual" ? [] : [["target", id, `${clause} ${words}`]],
    ),
    ...plan.periods.map(({ id, name, from, to }) => ["period", id, `${name} (${from} – ${to})`]),
    ...Object.entries(locale.statuses).map(([status, text]) => ["status", status, text]),
  ];
  return byteOrderMark + lines.map(csvLine).join("");
}
