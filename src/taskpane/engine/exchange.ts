import { ActionError, attempt } from "../../actions/run/attempt";
import {
  collect,
  type CollectInput,
  type CollectOutcome,
  type GivenFile,
  type Taking,
} from "../../actions/exchange/collect";
import { compare, type DifferentEntry } from "../../actions/exchange/compare";
import type { ActionContext } from "../../actions/run/context";
import { HostError } from "../../actions/port/hostError";
import { markUnits, type UnitMark } from "../../actions/exchange/markUnits";
import { newFromFiles, wholeOfFiles, type WholeOfFiles } from "../../actions/exchange/newFromFiles";
import type { ActionResult, UndoOutcome } from "../../actions/run/outcomes";
import { makeUnitFiles, type SendInput, type SendOutcome, type UnitFileToSend } from "../../actions/exchange/send";
import { undoCollect } from "../../actions/exchange/undoCollect";
import type { WorkbookHost } from "../../actions/port/workbookHost";
import { fileBytes } from "./fileBytes";
import type { FileMaker } from "./fileMaker";

/** A unit's file as it is handed over. */
export interface MadeUnitFile extends Omit<UnitFileToSend, "change"> {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface MadeUnitFiles extends Omit<SendOutcome, "files"> {
  readonly files: readonly MadeUnitFile[];
}

/** Entries in which a saved workbook differs from the open one. */
export interface Differences {
  readonly entries: readonly DifferentEntry[];
  /** What the units' sheets are called, by their codes. */
  readonly names: ReadonlyMap<string, string>;
}

/** What goes out to units as files, and what comes back: the actions on the open workbook and on files beside it. */
export interface Exchange {
  makeFiles(input: SendInput): Promise<ActionResult<MadeUnitFiles>>;
  mark(marks: readonly UnitMark[]): Promise<ActionResult<null>>;
  /** Reads files one by one; one that cannot be read says why, and the rest goes on. */
  read(files: readonly File[]): Promise<ActionResult<readonly GivenFile[]>>;
  /** What the files would make of an empty workbook; null where none of them is a unit's own. Writes nothing. */
  wholeOf(files: readonly GivenFile[]): WholeOfFiles | null;
  /** Makes an empty workbook a whole one of the files. */
  makeWhole(files: readonly GivenFile[]): Promise<ActionResult<CollectOutcome>>;
  collect(input: CollectInput): Promise<ActionResult<CollectOutcome>>;
  undo(taking: Taking): Promise<ActionResult<UndoOutcome>>;
  /** A saved workbook against the open one. */
  compare(file: File): Promise<ActionResult<Differences>>;
}

/** Lets the page show how far it is, and hear that it is to stop. */
async function rest({ signal }: ActionContext): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  if (signal?.aborted === true) throw new HostError("cancelled", "Stopped between two files");
}

/** Names of files, told apart where two folders hold files of one name. */
function pathsOf(files: readonly File[]): readonly string[] {
  const seen = new Map<string, number>();
  return files.map(({ name: given }) => {
    const name = given.normalize("NFC");
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** The actions over a workbook and the files of a page. */
export function exchangeOver(host: WorkbookHost, { open, create }: FileMaker, context: ActionContext): Exchange {
  const { onProgress } = context;
  return {
    makeFiles: (input) =>
      attempt(async () => {
        // Excel takes passwords that no file can be locked with.
        if (input.password !== undefined) create().checkPassword(input.password);
        const made = await makeUnitFiles(host, input, context);
        if (!made.ok) throw new ActionError(made.failure);
        const files: MadeUnitFile[] = [];
        for (const { change, ...file } of made.value.files) {
          await rest(context);
          const book = create();
          await book.apply(change);
          files.push({ ...file, bytes: new Uint8Array(await book.save("xlsx")) });
          onProgress?.({ done: files.length, total: made.value.files.length, sheet: file.unitName });
        }
        return { ...made.value, files };
      }),
    mark: (marks) => markUnits(host, marks, context),
    read: (files) =>
      attempt(async () => {
        const paths = pathsOf(files);
        const given: GivenFile[] = [];
        for (const [at, file] of files.entries()) {
          await rest(context);
          const path = paths[at] ?? file.name;
          const read = await attempt(async () => {
            const book = await open(await fileBytes(file));
            return { raw: await book.readCopied(), savedAt: book.savedAt };
          });
          given.push(read.ok ? { path, ...read.value } : { path, failure: read.failure });
          onProgress?.({ done: given.length, total: files.length, sheet: path });
        }
        return given;
      }),
    wholeOf: wholeOfFiles,
    makeWhole: (files) => newFromFiles(host, { files }, context),
    collect: (input) => collect(host, input, context),
    undo: (taking) => undoCollect(host, taking, context),
    compare: (file) =>
      attempt(async () => {
        const compared = await compare(await open(await fileBytes(file)), host, context);
        if (!compared.ok) throw new ActionError(compared.failure);
        return compared;
      }),
  };
}
