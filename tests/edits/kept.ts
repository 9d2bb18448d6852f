import { isDeepStrictEqual } from "node:util";
import type { Sheet } from "../../src/workbench/host/model/sheet";
import { onceAProcess } from "../kept/worlds";
import type { ActionResult } from "../../src/actions/run/outcomes";
import { strayBlocks } from "../../src/workbook/reading/damagedNames";
import { locate } from "../../src/workbook/reading/locate";
import { act, remadeSheets, type Afterwards } from "./afterwards";
import type { RawWorkbook } from "../../src/workbook/blocks/raw";
import { readBook, type ReadBook } from "../../src/workbook/reading/readBook";
import { damageIn, today, type Edited } from "./edited";
import { openSmallBook } from "./smallBook";
import { mark } from "./smallYear";
import { lostTexts, typedCells } from "./typed";

const placeOf = ({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }) =>
  `${sheet}!${row},${column}`;

/** Cells in which a formula of ours belongs: set-up puts it back, and the check has said what stands there. */
function overFormulas({ reading }: Edited): ReadonlySet<string> {
  if (!reading.ok) return new Set();
  const { findings, blocks } = reading.book;
  return new Set(
    damageIn(findings).flatMap(({ code, place }) => {
      const at = code === "formula.overwritten" ? locate(place, blocks) : null;
      return at === null ? [] : [placeOf({ sheet: at.sheet, ...at.cell })];
    }),
  );
}

/** What the council typed on its lists; what else is marked there was printed from where people typed it. */
const ofCouncil = new RegExp(`^ý kiến ${mark}`);
const isOfUnit = (name: string): boolean => /^\d\d /.test(name);

type Prints = ReadonlyMap<string, ReadonlySet<string>>;

/** By the sheet's id, what we print on it of what was typed elsewhere. */
async function findPrints(): Promise<Prints> {
  const { session, close } = await openSmallBook();
  const prints = new Map<string, Set<string>>();
  for (const { sheet, text } of typedCells(session.book)) {
    if (isOfUnit(sheet.name) || ofCouncil.test(text)) continue;
    prints.set(sheet.id, (prints.get(sheet.id) ?? new Set()).add(text));
  }
  close();
  return prints;
}

/** The plan is people's as well: what can be read no more, or says something else, is lost. */
function planLost({ plan }: ReadBook, raw: RawWorkbook): readonly string[] {
  const after = readBook(raw, today);
  if (!after.ok) return [after.code];
  return isDeepStrictEqual(after.book.plan, plan) ? [] : ["another plan"];
}

/** Whether a part that is elsewhere was given as the reason, and none is. */
function isNeedless({ reading }: Edited, outcome: ActionResult<unknown>): boolean {
  if (outcome.ok || outcome.failure.code !== "blockElsewhere" || !reading.ok) return false;
  return strayBlocks(reading.book.blocks, reading.book).length === 0;
}

/** What is lost of all that people typed, where the secretary goes on after the edits. */
export async function lostBy(edited: Edited, what: Afterwards): Promise<readonly string[]> {
  const prints = await onceAProcess("what the small book prints", findPrints);
  const { book } = edited.session;
  const over = what.startsWith("update") ? overFormulas(edited) : new Set<string>();
  const before = typedCells(book).filter((cell) => {
    const { sheet, row, column, text } = cell;
    return prints.get(sheet.id)?.has(text) !== true && !over.has(placeOf({ sheet: sheet.name, row, column }));
  });
  const remade = remadeSheets(edited);
  const isMadeAgain = (sheet: Sheet): boolean => remade.has(sheet.name) || !book.sheets.includes(sheet);
  // Asked before: a sheet that is written anew may be another one then.
  const again = new Set(before.flatMap(({ sheet }) => (isMadeAgain(sheet) ? [sheet.id] : [])));
  const outcome = await act(edited, what);
  return [
    ...(isNeedless(edited, outcome) ? ["refused, though no part is elsewhere"] : []),
    ...lostTexts(before, typedCells(book), (sheet) => again.has(sheet.id)),
    ...(edited.reading.ok ? planLost(edited.reading.book, await edited.host.read()) : []),
  ];
}
