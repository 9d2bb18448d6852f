import fc from "fast-check";
import type { CollectedFile } from "../../../src/actions/exchange/collect";
import {
  brings,
  decide,
  entryId,
  isOpen,
  isRoomless,
  isWanted,
  takingOf,
} from "../../../src/taskpane/exchange/choices";
import type { Choices } from "../../../src/taskpane/exchange/choices";
import type { UnitEntries } from "../../../src/workbook/entries/mergeEntries";
import { collectFiles, type Bringing } from "../../../src/workbook/unitFile/collectFiles";
import {
  bringing,
  doEdit,
  edit,
  emptySheet,
  entriesOf,
  sentSheet,
  textsIn,
  type Edit,
  type File,
} from "../../workbook/unitFile/histories";

type Came = Bringing & { readonly path: string };

/** A unit's sheet here, and up to three files of it in which its people went on. */
interface Meeting {
  readonly before: readonly Edit[];
  readonly ours: readonly Edit[];
  readonly theirs: readonly (readonly Edit[])[];
  /** What is decided in turn: of which entry, and whether it is taken. */
  readonly decisions: readonly { readonly pick: number; readonly take: boolean }[];
}

const edits = (least: number) => fc.array(edit, { minLength: least, maxLength: 6 });
const meeting: fc.Arbitrary<Meeting> = fc.record({
  before: edits(2),
  ours: edits(0),
  theirs: fc.array(edits(1), { minLength: 1, maxLength: 3 }),
  decisions: fc.array(fc.record({ pick: fc.nat(999), take: fc.boolean() }), { maxLength: 8 }),
});

function met({ before, ours, theirs }: Meeting): { readonly ours: UnitEntries; readonly came: readonly Came[] } {
  const sheet = emptySheet();
  before.forEach((one, at) => doEdit(sheet, one, `b${at}`));
  const sent = entriesOf(sentSheet(sheet));
  const came = theirs.map((own, at): Came => {
    const file: File = { sheet: sentSheet(sheet), sent, sentAt: "1", savedAt: String(at) };
    own.forEach((one, index) => doEdit(file.sheet, one, `t${at}.${index}`));
    return { ...bringing(file), path: `${at}.xlsx` };
  });
  ours.forEach((one, at) => doEdit(sheet, one, `o${at}`));
  return { ours: entriesOf(sheet), came };
}

/** What the pane is shown of the files. */
const shown = (ours: UnitEntries, came: readonly Came[]): readonly CollectedFile[] =>
  collectFiles(ours, came, undefined).files.map(({ file, isLatest, entries }) => ({
    ...{ path: file.path, state: isLatest ? "unit" : "twice", unit: "U01", savedAt: "", sentAt: "", faults: [] },
    ...{ isUnknown: false, isOlder: false, lost: 0, entries: entries.map((entry) => ({ ...entry, cell: null })) },
  }));

const everyEntry = (files: readonly CollectedFile[]) =>
  files.flatMap((file) => file.entries.map((entry) => ({ file, entry })));

function decided(files: readonly CollectedFile[], { decisions }: Meeting): Choices {
  const open = everyEntry(files).filter(({ entry }) => brings(entry));
  return decisions.reduce<Choices>((choices, { pick, take }) => {
    const chosen = open[pick % Math.max(1, open.length)];
    return chosen === undefined ? choices : decide(choices, { files }, chosen.file, [chosen.entry], take);
  }, new Map());
}

function take(ours: UnitEntries, came: readonly Came[], files: readonly CollectedFile[], choices: Choices) {
  const { conflicts, isChosen } = takingOf({ files }, choices);
  return collectFiles(ours, came, conflicts, (entry, { path }) => isChosen?.(entry, path) === true);
}

describe("what is chosen of files that came back", () => {
  it("is what is taken, and nothing else: no conflict that nobody decided, nothing that was left out", () => {
    fc.assert(
      fc.property(meeting, (one) => {
        const { ours, came } = met(one);
        const files = shown(ours, came);
        const choices = decided(files, one);
        const result = take(ours, came, files, choices);
        const taken = result.files.flatMap(({ file, entries }) =>
          entries.filter((entry) => entry.taken).map((entry) => entryId(file.path, entry)),
        );
        const wanted = everyEntry(files).flatMap(({ file, entry }) =>
          isWanted(choices, file.path, entry) ? [entryId(file.path, entry)] : [],
        );
        expect(wanted).toEqual(expect.arrayContaining(taken));
        for (const { file, entry } of everyEntry(files)) {
          if (isOpen(choices, file.path, entry) || isRoomless(entry))
            expect(wanted).not.toContain(entryId(file.path, entry));
          // What the latest file brings and somebody wants arrives.
          if (file.state === "unit" && isWanted(choices, file.path, entry))
            expect(taken).toContain(entryId(file.path, entry));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is not taken of what somebody changed since it was looked at", () => {
    fc.assert(
      fc.property(meeting, fc.array(edit, { minLength: 1, maxLength: 4 }), (one, since) => {
        const { came } = met(one);
        const sheet = emptySheet();
        one.before.forEach((each, at) => doEdit(sheet, each, `b${at}`));
        one.ours.forEach((each, at) => doEdit(sheet, each, `o${at}`));
        const files = shown(entriesOf(sheet), came);
        const choices = decided(files, one);
        const before = textsIn(entriesOf(sheet));
        since.forEach((each, at) => doEdit(sheet, each, `s${at}`));
        const now = entriesOf(sheet);
        const typedSince = [...textsIn(now)].filter((text) => !before.has(text));
        const result = take(now, came, files, choices);
        expect([...textsIn(result.entries)]).toEqual(expect.arrayContaining(typedSince));
      }),
      { numRuns: 60 },
    );
  });
});
