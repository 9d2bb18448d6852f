import type { Raw } from "../rules/figures/figures";
import { makeSelfCheckFile } from "../selfCheck/file/makeFile";
import { readAnswers, type Answers } from "../selfCheck/file/readAnswers";
import { openBook, outputOf, refuse, saveBook, type CommandContext } from "./command";
import { say } from "./say";
import type { ExitCode } from "./surroundings";

export interface SelfCheckOptions {
  readonly out?: string;
  readonly json?: boolean;
  readonly force?: string;
}

/** What `--json` prints: the shape is a promise to scripts. `program` is what saved the file, where it says so. */
export interface JsonAnswers {
  readonly program?: string;
  readonly passed: number;
  readonly failed: readonly { readonly step: string; readonly expected: Raw; readonly found: Raw }[];
}

const jsonAnswers = ({ passed, failed, program }: Answers): JsonAnswers => ({
  ...(program === undefined ? {} : { program }),
  passed,
  failed: failed.map(({ step, expected, found }) => ({ step, expected, found })),
});

/** A cell's content in a sentence. */
function told(raw: Raw, nothing: string): string {
  if (raw === null || raw === "") return nothing;
  return typeof raw === "object" ? raw.error : typeof raw === "string" ? `“${raw}”` : String(raw);
}

function report({ passed, failed }: Answers, { words: { own } }: CommandContext): readonly string[] {
  const { selfCheck } = own;
  const tell = (raw: Raw): string => told(raw, selfCheck.nothing);
  return [
    say(selfCheck.passed, { passed, count: passed + failed.length }),
    ...failed.map(({ step, subject, expected, found }) =>
      say(selfCheck.failed, { step, subject, expected: tell(expected), found: tell(found) }),
    ),
  ];
}

async function make(path: string, force: string | undefined, context: CommandContext): Promise<ExitCode> {
  const { words, surroundings } = context;
  const output = await outputOf(context, { out: path, ...(force === undefined ? {} : { force }) }, "xlsx");
  if (!output.ok) return refuse(context, output.lines);
  const host = surroundings.createHost();
  const rows = await makeSelfCheckFile(host);
  const saved = await saveBook(context, host, output.value);
  if (!saved.ok) return refuse(context, saved.lines);
  surroundings.terminal.note([say(words.own.selfCheck.made, { path, count: rows.length })]);
  return 0;
}

async function read(file: string, isJson: boolean, context: CommandContext): Promise<ExitCode> {
  const { words, surroundings } = context;
  const book = await openBook(context, file);
  if (!book.ok) return refuse(context, book.lines);
  const reading = readAnswers(await book.value.read());
  if (!reading.ok) return refuse(context, [say(words.own.selfCheck[reading.code], { file })]);
  const { answers } = reading;
  surroundings.terminal.out(
    isJson ? JSON.stringify(jsonAnswers(answers), null, 2).split("\n") : report(answers, context),
  );
  return answers.failed.length === 0 ? 0 : 1;
}

/** `self-check`: makes the file by which a spreadsheet program judges itself, or reads what one made of it. */
export async function selfCheckCommand(
  file: string | undefined,
  options: SelfCheckOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { out, force, json } = options;
  if (out !== undefined && file === undefined) return make(out, force, context);
  if (file !== undefined && out === undefined) return read(file, json === true, context);
  return refuse(context, [context.words.own.selfCheck.oneOf]);
}
