import { join } from "node:path";
import { paperKinds, type PaperKind } from "../actions/papers/paperKinds";
import {
  makePapers,
  makeRegistrationPaper,
  type MadePaper,
  type MissingCode,
  type PapersOutcome,
  type registrationKind,
} from "../actions/papers/papers";
import { check } from "../actions/check/check";
import type { ActionFailure, FoundCell } from "../actions/run/outcomes";
import { describeFinding } from "../locale/describeFinding";
import type { Finding } from "../rules/findings/finding";
import type { FindingCode } from "../rules/findings/findingFacts";
import { aboutFile, actionContext, openBook, outputOf, refuse, type Attempt, type CommandContext } from "./command";
import { fileSentence } from "./fileSentences";
import { folderAt } from "./folder";
import { writeOutput, type OutputFile } from "./outputFile";
import { say } from "./say";
import type { ExitCode, FileHost } from "./surroundings";
import { unknownPeriod } from "./unknownPeriod";

type AnyKind = PaperKind | typeof registrationKind;

export interface PapersOptions {
  readonly period?: string;
  /** The list of those who registered, in the place of an occasion's papers. */
  readonly registration?: boolean;
  readonly out: string;
  readonly only?: string;
  readonly json?: boolean;
  readonly force?: string;
}

/** What `--json` prints: the shapes are a promise to scripts. */
interface JsonPaper {
  readonly paper: AnyKind;
  readonly path: string;
  readonly missing: readonly MissingCode[];
}

/** Why something that was typed is left open. */
interface JsonWrong {
  readonly missing: MissingCode;
  readonly code: FindingCode;
  readonly numbers: Finding["numbers"];
  /** Absent where its keys are lost. */
  readonly cell?: FoundCell;
}

interface JsonPapers {
  readonly period: string;
  readonly papers: readonly JsonPaper[];
  /** Papers that were not made, for there is nobody to write of. */
  readonly empty: readonly PaperKind[];
  readonly wrong: readonly JsonWrong[];
  readonly listChanged: boolean;
}

interface JsonRegistration {
  readonly papers: readonly JsonPaper[];
  /** Names of units that have not registered. */
  readonly unregistered: readonly string[];
}

const isKind = (name: string): name is PaperKind => (paperKinds as readonly string[]).includes(name);

/** The papers asked for by name. */
function kindsIn(
  only: string | undefined,
  { words: { own } }: CommandContext,
): Attempt<readonly PaperKind[] | undefined> {
  if (only === undefined) return { ok: true, value: undefined };
  const names = only.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !isKind(name));
  return unknown === undefined
    ? { ok: true, value: paperKinds.filter((kind) => names.includes(kind)) }
    : { ok: false, lines: [say(own.papers.unknown, { name: unknown, known: paperKinds.join(", ") })] };
}

interface Placed {
  readonly paper: MadePaper<AnyKind>;
  readonly output: OutputFile<"docx">;
}

/** The places of all papers, looked at before the first is written. */
async function placesOf(
  papers: readonly MadePaper<AnyKind>[],
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
  readonly period: string;
}

/** Why no papers were made; of a period that the plan has not, which it has. */
async function whyNot(failure: ActionFailure, { path, book, period }: Asked, context: CommandContext): Promise<string> {
  const checked =
    failure.code === "periodUnknown" ? await check(book, { writeSheet: false }, actionContext(context)) : null;
  const unknown = checked?.ok === true && unknownPeriod(checked.value.plan, period, path, context.words);
  return unknown || aboutFile(context, path, failure);
}

/** Writes papers into the folder, whole or not at all as far as their places tell, and says what each leaves open. */
async function writePapers(
  papers: readonly MadePaper<AnyKind>[],
  options: PapersOptions,
  context: CommandContext,
): Promise<Attempt<readonly JsonPaper[]>> {
  const folder = await folderAt(options.out, context);
  if (!folder.ok) return folder;
  const placed = await placesOf(papers, options, context);
  if (!placed.ok) return placed;
  for (const { paper, output } of placed.value) {
    const written = await writeOutput(output, await paper.docx());
    if (!written.ok) return { ok: false, lines: [fileSentence(written.failure, context.words)] };
  }
  return {
    ok: true,
    value: placed.value.map(({ paper: { kind, missing }, output }) => ({ paper: kind, path: output.path, missing })),
  };
}

