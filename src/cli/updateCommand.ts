import { assignNominations, type AssignOutcome } from "../actions/setUp/assignNominations";
import { check } from "../actions/check/check";
import { markUnits, type UnitMark } from "../actions/exchange/markUnits";
import type { LeadersInput, SetUpOutcome, UnitInput, UnitState } from "../actions/run/outcomes";
import { setUp } from "../actions/setUp/setUp";
import { letterOfReturn } from "../locale/letters";
import {
  aboutFile,
  actionContext,
  openBook,
  outputOf,
  readInput,
  refuse,
  saveBook,
  type CommandContext,
} from "./command";
import { sameNamesLines, unitsLines } from "./fileSentences";
import { say } from "./say";
import { fileKinds, type ExitCode } from "./surroundings";
import { parseUnitsCsv } from "./unitsCsv";
import { unknownPeriod } from "./unknownPeriod";
import type { Words } from "./words";

export interface UpdateOptions {
  readonly out: string;
  readonly units?: string;
  /** The period for whose occasion the marks of an earlier form are taken. */
  readonly nominatedFor?: string;
  /** Codes of units whose sheets are approved, or returned for a reason. */
  readonly approve?: string;
  readonly return?: string;
  readonly reason?: string;
  readonly force?: string;
}

interface Listed {
  readonly units: readonly UnitInput[];
  readonly leaders?: LeadersInput;
  readonly notes: readonly string[];
}

/** The units as the workbook lists them. */
const listedNow = (states: readonly UnitState[]): Listed => ({
  units: states.map(({ code, name }) => ({ code, name })),
  notes: [],
});

/** What was done, a line each; what nothing was done of is not told. */
function updatedLines(path: string, outcome: SetUpOutcome, { own }: Words): readonly string[] {
  const { made, repaired, carried, taken, hidden } = outcome;
  const told = (sentence: string, sheets: readonly string[]): readonly string[] =>
    sheets.length === 0 ? [] : [say(sentence, { count: sheets.length, list: sheets.join("; ") })];
  return [
    say(own.updated.written, { path }),
    ...told(own.updated.made, made),
    ...told(own.updated.repaired, repaired),
    ...carried.map(({ sheet, cells }) => say(own.carried, { sheet, count: cells })),
    ...(taken === 0 ? [] : [say(own.taken, { count: taken })]),
    ...told(own.updated.hidden, hidden),
  ];
}

/** What became of the marks of an earlier form. */
const assignedLines = ({ assigned, left }: AssignOutcome, period: string, { own }: Words): readonly string[] => [
  say(own.nominations.assigned, { count: assigned, period }),
  ...(left === 0 ? [] : [say(own.nominations.left, { count: left })]),
];

const codesIn = (typed = ""): readonly string[] =>
  typed.split(",").flatMap((code) => (code.trim() === "" ? [] : [code.trim().toUpperCase()]));

/** What is to be noted of units' files. */
const marksOf = (options: UpdateOptions): readonly UnitMark[] => [
  ...codesIn(options.approve).map((unit): UnitMark => ({ unit, state: "approved" })),
  ...codesIn(options.return).map((unit): UnitMark => ({ unit, state: "returned", reason: options.reason ?? "" })),
];

/** `update`: set-up again on a file: what is missing is added, what is ours is put back, and every entry is kept. */
export const updateCommand = async (
  path: string,
  options: UpdateOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  const { words, surroundings } = context;
  const { own } = words;
  const output = await outputOf(context, options, ...fileKinds);
  if (!output.ok) return refuse(context, output.lines);
  const book = await openBook(context, path);
  if (!book.ok) return refuse(context, book.lines);
  const checked = await check(book.value, { writeSheet: false }, actionContext(context));
  if (!checked.ok) return refuse(context, [aboutFile(context, path, checked.failure)]);
  const { plan } = checked.value;
  const { nominatedFor } = options;
  if (options.return !== undefined && (options.reason ?? "").trim() === "")
    return refuse(context, [own.marks.reasonMissing]);
  const unknown = nominatedFor === undefined ? undefined : unknownPeriod(plan, nominatedFor, path, words);
  if (unknown !== undefined) return refuse(context, [unknown]);
  let listed: Listed = listedNow(checked.value.units);
  if (options.units !== undefined) {
    const file = await readInput(context, options.units, "csv");
    if (!file.ok) return refuse(context, file.lines);
    const parsed = parseUnitsCsv(file.value);
    if (!parsed.ok) return refuse(context, unitsLines(options.units, parsed.faults, words));
    const { units, leaders } = parsed;
    listed = {
      units,
      ...(leaders === undefined ? {} : { leaders }),
      notes: sameNamesLines(options.units, parsed.sameNames, words),
    };
  }
  const { units, leaders } = listed;
  const input = { plan, units, ...(leaders === undefined ? {} : { leaders }) };
  const made = await setUp(book.value, input, actionContext(context));
  if (!made.ok) return refuse(context, [aboutFile(context, path, made.failure)]);
  const assigned =
    nominatedFor === undefined ? null : await assignNominations(book.value, nominatedFor, actionContext(context));
  if (assigned?.ok === false) return refuse(context, [aboutFile(context, path, assigned.failure)]);
  const marks = marksOf(options);
  const noted = await markUnits(book.value, marks, actionContext(context));
  if (!noted.ok) return refuse(context, [aboutFile(context, path, noted.failure)]);
  const saved = await saveBook(context, book.value, output.value);
  if (!saved.ok) return refuse(context, saved.lines);
  surroundings.terminal.progress?.(null);
  const period = plan.periods.find(({ id }) => id === nominatedFor)?.name ?? "";
  for (const { unit, state, reason = "" } of marks) {
    const of = checked.value.units.find(({ code }) => code === unit);
    const to = { unit: of?.name ?? unit, head: of?.head ?? "" };
    if (state === "returned") surroundings.terminal.out(letterOfReturn(words.locale.language, to, reason));
  }
  surroundings.terminal.note([
    ...listed.notes,
    ...updatedLines(options.out, made.value, words),
    ...(assigned === null ? [] : assignedLines(assigned.value, period, words)),
    ...marks.map(({ unit, state }) => say(own.marks[state === "approved" ? "approved" : "returned"], { unit })),
  ]);
  return 0;
};
