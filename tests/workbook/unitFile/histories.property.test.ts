import fc from "fast-check";
import { collectFiles, type Bringing, type Collected } from "../../../src/workbook/unitFile/collectFiles";
import type { UnitEntries } from "../../../src/workbook/entries/mergeEntries";
import {
  bringing,
  doEdit,
  emptySheet,
  entriesOf,
  history,
  sentSheet,
  sheetOf,
  textsIn,
  type File,
  type Step,
} from "./histories";

const numRuns = Number(process.env["HISTORIES"] ?? 60);

/** Texts that were typed into a file since it was sent. */
const typedIn = ({ entries, sent }: Bringing): readonly unknown[] => {
  const before = sent === undefined ? new Set() : textsIn(sent);
  return [...textsIn(entries)].filter((text) => !before.has(text));
};

type Result = Collected<Bringing>;
const allEntries = ({ files }: Result) => files.flatMap(({ entries }) => entries);

/** What was typed in a file and stands nowhere now, though nobody was shown it as a conflict. */
function lostOfTheirs(files: readonly Bringing[], result: Result): readonly unknown[] {
  const now = textsIn(result.entries);
  const shown = new Set(
    allEntries(result).flatMap(({ state, ours, theirs }) => (state === "conflict" ? [ours, theirs] : [])),
  );
  return files.flatMap(typedIn).filter((text) => !now.has(text as string) && !shown.has(text as string));
}

/** What stood here and is gone, though it was neither as it had been sent nor shown as a conflict. */
function lostOfOurs(ours: UnitEntries, result: Result): readonly unknown[] {
  const now = textsIn(result.entries);
  const told = new Set(
    allEntries(result).flatMap(({ state, ours: mine, sent }) => (state === "conflict" || sent === mine ? [mine] : [])),
  );
  return [...textsIn(ours)].filter((text) => !now.has(text) && !told.has(text));
}

const shape = (entries: UnitEntries) =>
  [...entries].map(([part, { cells, list }]) => [
    part,
    [...cells],
    list?.rows.map(({ index, cells: own }) => [index, [...own].sort()]),
  ]);

/** Where nobody decided, an entry in conflict is as it was. */
function isLeftAlone(ours: UnitEntries, result: Result): boolean {
  const now = textsIn(result.entries);
  const before = textsIn(ours);
  return allEntries(result).every(
    ({ state, ours: mine, taken }) =>
      state !== "conflict" || (!taken && (mine === null || now.has(mine) || !before.has(mine))),
  );
}

/** Plays a history, and holds every collecting in it against what must not happen. */
function play(steps: readonly Step[]): void {
  let sheet = emptySheet();
  const files: File[] = [];
  steps.forEach((step, at) => {
    const token = `t${at}`;
    if (step.kind === "ours") doEdit(sheet, step.edit, token);
    else if (step.kind === "send") {
      const sent = sentSheet(sheet);
      files.push({ sheet: sent, sent: entriesOf(sent), sentAt: token.padStart(4, "0"), savedAt: "" });
    } else if (step.kind === "theirs") {
      const file = files[step.file % Math.max(1, files.length)];
      if (file !== undefined) {
        doEdit(file.sheet, step.edit, token);
        files[files.indexOf(file)] = { ...file, savedAt: String(at).padStart(4, "0") };
      }
    } else if (files.length > 0) {
      const ours = entriesOf(sheet);
      const came = step.files.flatMap((index) => files[index % files.length] ?? []).map(bringing);
      const result = collectFiles(ours, came, step.decision);
      expect(lostOfTheirs(came, result)).toEqual([]);
      expect(lostOfOurs(ours, result)).toEqual([]);
      if (step.decision === undefined) expect(isLeftAlone(ours, result)).toBe(true);
      const turned = collectFiles(ours, [...came].reverse(), step.decision);
      expect(shape(turned.entries)).toEqual(shape(result.entries));
      expect(turned.files.map(({ entries }) => entries.length)).toEqual(
        result.files.map(({ entries }) => entries.length),
      );
      sheet = sheetOf(result.entries);
    }
  });
}

describe("a year of files that go out and come back", () => {
  it("loses nothing that either side typed without having shown it as a conflict, in whatever order files come", () => {
    fc.assert(fc.property(history, play), { numRuns });
  });

  it("brings what a unit typed into a workbook that nobody touched, and nothing a second time", () => {
    const onlyTheirs = history.map((steps) => steps.filter(({ kind }) => kind === "theirs"));
    fc.assert(
      fc.property(onlyTheirs, (steps) => {
        const sheet = sentSheet(emptySheet());
        const sent = entriesOf(sheet);
        steps.forEach((step, at) => {
          if (step.kind === "theirs") doEdit(sheet, step.edit, `t${at}`);
        });
        const file = bringing({ sheet, sent, sentAt: "", savedAt: "" });
        const first = collectFiles(sent, [file], undefined);
        expect([...textsIn(first.entries)].sort()).toEqual([...textsIn(file.entries)].sort());
        expect(allEntries(first).every(({ taken }) => taken)).toBe(true);
        const again = collectFiles(first.entries, [file], undefined);
        expect(allEntries(again).filter(({ state }) => state !== "same")).toEqual([]);
      }),
      { numRuns },
    );
  });
});
