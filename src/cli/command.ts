import type { ActionContext } from "../actions/run/context";
import { HostError } from "../actions/port/hostError";
import type { ActionFailure } from "../actions/run/outcomes";
import { describeFailure } from "../locale/describeFailure";
import { fileSentence } from "./fileSentences";
import { readWhole } from "./files";
import { parseForce } from "./forceOption";
import { findOutput, type OutputFile, writeOutput } from "./outputFile";
import { say } from "./say";
import type { ExitCode, FileHost, FileKind, Surroundings } from "./surroundings";
import type { Words } from "./words";

/** What every command is given: where it runs, and the words of the chosen language. */
export interface CommandContext {
  readonly surroundings: Surroundings;
  readonly words: Words;
}

/** Something, or the lines that say why there is nothing. */
export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly lines: readonly string[] };

/** Says why nothing was done. */
export const refuse = ({ surroundings }: CommandContext, lines: readonly string[]): ExitCode => {
  surroundings.terminal.progress?.(null);
  surroundings.terminal.note(lines);
  return 2;
};

const mebibyte = 1 << 20;
/** Bytes of a file at most: far more than any office's, and little enough to be refused at once. */
export const mostBytes = { book: 30 * mebibyte, json: 8 * mebibyte, plan: mebibyte, csv: mebibyte } as const;

/** A file's bytes, or why not. */
export const readInput = async (
  context: CommandContext,
  path: string,
  kind: keyof typeof mostBytes,
): Promise<Attempt<Uint8Array>> => {
  const read = await readWhole(path, mostBytes[kind]);
  return read.ok ? read : { ok: false, lines: [fileSentence(read.failure, context.words)] };
};

/** A failure about one file, the file named. */
export const aboutFile = ({ words }: CommandContext, file: string, failure: ActionFailure): string =>
  say(words.own.inFile, { file, what: describeFailure(words.locale, failure) });

const failureOf = ({ code, sheet }: HostError): ActionFailure => (sheet === undefined ? { code } : { code, sheet });

/** Opens a workbook for the actions. */
export const openBook = async (context: CommandContext, path: string): Promise<Attempt<FileHost>> => {
  const read = await readInput(context, path, "book");
  if (!read.ok) return read;
  try {
    return { ok: true, value: await context.surroundings.openHost(read.value) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { ok: false, lines: [aboutFile(context, path, failureOf(error))] };
  }
};

/** The place that a command is to write to, looked at before it begins. */
export async function outputOf<Kind extends string = FileKind>(
  { words }: CommandContext,
  options: { readonly out: string; readonly force?: string },
  ...kinds: readonly Kind[]
): Promise<Attempt<OutputFile<Kind>>> {
  const force = parseForce(options.force);
  if (force === null) return { ok: false, lines: [say(words.own.usage.forceUnknown, { typed: options.force ?? "" })] };
  const found = await findOutput(options.out, force, kinds);
  return found.ok ? found : { ok: false, lines: [fileSentence(found.failure, words)] };
}

/** Saves a workbook to its place, whole or not at all, and says what was passed over for it and what did not go along. */
export const saveBook = async (context: CommandContext, host: FileHost, output: OutputFile): Promise<Attempt<null>> => {
  const { words, surroundings } = context;
  let bytes: Uint8Array;
  try {
    bytes = await host.save(output.kind);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { ok: false, lines: [aboutFile(context, output.path, failureOf(error))] };
  }
  const written = await writeOutput(output, bytes);
  if (!written.ok) return { ok: false, lines: [fileSentence(written.failure, words)] };
  const { path } = output;
  const passed = written.value.flatMap((one) => (one === "exists" ? [] : [say(words.own.forced[one], { path })]));
  const left = host.leftOut.map(({ what, sheet = "" }) => say(words.own.leftOut[what], { path, sheet }));
  if (passed.length + left.length > 0) surroundings.terminal.note([...passed, ...left]);
  return { ok: true, value: null };
};

/** The context of an action: the clock, and progress where somebody watches. */
export const actionContext = ({ surroundings, words }: CommandContext): ActionContext => {
  const { terminal } = surroundings;
  const { progress } = words.own;
  return {
    now: surroundings.now(),
    onProgress: ({ done, total, sheet }) =>
      terminal.progress?.(
        sheet === undefined ? say(progress.step, { done, total }) : say(progress.sheet, { done, total, sheet }),
      ),
  };
};
