import { check } from "../actions/check/check";
import { makeShortlist, previewShortlist } from "../actions/list/shortlist";
import { aboutFile, actionContext, type CommandContext, openBook, outputOf, refuse, saveBook } from "./command";
import { forcesKeys } from "./forceOption";
import { jsonLines, jsonReport } from "./jsonReport";
import { say } from "./say";
import { shortlistReport } from "./shortlistReport";
import { fileKinds, type ExitCode } from "./surroundings";
import { unknownPeriod } from "./unknownPeriod";

export interface ShortlistOptions {
  readonly period: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly force?: string;
}

/** `shortlist`: who is proposed for an occasion; with --out, a copy of the workbook that has its summary sheet. */
export const shortlistCommand = async (
  path: string,
  options: ShortlistOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  const { words, surroundings } = context;
  const { out, period } = options;
  const output = out === undefined ? null : await outputOf(context, { ...options, out }, ...fileKinds);
  if (output?.ok === false) return refuse(context, output.lines);
  const book = await openBook(context, path);
  if (!book.ok) return refuse(context, book.lines);
  const checked = await check(book.value, { writeSheet: false }, actionContext(context));
  if (!checked.ok) return refuse(context, [aboutFile(context, path, checked.failure)]);
  const unknown = unknownPeriod(checked.value.plan, period, path, words);
  if (unknown !== undefined) return refuse(context, [unknown]);
  const withoutKeys = forcesKeys(options.force);
  const made = await (out === undefined
    ? previewShortlist(book.value, period, actionContext(context))
    : makeShortlist(book.value, period, actionContext(context), { withoutKeys }));
  if (!made.ok) return refuse(context, [aboutFile(context, path, made.failure)]);
  if (output !== null) {
    const saved = await saveBook(context, book.value, output.value);
    if (!saved.ok) return refuse(context, saved.lines);
  }
  const { terminal } = surroundings;
  terminal.progress?.(null);
  terminal.out(
    options.json === true ? jsonLines(jsonReport(checked.value, made.value)) : shortlistReport(made.value, words),
  );
  const { sheet, taken, carriedCells: count } = made.value;
  if (out !== undefined) {
    terminal.note([
      say(words.own.written, { path: out, sheet }),
      ...(taken === 0 ? [] : [say(words.own.taken, { count: taken })]),
      ...(count === 0 ? [] : [say(words.own.carried, { sheet, count })]),
    ]);
  }
  return 0;
};
