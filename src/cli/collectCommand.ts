import type { CollectedEntry, CollectedFile, CollectOutcome, GivenFile } from "../actions/exchange/collect";
import { collect } from "../actions/exchange/collect";
import { HostError } from "../actions/port/hostError";
import { newFromFiles } from "../actions/exchange/newFromFiles";
import { describeFailure } from "../locale/describeFailure";
import {
  aboutFile,
  actionContext,
  openBook,
  outputOf,
  readInput,
  refuse,
  saveBook,
  type Attempt,
  type CommandContext,
} from "./command";
import { shownEntry } from "./compareCommand";
import { say } from "./say";
import { fileKinds, type ExitCode, type FileHost } from "./surroundings";
import type { Words } from "./words";

export interface CollectOptions {
  readonly new?: boolean;
  readonly out?: string;
  readonly conflicts?: string;
  readonly json?: boolean;
  readonly force?: string;
}

/** What `--json` prints: the shape is a promise to scripts. */
interface JsonCollected {
  readonly files: readonly {
    readonly path: string;
    readonly unit: string | null;
    readonly state: CollectedFile["state"];
    /** "" where the file does not say it. */
    readonly savedAt: string;
    /** Cells that are wrong in the file by themselves. */
    readonly faults: readonly { readonly code: string; readonly sheet: string; readonly address: string }[];
    readonly entries: readonly {
      /** Where it stands in the workbook; null for a row that is added. */
      readonly cell: { readonly sheet: string; readonly address: string } | null;
      readonly block: string;
      readonly key: string;
      readonly ours: CollectedEntry["ours"];
      /** null for an empty cell; left out where nobody knows what was sent. */
      readonly sent?: CollectedEntry["ours"];
      readonly theirs: CollectedEntry["ours"];
      readonly state: CollectedEntry["state"];
      readonly taken: boolean;
    }[];
  }[];
  readonly taken: number;
  readonly left: number;
  /** Units that were approved before and stay so. */
  readonly approved: readonly string[];
}

const jsonOf = ({ files, taken, left, approved }: CollectOutcome): JsonCollected => ({
  files: files.map(({ path, unit = null, state, savedAt, faults, entries }) => ({
    ...{ path, unit, state, savedAt },
    faults: faults.map(({ code, cell }) => ({ code, sheet: cell?.sheet ?? "", address: cell?.address ?? "" })),
    entries: entries.map(({ cell, block, key, ours, sent, theirs, state: of, taken: isTaken }) => ({
      cell: cell === null ? null : { sheet: cell.sheet, address: cell.address },
      ...{ block, key, ours, ...(sent === undefined ? {} : { sent }), theirs, state: of, taken: isTaken },
    })),
  })),
  ...{ taken, left, approved },
});

function entryLine({ block, key, name, ours, theirs, state, cell, isLeft }: CollectedEntry, words: Words): string {
  const { collect: own } = words.own;
  const at = cell === null ? "" : `${cell.address}  `;
  const row = name === undefined || name === "" ? "" : ` (${name})`;
  const values = `${shownEntry(ours, words)} → ${shownEntry(theirs, words)}`;
  const left = isLeft && state !== "conflict" ? `  ${own.noRoom}` : "";
  return `    ${own.states[state]}: ${at}${block} ${key}${row}: ${values}${left}`;
}

/** What a file is, what it brings, and what is wrong in it. */
function fileLines(file: CollectedFile, words: Words): readonly string[] {
  const { collect: own } = words.own;
  const { path, unit = "", unitName = "", state, failure, entries, faults, lost } = file;
  const of = `${unit} ${unitName}`.trim();
  if (failure !== undefined) return [`${path}: ${describeFailure(words.locale, failure)}`];
  const counts = (["new", "changed", "cleared", "conflict", "same"] as const).flatMap((one) => {
    const count = entries.filter((entry) => entry.state === one).length;
    return count === 0 ? [] : [`${own.states[one]} ${count}`];
  });
  const told = (isTold: boolean, sentence: string): readonly string[] => (isTold ? [`    ${sentence}`] : []);
  return [
    `${path}: ${say(own.files[state], { unit: of })}${counts.length === 0 ? "" : ` (${counts.join(", ")})`}`,
    ...told(file.savedAt !== "", say(own.saved, { at: file.savedAt })),
    ...told(file.isUnknown && (state === "unit" || state === "twice"), own.unknown),
    ...told(file.isOlder, own.older),
    ...told(lost > 0, say(own.lost, { count: lost })),
    ...told(faults.length > 0, say(own.faults, { count: faults.length })),
    ...entries.filter((entry) => entry.state !== "same").map((entry) => entryLine(entry, words)),
  ];
}

