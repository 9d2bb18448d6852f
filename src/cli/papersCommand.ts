import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { paperKinds, type PaperKind } from "../actions/paperKinds";
import { makePapers, type MadePaper, type MissingCode } from "../actions/papers";
import { check } from "../actions/check";
import type { ActionFailure } from "../actions/outcomes";
import { aboutFile, actionContext, openBook, outputOf, refuse, type Attempt, type CommandContext } from "./command";
import { fileSentence } from "./fileSentences";
import { writeOutput, type OutputFile } from "./outputFile";
import { say } from "./say";
import type { ExitCode, FileHost } from "./surroundings";
import { unknownPeriod } from "./unknownPeriod";

export interface PapersOptions {
  readonly period: string;
  readonly out: string;
  readonly only?: string;
  readonly json?: boolean;
  readonly force?: string;
}

/** What `--json` prints: the shape is a promise to scripts. */
interface JsonPapers {
  readonly period: string;
  readonly papers: readonly {
    readonly paper: PaperKind;
    readonly path: string;
    readonly missing: readonly MissingCode[];
  }[];
  /** Papers that were not made, for there is nobody to write of. */
  readonly empty: readonly PaperKind[];
  readonly listChanged: boolean;
}

const isKind = (name: string): name is PaperKind => (paperKinds as readonly string[]).includes(name);

/** The papers asked for; all of them where none is named. */
function kindsIn(only: string | undefined, { words: { own } }: CommandContext): Attempt<readonly PaperKind[]> {
  if (only === undefined) return { ok: true, value: paperKinds };
  const names = only.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !isKind(name));
  return unknown === undefined
    ? { ok: true, value: paperKinds.filter((kind) => names.includes(kind)) }
    : { ok: false, lines: [say(own.papers.unknown, { name: unknown, known: paperKinds.join(", ") })] };
}

/** The folder, made where there is none. */
async function folderAt(path: string, { words: { own } }: CommandContext): Promise<Attempt<null>> {
  try {
    await mkdir(path, { recursive: true });
    return { ok: true, value: null };
  } catch {
    return { ok: false, lines: [say(own.papers.folder, { path })] };
  }
}

interface Placed {
  readonly paper: MadePaper;
  readonly output: OutputFile<"docx">;
}

/** The places of all papers, looked at before the first is written. */
async function placesOf(
  papers: readonly MadePaper[],
  { out, force }: PapersOptions,
  context: CommandContext,
): Promise<Attempt<readonly Placed[]>> {
  const placed: Placed[] = [];
  for (const paper of papers) {
    const options = { out: join(out, paper.file), ...(force === undefined ? {} : { force }) };
    const output = await outputOf(context, options, "docx");
    if (!output.ok) return output;
    placed.push({ paper, output: output.value });
  }
  return { ok: true, value: placed };
}

interface Asked {
  readonly path: string;
  readonly book: FileHost;
  readonly options: PapersOptions;
}

/** Why no papers were made; of a period that the plan has not, which it has. */
async function whyNot(
  failure: ActionFailure,
  { path, book, options }: Asked,
  context: CommandContext,
): Promise<string> {
  const checked =
    failure.code === "periodUnknown" ? await check(book, { writeSheet: false }, actionContext(context)) : null;
  const unknown = checked?.ok === true && unknownPeriod(checked.value.plan, options.period, path, context.words);
  return unknown || aboutFile(context, path, failure);
}

/** `papers`: the papers of an occasion as .docx, of the list that was made for it. */
export async function papersCommand(path: string, options: PapersOptions, context: CommandContext): Promise<ExitCode> {
  const { words, surroundings } = context;
  const { own, papers: paperWords } = words;
  const kinds = kindsIn(options.only, context);
  if (!kinds.ok) return refuse(context, kinds.lines);
  const book = await openBook(context, path);
  if (!book.ok) return refuse(context, book.lines);
  const made = await makePapers(book.value, options.period, actionContext(context), kinds.value);
  if (!made.ok) return refuse(context, [await whyNot(made.failure, { path, book: book.value, options }, context)]);
  const folder = await folderAt(options.out, context);
  if (!folder.ok) return refuse(context, folder.lines);
  const placed = await placesOf(made.value.papers, options, context);
  if (!placed.ok) return refuse(context, placed.lines);
  for (const { paper, output } of placed.value) {
    const written = await writeOutput(output, await paper.docx());
    if (!written.ok) return refuse(context, [fileSentence(written.failure, words)]);
  }
  const { terminal } = surroundings;
  terminal.progress?.(null);
  const { empty, listChanged, period } = made.value;
  const report: JsonPapers = {
    period,
    papers: placed.value.map(({ paper: { kind, missing }, output }) => ({ paper: kind, path: output.path, missing })),
    empty,
    listChanged,
  };
  if (options.json === true) terminal.out(JSON.stringify(report, null, 2).split("\n"));
  else {
    terminal.out(
      report.papers.flatMap(({ path: file, missing }) => [
        say(own.papers.written, { path: file }),
        ...(missing.length === 0
          ? []
          : [
              say(own.papers.missing, {
                path: file,
                list: missing.map((code) => paperWords.missing[code]).join("; "),
              }),
            ]),
      ]),
    );
  }
  terminal.note([
    ...empty.map((kind) => say(own.papers.empty, { paper: paperWords.names[kind] })),
    ...(listChanged ? [own.papers.listChanged] : []),
  ]);
  return 0;
}
