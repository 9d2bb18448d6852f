import { dirname, extname, relative, resolve, sep } from "node:path";
import { writeAgencies } from "../actions/agencies/writeAgencies";
import { reference } from "../locale/languages";
import { agencyReading, type AgencyReader } from "./agencyReader";
import { dictionaryOf, tableHead, tableLines } from "./agencyTable";
import { aboutFile, actionContext, outputOf, refuse, saveBook, type Attempt, type CommandContext } from "./command";
import { fileSentence } from "./fileSentences";
import { describeLeft, Gathering, type Called, type Taken } from "./gathering";
import { writeOutput, type OutputFile } from "./outputFile";
import { readInOrder } from "./readInOrder";
import { say } from "./say";
import type { ExitCode } from "./surroundings";
import { wordsOf } from "./words";
import { workbooksIn } from "./workbooksIn";

export interface GatherOptions {
  readonly out: string;
  readonly csv?: string;
  readonly json?: boolean;
  readonly force?: string;
}

/** What `--json` prints: the shape is a promise to scripts. */
interface JsonGathered {
  readonly plan: string;
  readonly agencies: readonly {
    readonly name: string;
    readonly path: string;
    readonly units: number;
    readonly errors: number;
  }[];
  readonly left: readonly { readonly path: string; readonly taken: boolean; readonly why: string }[];
}

interface Outputs {
  readonly book: OutputFile;
  readonly table: OutputFile<"csv"> | null;
  readonly dictionary: OutputFile<"csv"> | null;
}

/** "table.csv" → "table.dictionary.csv". */
const dictionaryPath = (csv: string): string => `${csv.slice(0, csv.length - extname(csv).length)}.dictionary.csv`;

/** The places of all that is to be written, looked at before the first file is read. */
async function outputsOf({ out, csv, force }: GatherOptions, context: CommandContext): Promise<Attempt<Outputs>> {
  const forced = force === undefined ? {} : { force };
  const book = await outputOf(context, { out, ...forced }, "xlsx");
  if (!book.ok) return book;
  if (csv === undefined) return { ok: true, value: { book: book.value, table: null, dictionary: null } };
  const table = await outputOf(context, { out: csv, ...forced }, "csv");
  if (!table.ok) return table;
  const dictionary = await outputOf(context, { out: dictionaryPath(csv), ...forced }, "csv");
  if (!dictionary.ok) return dictionary;
  return { ok: true, value: { book: book.value, table: table.value, dictionary: dictionary.value } };
}

/** How files are called: by their names within the folder; and where they lie from the workbook of agencies. */
const callOf =
  (folder: string, out: string) =>
  (path: string): Called => {
    const plain = (text: string): string => text.split(sep).join("/").normalize("NFC");
    const name = relative(folder, path);
    return {
      name: plain(name.slice(0, name.length - extname(name).length)),
      // As the disk spells it: a link leads to the file.
      path: relative(dirname(resolve(out)), resolve(path))
        .split(sep)
        .join("/"),
    };
  };

/** The table as it comes, an agency at a time: nothing of it is kept, and nothing comes where there is no agency. */
async function* textOf(taken: AsyncIterable<Taken>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const { name, facts } of taken) {
    yield (isFirst ? tableHead : "") + tableLines(name, facts);
    isFirst = false;
  }
}

/** Its first part is there already. */
async function* behind(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** A reader in this process. */
function within(surroundings: CommandContext["surroundings"]): readonly AgencyReader[] {
  const read = agencyReading((bytes) => surroundings.openHost(bytes));
  return [{ read, close: () => Promise.resolve() }];
}

/** `gather`: the workbooks of many agencies into one workbook, and into one table for other programs. */
export async function gatherCommand(
  folder: string,
  options: GatherOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { words, surroundings } = context;
  const { gather } = words.own;
  const { terminal } = surroundings;
  const outputs = await outputsOf(options, context);
  if (!outputs.ok) return refuse(context, outputs.lines);
  const { book, table, dictionary } = outputs.value;
  const found = await workbooksIn(folder);
  if (!found.ok) return refuse(context, [fileSentence(found.failure, words)]);
  // One that was gathered before lies among them perhaps, and is to be replaced.
  const paths = found.value.filter((path) => resolve(path) !== resolve(book.target));
  if (paths.length === 0) return refuse(context, [say(gather.none, { folder })]);

  const readers = surroundings.readers?.(paths.length) ?? within(surroundings);
  const gathering = new Gathering(callOf(folder, options.out));
  const counted = async function* () {
    let done = 0;
    const asked = { now: surroundings.now(), withFigures: table !== null };
    for await (const file of readInOrder(paths, readers, asked)) {
      done += 1;
      terminal.progress?.(say(gather.progress, { done, total: paths.length }));
      yield file;
    }
  };
  try {
    const text = textOf(gathering.take(counted()));
    const first = await text.next();
    if (table !== null && first.done !== true) {
      const written = await writeOutput(table, behind(first.value, text));
      if (!written.ok) return refuse(context, [fileSentence(written.failure, words)]);
    }
    // Without a table the rows alone are wanted.
    while ((await text.next()).done !== true);
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
  const { plan, rows, left } = gathering;
  const lines = left.map(({ path, reason }) =>
    say(words.own.inFile, { file: path, what: describeLeft(reason, words) }),
  );
  if (plan === null) return refuse(context, [...lines, say(gather.nothing, { folder })]);
  if (dictionary !== null) {
    const written = await writeOutput(dictionary, new TextEncoder().encode(dictionaryOf(plan, words)));
    if (!written.ok) return refuse(context, [fileSentence(written.failure, words)]);
  }

  const host = surroundings.createOnce();
  // The workbook is Vietnamese, whatever the terminal speaks.
  const ofBook = await wordsOf(reference);
  const described = left.map(({ path, reason }) => ({
    path,
    isTaken: reason.of === "errors",
    why: describeLeft(reason, ofBook),
  }));
  const made = await writeAgencies(host, { plan, rows, left: described }, actionContext(context));
  if (!made.ok) return refuse(context, [aboutFile(context, options.out, made.failure)]);
  const saved = await saveBook(context, host, book);
  if (!saved.ok) return refuse(context, saved.lines);

  terminal.progress?.(null);
  const report: JsonGathered = {
    plan: plan.number,
    agencies: rows.map(({ name, path, units, errors }) => ({ name, path, units, errors })),
    left: left.map(({ path, reason }) => ({ path, taken: reason.of === "errors", why: describeLeft(reason, words) })),
  };
  if (options.json === true) terminal.out(JSON.stringify(report, null, 2).split("\n"));
  else {
    const units = rows.reduce((sum, one) => sum + one.units, 0);
    terminal.out([
      say(gather.done, { agencies: rows.length, units, number: plan.number, path: options.out }),
      ...(table === null ? [] : [say(gather.table, { path: table.path, dictionary: dictionaryPath(table.path) })]),
      ...(lines.length === 0 ? [] : [say(gather.left, { count: lines.length }), ...lines.map((line) => `  ${line}`)]),
    ]);
  }
  return left.length === 0 ? 0 : 1;
}