/** A file of a unit as it is read, or why it is not. */
async function readGiven(context: CommandContext, path: string): Promise<Attempt<GivenFile>> {
  const read = await readInput(context, path, "book");
  if (!read.ok) return read;
  try {
    const host = await context.surroundings.openHost(read.value);
    return { ok: true, value: { path, raw: await host.readCopied(), savedAt: host.savedAt } };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { code, sheet } = error;
    return { ok: true, value: { path, failure: sheet === undefined ? { code } : { code, sheet } } };
  }
}

type Conflicts = "ours" | "theirs";
const isConflicts = (typed: string | undefined): typed is Conflicts | undefined =>
  typed === undefined || typed === "ours" || typed === "theirs";

/** Files that were not taken from: nothing of them is in the workbook. */
const isPassed = ({ state }: CollectedFile): boolean => state !== "unit" && state !== "twice";

/** `collect`: what units send back into the workbook; without `--out` it only shows. Ends with 1 while something is left. */
export async function collectCommand(
  paths: readonly string[],
  options: CollectOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { words, surroundings } = context;
  const { own } = words;
  const { conflicts } = options;
  if (!isConflicts(conflicts)) return refuse(context, [say(own.collect.conflictsUnknown, { typed: conflicts })]);
  const [first = "", ...others] = paths;
  const isNew = options.new === true;
  const files = isNew ? paths : others;
  if (files.length === 0) return refuse(context, [own.collect.noFiles]);
  const output =
    options.out === undefined
      ? null
      : await outputOf(context, { ...options, out: options.out }, ...(isNew ? (["xlsx"] as const) : fileKinds));
  if (output?.ok === false) return refuse(context, output.lines);
  const opened: Attempt<FileHost> = isNew
    ? { ok: true, value: surroundings.createHost() }
    : await openBook(context, first);
  if (!opened.ok) return refuse(context, opened.lines);
  const given: GivenFile[] = [];
  for (const path of files) {
    const read = await readGiven(context, path);
    if (!read.ok) return refuse(context, read.lines);
    given.push(read.value);
  }
  const input = { files: given, ...(conflicts === undefined ? {} : { conflicts }) };
  const host = opened.value;
  const collected = isNew
    ? await newFromFiles(host, input, actionContext(context))
    : await collect(host, { ...input, take: output !== null }, actionContext(context));
  if (!collected.ok) {
    const { failure } = collected;
    return refuse(context, [isNew ? describeFailure(words.locale, failure) : aboutFile(context, first, failure)]);
  }
  if (output !== null) {
    const saved = await saveBook(context, host, output.value);
    if (!saved.ok) return refuse(context, saved.lines);
  }
  const { terminal } = surroundings;
  terminal.progress?.(null);
  const { value: outcome } = collected;
  if (options.json === true) terminal.out(JSON.stringify(jsonOf(outcome), null, 2).split("\n"));
  else terminal.out(outcome.files.flatMap((file) => fileLines(file, words)));
  terminal.note([
    output === null
      ? say(own.collect.shown, { count: outcome.taken })
      : say(own.collect.written, { count: outcome.taken, path: output.value.path }),
    ...(outcome.approved.length === 0 ? [] : [say(own.collect.approved, { units: outcome.approved.join(", ") })]),
    ...(outcome.left === 0 ? [] : [say(own.collect.left, { count: outcome.left })]),
  ]);
  return outcome.left > 0 || outcome.files.some(isPassed) ? 1 : 0;
}
