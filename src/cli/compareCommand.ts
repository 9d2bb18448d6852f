import { compare, type DifferentEntry } from "../actions/exchange/compare";
import { aboutFile, actionContext, openBook, refuse, type CommandContext } from "./command";
import { say } from "./say";
import type { ExitCode } from "./surroundings";
import type { Words } from "./words";

export interface CompareOptions {
  readonly json?: boolean;
}

/** What `--json` prints: the shape is a promise to scripts. */
interface JsonComparison {
  readonly entries: readonly {
    /** null of what is no unit's. */
    readonly unit: string | null;
    readonly block: string;
    readonly key: string;
    /** Of a list: by what people know the row. */
    readonly name?: string;
    readonly before: DifferentEntry["before"];
    readonly after: DifferentEntry["after"];
  }[];
}

/** What stands in a cell, as a line of a report says it. */
export const shownEntry = (value: DifferentEntry["before"], { own }: Words): string =>
  value === null ? own.compared.empty : typeof value === "string" ? `“${value}”` : String(value);

/** Entries that differ, a line each, under the sheet of their unit. */
const linesOf = (
  entries: readonly DifferentEntry[],
  names: ReadonlyMap<string, string>,
  words: Words,
): readonly string[] => {
  const headingOf = ({ unit }: DifferentEntry): string =>
    unit === null ? words.own.compared.office : `${unit}  ${names.get(unit) ?? ""}`.trimEnd();
  return entries.flatMap((entry, at) => {
    const previous = entries[at - 1];
    const isFirst = previous === undefined || previous.unit !== entry.unit;
    const { block, key, name, before, after } = entry;
    const row = name === undefined || name === "" ? "" : ` (${name})`;
    return [
      ...(isFirst ? [headingOf(entry)] : []),
      `    ${block} ${key}${row}: ${shownEntry(before, words)} → ${shownEntry(after, words)}`,
    ];
  });
};

/** `compare`: every entry in which two workbooks differ; ends with 1 where any does. */
export async function compareCommand(
  before: string,
  after: string,
  { json = false }: CompareOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { words, surroundings } = context;
  const one = await openBook(context, before);
  if (!one.ok) return refuse(context, one.lines);
  const other = await openBook(context, after);
  if (!other.ok) return refuse(context, other.lines);
  const compared = await compare(one.value, other.value, actionContext(context));
  if (!compared.ok) {
    const path = compared.of === "before" ? before : after;
    return refuse(context, [aboutFile(context, path, compared.failure)]);
  }
  const { entries, names } = compared;
  const { terminal } = surroundings;
  terminal.progress?.(null);
  const report: JsonComparison = { entries };
  if (json) terminal.out(JSON.stringify(report, null, 2).split("\n"));
  else {
    const { same, differ } = words.own.compared;
    terminal.out(
      entries.length === 0 ? [same] : [say(differ, { count: entries.length }), ...linesOf(entries, names, words)],
    );
  }
  return entries.length === 0 ? 0 : 1;
}
