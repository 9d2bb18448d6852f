import { join } from "node:path";
import { markUnits } from "../actions/exchange/markUnits";
import { makeUnitFiles, type SendOutcome, type UnitFileToSend } from "../actions/exchange/send";
import { letterWith } from "../locale/letters";
import {
  aboutFile,
  actionContext,
  openBook,
  outputOf,
  refuse,
  saveBook,
  type Attempt,
  type CommandContext,
} from "./command";
import { fileSentence } from "./fileSentences";
import { folderAt } from "./folder";
import { writeOutput, type OutputFile } from "./outputFile";
import { say } from "./say";
import { fileKinds, type ExitCode } from "./surroundings";

export interface SendOptions {
  readonly out: string;
  readonly units?: string;
  readonly password?: string;
  /** Where the workbook is written with its units noted as sent. */
  readonly mark?: string;
  readonly json?: boolean;
  readonly force?: string;
}

/** What `--json` prints: the shape is a promise to scripts. */
interface JsonSent {
  readonly files: readonly { readonly unit: string; readonly path: string; readonly letter: string }[];
}

interface Placed {
  readonly file: UnitFileToSend;
  readonly book: OutputFile;
  readonly letter: OutputFile<"txt">;
}

/** The letter that goes with a unit's file, as a text file has it. */
const letterTo = (
  { file, unitName: unit, head }: UnitFileToSend,
  { year, office, plan }: SendOutcome,
  { words: { locale } }: CommandContext,
): string => [...letterWith(locale.language, { unit, head, year, office, plan, file }), ""].join("\r\n");

/** The places of all files and letters, looked at before the first is written. */
async function placesOf(
  files: readonly UnitFileToSend[],
  { out, force }: SendOptions,
  context: CommandContext,
): Promise<Attempt<readonly Placed[]>> {
  const placed: Placed[] = [];
  const options = force === undefined ? {} : { force };
  for (const file of files) {
    const book = await outputOf(context, { out: join(out, file.file), ...options }, "xlsx");
    if (!book.ok) return book;
    const letter = await outputOf(context, { out: join(out, file.file.replace(/xlsx$/, "txt")), ...options }, "txt");
    if (!letter.ok) return letter;
    placed.push({ file, book: book.value, letter: letter.value });
  }
  return { ok: true, value: placed };
}

async function writePlaced(
  { file, book, letter }: Placed,
  outcome: SendOutcome,
  context: CommandContext,
): Promise<Attempt<null>> {
  const host = context.surroundings.createHost();
  await host.apply(file.change);
  const written = await writeOutput(book, await host.save("xlsx"));
  if (!written.ok) return { ok: false, lines: [fileSentence(written.failure, context.words)] };
  const told = await writeOutput(letter, new TextEncoder().encode(letterTo(file, outcome, context)));
  return told.ok ? { ok: true, value: null } : { ok: false, lines: [fileSentence(told.failure, context.words)] };
}

/** `send`: a workbook for each unit to fill, and the letter that goes with it. */
export async function sendCommand(path: string, options: SendOptions, context: CommandContext): Promise<ExitCode> {
  const { words, surroundings } = context;
  const { own } = words;
  const { mark, force } = options;
  const marked =
    mark === undefined
      ? null
      : await outputOf(context, { out: mark, ...(force === undefined ? {} : { force }) }, ...fileKinds);
  if (marked?.ok === false) return refuse(context, marked.lines);
  const book = await openBook(context, path);
  if (!book.ok) return refuse(context, book.lines);
  const units = options.units?.split(",").map((code) => code.trim().toUpperCase());
  const input = {
    ...(units === undefined ? {} : { units: [...new Set(units)] }),
    ...(options.password === undefined ? {} : { password: options.password }),
  };
  const made = await makeUnitFiles(book.value, input, actionContext(context));
  if (!made.ok) return refuse(context, [aboutFile(context, path, made.failure)]);
  const folder = await folderAt(options.out, context);
  if (!folder.ok) return refuse(context, folder.lines);
  const placed = await placesOf(made.value.files, options, context);
  if (!placed.ok) return refuse(context, placed.lines);
  for (const one of placed.value) {
    const written = await writePlaced(one, made.value, context);
    if (!written.ok) return refuse(context, written.lines);
  }
  if (marked !== null) {
    const marks = made.value.files.map(({ unit, file }) => ({ unit, file, state: "sent" as const }));
    const noted = await markUnits(book.value, marks, actionContext(context));
    if (!noted.ok) return refuse(context, [aboutFile(context, path, noted.failure)]);
    const saved = await saveBook(context, book.value, marked.value);
    if (!saved.ok) return refuse(context, saved.lines);
  }
  const { terminal } = surroundings;
  terminal.progress?.(null);
  const report: JsonSent = {
    files: placed.value.map((one) => ({ unit: one.file.unit, path: one.book.path, letter: one.letter.path })),
  };
  if (options.json === true) terminal.out(JSON.stringify(report, null, 2).split("\n"));
  else
    terminal.out(
      placed.value.map((one) =>
        say(own.send.written, {
          ...{ unit: one.file.unit, name: one.file.unitName },
          ...{ path: one.book.path, letter: one.letter.path },
        }),
      ),
    );
  return 0;
}