/** Says which papers were written: as JSON, or a line each and one for what it leaves open. */
function report(
  result: JsonPapers | JsonRegistration,
  notes: readonly string[],
  { json }: PapersOptions,
  { words: { own, papers: words }, surroundings: { terminal } }: CommandContext,
): ExitCode {
  const lines = result.papers.flatMap(({ path, missing }) => {
    const list = missing.map((code) => words.missing[code]).join("; ");
    return [say(own.papers.written, { path }), ...(list === "" ? [] : [say(own.papers.missing, { path, list })])];
  });
  terminal.progress?.(null);
  terminal.out(json === true ? JSON.stringify(result, null, 2).split("\n") : lines);
  terminal.note(notes);
  return 0;
}

/** The list of those who registered. */
async function registrationOf(path: string, options: PapersOptions, context: CommandContext): Promise<ExitCode> {
  const { own } = context.words;
  const book = await openBook(context, path);
  if (!book.ok) return refuse(context, book.lines);
  const made = await makeRegistrationPaper(book.value, actionContext(context));
  if (!made.ok) return refuse(context, [aboutFile(context, path, made.failure)]);
  const { paper, unregistered } = made.value;
  const papers = await writePapers([paper], options, context);
  if (!papers.ok) return refuse(context, papers.lines);
  const notes = unregistered.length === 0 ? [] : [say(own.papers.unregistered, { units: unregistered.join("; ") })];
  return report({ papers: papers.value, unregistered }, notes, options, context);
}

const noNames: ReadonlyMap<string, string> = new Map();

/** A line for each answer that cannot be meant: what is left open for it, where it stands and what is wrong. */
const wrongLines = ({ wrong, cells, plan }: PapersOutcome, { words }: CommandContext): readonly string[] =>
  wrong.map(({ missing, finding }) => {
    const cell = cells[missing];
    const why = describeFinding(words.locale, finding, plan, noNames);
    const place = cell === undefined ? {} : { sheet: cell.sheet, address: cell.address };
    return say(words.own.papers.wrong, { what: words.papers.missing[missing], ...place, why });
  });

const jsonWrong = ({ wrong, cells }: PapersOutcome): readonly JsonWrong[] =>
  wrong.map(({ missing, finding: { code, numbers } }) => {
    const cell = cells[missing];
    return { missing, code, numbers, ...(cell === undefined ? {} : { cell }) };
  });

/** The papers of an occasion, of the list that was made for it. */
async function papersOf(
  path: string,
  period: string,
  options: PapersOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { own, papers: words } = context.words;
  const kinds = kindsIn(options.only, context);
  if (!kinds.ok) return refuse(context, kinds.lines);
  const book = await openBook(context, path);
  if (!book.ok) return refuse(context, book.lines);
  const made = await makePapers(book.value, period, actionContext(context), kinds.value);
  if (!made.ok) return refuse(context, [await whyNot(made.failure, { path, book: book.value, period }, context)]);
  const { empty, listChanged } = made.value;
  const papers = await writePapers(made.value.papers, options, context);
  if (!papers.ok) return refuse(context, papers.lines);
  const notes = [
    ...empty.map((kind) => say(own.papers.empty, { paper: words.names[kind] })),
    ...wrongLines(made.value, context),
    ...(listChanged ? [own.papers.listChanged] : []),
  ];
  const wrong = jsonWrong(made.value);
  return report({ period, papers: papers.value, empty, wrong, listChanged }, notes, options, context);
}

/** `papers`: the papers of an occasion, or the list of those who registered, as .docx. */
export async function papersCommand(path: string, options: PapersOptions, context: CommandContext): Promise<ExitCode> {
  const { period, registration = false } = options;
  const { own } = context.words;
  if (registration === (period !== undefined)) return refuse(context, [own.papers.periodOrRegistration]);
  if (period === undefined) {
    return options.only === undefined
      ? registrationOf(path, options, context)
      : refuse(context, [own.papers.onlyOfPeriod]);
  }
  return papersOf(path, period, options, context);
}
