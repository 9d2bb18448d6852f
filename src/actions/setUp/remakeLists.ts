import { anchors } from "../../workbook/blocks/anchors";
import { exchangeKey } from "../../workbook/blocks/exchangeKeys";
import { workbookForm } from "../../workbook/blocks/planSource";
import type { RawWorkbook } from "../../workbook/blocks/raw";
import { nothingThere, setUpChange } from "../../workbook/changes/setUpChange";
import { staleNames } from "../../workbook/changes/staleNames";
import type { WorkbookChange } from "../../workbook/drawing/description";
import { leadersCode } from "../../rules/figures/figures";
import { printKey } from "../../workbook/formulas/unitTotals";
import { rawInList, rawUnder } from "../../workbook/reading/readKeyedBlock";
import type { ReadBook, StandingBook } from "../../workbook/reading/readBook";
import { listsPeople } from "../../workbook/sheets/registrationPeople";
import type { Changed } from "../../workbook/sheets/sheetEntry";
import type { ActionContext } from "../run/context";
import { momentOf } from "../run/readWorkbook";
import type { WorkbookHost } from "../port/workbookHost";
import { typedOnRemade } from "./typedOnRemade";

/** Whether the sheet of registrations lists the units' people as they are now. */
export function isPeopleListed(book: StandingBook): boolean {
  const { blocks } = book;
  const people = blocks.get(anchors.registrationPeople);
  if (people === undefined) return listsPeople(book, undefined);
  // Of the leaders the row of the headings tells, for no row of units is theirs.
  return listsPeople(book, (code) =>
    code === leadersCode ? rawInList(people, 0, printKey) : rawUnder(blocks.get(anchors.registration), code, printKey),
  );
}

/** Whether the index has its column of units' files, where any was noted. */
export const isExchangeShown = ({ exchange, blocks }: StandingBook): boolean =>
  exchange === undefined || blocks.get(anchors.index)?.columns.has(exchangeKey) !== false;

/**
 * Which lists say something else than the workbook does. A unit's own file has none of them; those of an earlier form are made anew
 * when it is brought up.
 */
export function staleLists(book: StandingBook): ReadonlySet<Changed> {
  const { blocks, form } = book;
  if (form < workbookForm) return new Set();
  return new Set<Changed>([
    ...(isExchangeShown(book) ? [] : (["exchange"] as const)),
    ...(!blocks.has(anchors.registration) || isPeopleListed(book) ? [] : (["people"] as const)),
  ]);
}

/** Lists that are made anew. */
export interface RemadeLists {
  readonly change: WorkbookChange;
  /** All that stood on their sheets. */
  readonly whole: NonNullable<RawWorkbook["whole"]>;
}

/**
 * The lists that a workbook was `found` with, made anew where they would say something else than it will once it is `after`; what was
 * typed on them is carried along. They are read for it, and nothing else is. Where the index lost a unit they stay as they are: that is
 * told by itself, and is to be mended first.
 */
export async function remakeLists(
  host: WorkbookHost,
  found: ReadBook,
  after: StandingBook,
  context: ActionContext,
): Promise<RemadeLists> {
  const changed = staleLists(after);
  if (changed.size === 0 || found.lost.size > 0) return { change: { sheets: [], names: [] }, whole: new Map() };
  const { typed, whole } = await typedOnRemade(host, found, changed, context);
  const there = {
    ...nothingThere,
    ...{ has: () => true, changed, madeAt: momentOf(context.now) },
    carriedOn: (sheet: string) => typed.get(sheet)?.carried ?? [],
  };
  const { sheets, names, hadNames } = setUpChange(after, new Map(), there, undefined);
  return { change: { sheets, names, ...staleNames(found.raw, hadNames, names) }, whole };
}
