import { isDate } from "../plan/measureTraits";
import type { Plan } from "../plan/plan";
import { isMinutesDate, minutesRows } from "../rules/figures/minutesKeys";
import { formatDate, isDay } from "./dates";
import { headingOf } from "./describePlace";
import { say, type Locale } from "./locale";
import { formatNumber } from "./numbers";
import { entryWords } from "./workbook/entryWords";
import { fill, sheetTexts } from "./workbook/sheets";

/** An entry by the keys of its place: "DV-CT.D1.value"; of a list the number of its row and its column, "3.rating". */
export interface EntrySubject {
  readonly block: string;
  readonly key: string;
  /** Of a list, by what people know the row. */
  readonly name?: string;
}

type Typed = string | number | boolean | null;

/** Days by the last of their keys, wherever people type them; those of figures by what the target asks for. */
const dayKeys = new Set(["registeredOn", "date", "from", "to", "metOn", "doneOn"]);

function keysOf(key: string): readonly [row: string, column: string] {
  const at = key.indexOf(".");
  return at < 0 ? [key, ""] : [key.slice(0, at), key.slice(at + 1)];
}

const isList = (block: string): block is "initiatives" | "people" => block === "initiatives" || block === "people";

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" · ");

/** A column of figures as the sheet heads it, with its period. */
function figureColumn(column: string, plan: Plan): string {
  const { columns } = sheetTexts;
  const known: Readonly<Record<string, string>> = {
    evidence: entryWords.figures.evidence.heading,
    note: entryWords.figures.note.heading,
    notApplicable: columns.notApplicable,
  };
  const [id, part] = keysOf(column);
  const period = plan.periods.find((one) => one.id === id);
  const heading = part === "value" ? columns.value : part === "total" ? columns.total : part;
  return period === undefined ? (known[column] ?? column) : joined([period.name, heading]);
}

/** A row of a unit's own block as its sheet calls it. */
function unitRow(key: string, plan: Plan): string {
  const row = key.replace(/\.value$/u, "");
  const known: Readonly<Record<string, { readonly heading: string }>> = entryWords.unit;
  const minutes = minutesRows(plan).find((one) => one.key === row);
  return minutes === undefined
    ? (known[row]?.heading ?? row)
    : fill(entryWords.minutes[minutes.field].heading, { period: minutes.period.name });
}

/** A column that the office or the council fills, as its sheet heads it; the key where no sheet does. */
function officeColumn(block: string, column: string, plan: Plan): string {
  const { targetColumns, periodColumns, categoryColumns, eventColumns } = sheetTexts.plan;
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "plan.targets": targetColumns,
    "plan.periods": periodColumns,
    "plan.categories": categoryColumns,
    "plan.laws": sheetTexts.plan.lawColumns,
    "plan.settings": sheetTexts.plan.settingColumns,
    events: eventColumns,
    votes: sheetTexts.summary.columns,
    "council.sittings": Object.fromEntries(plan.periods.map(({ id, name }) => [id, name])),
  };
  const judged = plan.periods.find(({ id }) => column === `judged.${id}`);
  if (judged !== undefined) return fill(targetColumns.judged, { period: judged.name });
  const [kind] = keysOf(block);
  return (known[block] ?? known[kind])?.[column]?.replaceAll("\u00a0", " ") ?? column;
}

/** A row that the office or the council fills, by the name that the plan or the sheet has for it. */
function officeRow(block: string, row: string, plan: Plan): string {
  const rows: Readonly<Record<string, { readonly label: string }>> = sheetTexts.council.rows;
  if (block === "council.sittings") return rows[row]?.label ?? row;
  const named = [...plan.targets, ...plan.periods, ...plan.events, ...plan.categories];
  return named.find(({ id }) => id === row)?.name ?? row;
}

/** What stands elsewhere than in a unit's sheet. */
function otherEntry({ entries }: Locale, { block, key, name }: EntrySubject, plan: Plan): string {
  const blocks: Readonly<Record<string, string>> = entries;
  const [row, column] = keysOf(key);
  const [kind] = keysOf(block);
  const parts = new Set(block.split("."));
  const occasion = plan.periods.find(({ id }) => parts.has(id))?.name;
  const said = [officeRow(block, row, plan), officeColumn(block, column, plan)];
  return joined([blocks[block] ?? blocks[kind] ?? block, occasion, name, ...said]);
}

/** Which entry it is, as its sheet says it: "Chương trình công tác · Đợt 1 · Thực hiện". The unit is said elsewhere. */
export function describeEntry(locale: Locale, subject: EntrySubject, plan: Plan): string {
  const { block, key, name } = subject;
  if (block === "unit") return unitRow(key, plan);
  const [row, column] = keysOf(key);
  if (isList(block)) {
    const heading = headingOf(block, column, plan) ?? column;
    return joined([name, say(locale, "places", "listCell", { column: heading, row })]);
  }
  const target = block === "figures" ? plan.targets.find(({ id }) => id === row) : undefined;
  return target === undefined ? otherEntry(locale, subject, plan) : joined([target.name, figureColumn(column, plan)]);
}

function isDayOf({ block, key }: EntrySubject, plan: Plan): boolean {
  const [row, column] = keysOf(key);
  if (block === "unit") return dayKeys.has(row) || isMinutesDate(key);
  const target = block === "figures" ? plan.targets.find(({ id }) => id === row) : undefined;
  if (target !== undefined) return column.endsWith(".value") && isDate(target.measure);
  return dayKeys.has(column) || dayKeys.has(row);
}

/** What stands in an entry, as people typed it: a day as a day, a text in quotes. */
export function sayEntry(locale: Locale, value: Typed, subject: EntrySubject, plan: Plan): string {
  if (value === null) return locale.entries.empty;
  if (typeof value === "number")
    return isDayOf(subject, plan) && isDay(value) ? formatDate(locale, value) : formatNumber(locale, value);
  return typeof value === "string" ? `“${value}”` : value ? "TRUE" : "FALSE";
}
