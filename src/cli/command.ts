import type { ActionContext } from "../actions/context";
import { HostError } from "../actions/hostError";
import type { ActionFailure } from "../actions/outcomes";
import { describeFailure } from "../locale/describeFailure";
import { fileSentence } from "./fileSentences";
import { readWhole, writeWhole } from "./files";
import { say } from "./say";
import type { ExitCode, FileHost, Surroundings } from "./surroundings";
import type { Words } from "./words";

/** What every command is given: where it runs, and the words of the chosen language. */
export interface CommandContext {
  readonly surroundings: Surroundings;
  readonly words: Words;
}

/** Something, or the sentence that says why there is nothing. */
export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

/** Says why nothing was done. */
export const refuse = ({ surroundings }: CommandContext, sentence: string): ExitCode => {
  surroundings.terminal.progress?.(null);
  surroundings.terminal.note(sentence);
  return 2;
};

/** A file's bytes, or why not. */
export const readInput = async (context: CommandContext, path: string): Promise<Attempt<Uint8Array>> => {
  const read = await readWhole(path);
  return read.ok ? read : { ok: false, sentence: fileSentence(read.failure, context.words) };
};

/** A failure about one file, the file named. */
export const aboutFile = ({ words }: CommandContext, file: string, failure: ActionFailure): string =>
  say(words.own.inFile, { file, what: describeFailure(words.locale, failure) });

/** Opens a workbook for the actions. */
export const openBook = async (context: CommandContext, path: string): Promise<Attempt<FileHost>> => {
  const read = await readInput(context, path);
  if (!read.ok) return read;
  try {
    return { ok: true, value: await context.surroundings.openHost(read.value) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { ok: false, sentence: aboutFile(context, path, { code: error.code }) };
  }
};

/** Saves a workbook to a file, whole or not at all. */
export const saveBook = async (
  context: CommandContext,
  host: FileHost,
  path: string,
  force: boolean,
): Promise<Attempt<null>> => {
  let bytes: Uint8Array;
  try {
    bytes = await host.save();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { ok: false, sentence: aboutFile(context, path, { code: error.code }) };
  }
  const written = await writeWhole(path, bytes, force);
  return written.ok ? written : { ok: false, sentence: fileSentence(written.failure, context.words) };
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
