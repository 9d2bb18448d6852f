import { check } from "../actions/check/check";
import { checkReport } from "./checkReport";
import { aboutFile, actionContext, openBook, refuse, type CommandContext } from "./command";
import { jsonLines, jsonReport } from "./jsonReport";
import type { ExitCode } from "./surroundings";

export interface CheckOptions {
  readonly json?: boolean;
  readonly all?: boolean;
}

/** `check`: what a workbook comes to; its file is only read. */
export const checkCommand = async (path: string, options: CheckOptions, context: CommandContext): Promise<ExitCode> => {
  const { words, surroundings } = context;
  const { terminal } = surroundings;
  const book = await openBook(context, path);
  if (!book.ok) return refuse(context, book.lines);
  const checked = await check(book.value, { writeSheet: false }, actionContext(context));
  if (!checked.ok) return refuse(context, [aboutFile(context, path, checked.failure)]);
  terminal.progress?.(null);
  terminal.out(
    options.json === true
      ? jsonLines(jsonReport(checked.value, null))
      : checkReport(checked.value, options.all === true, words),
  );
  return checked.value.findings.some(({ severity }) => severity === "error") ? 1 : 0;
};
