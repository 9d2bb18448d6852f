import { check } from "../actions/check";
import { makeShortlist, previewShortlist } from "../actions/shortlist";
import { aboutFile, actionContext, openBook, refuse, saveBook, type CommandContext } from "./command";
import { mayWrite } from "./files";
import { jsonReport } from "./jsonReport";
import { fileSentence } from "./fileSentences";
import { say } from "./say";
import { shortlistReport } from "./shortlistReport";
import type { ExitCode } from "./surroundings";

export interface ShortlistOptions {
  readonly period: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** `shortlist`: who is proposed for an occasion; with --out, a copy of the workbook that has its summary sheet. */
export const shortlistCommand = async (
  path: string,
  options: ShortlistOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  const { words, surroundings } = context;
  const { out, period } = options;
  const force = options.force === true;
  if (out !== undefined) {
    const allowed = await mayWrite(out, force);
    if (!allowed.ok) return refuse(context, fileSentence(allowed.failure, words));
  }
  const book = await openBook(context, path);
  if (!book.ok) return refuse(context, book.sentence);
  const checked = await check(book.value, { writeSheet: false }, actionContext(context));
  if (!checked.ok) return refuse(context, aboutFile(context, path, checked.failure));
  const { periods } = checked.value.plan;
  if (!periods.some(({ id }) => id === period)) {
    const known = periods.map(({ id, name }) => `${id} (${name})`).join(", ");
    return refuse(context, say(words.own.periodUnknown, { file: path, period, known }));
  }
  const list = out === undefined ? previewShortlist : makeShortlist;
  const made = await list(book.value, period, actionContext(context));
  if (!made.ok) return refuse(context, aboutFile(context, path, made.failure));
  if (out !== undefined) {
    const saved = await saveBook(context, book.value, out, force);
    if (!saved.ok) return refuse(context, saved.sentence);
  }
  const { terminal } = surroundings;
  terminal.progress?.(null);
  terminal.out(
    options.json === true
      ? JSON.stringify(jsonReport(checked.value, made.value), null, 2)
      : shortlistReport(made.value, words).join("\n"),
  );
  if (out !== undefined) terminal.note(say(words.own.written, { path: out, sheet: made.value.sheet }));
  return 0;
};
