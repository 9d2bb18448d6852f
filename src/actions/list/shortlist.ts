import type { Period, PeriodId } from "../../plan/plan";
import { makeShortlist as listFor } from "../../rules/shortlist/makeShortlist";
import { awardsAt } from "../../plan/awards";
import { consideredIn, countCap } from "../../rules/shortlist/awardCaps";
import type { Shortlist } from "../../rules/shortlist/shortlist";
import { anchors, summaryAnchor } from "../../workbook/blocks/anchors";
import type { ReadBook } from "../../workbook/reading/readBook";
import { namesOfSheet, staleNames } from "../../workbook/changes/staleNames";
import { countPending, takenByCouncil } from "../../workbook/reading/formerSettings";
import { readSitting, type SittingRecord } from "../../workbook/reading/readSitting";
import { councilChange } from "../../workbook/changes/councilChange";
import { summarySheets } from "../../workbook/reading/readSummary";
import { sheetNameFor } from "../../workbook/drawing/sheetName";
import { lineKeys, proposedPeople, proposedUnits } from "../../workbook/summary/proposals";
import { readCouncil, type CouncilRecord } from "../../workbook/summary/councilLines";
import { withNamed } from "../../workbook/summary/namedTakenUp";
import { summaryName } from "../../workbook/summary/summaryName";
import { summaryBlocks } from "../../workbook/sheets/summaryBlocks";
import { summarySheet } from "../../workbook/summary/summarySheet";
import { exclusions } from "../../workbook/summary/exclusions";
import { readSummaryTyped, type SummaryTyped } from "../../workbook/summary/summaryTyped";
import { takenNames } from "../../workbook/blocks/takenNames";
import type { WorkbookChange } from "../../workbook/drawing/description";
import { ActionError, attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import type { ActionResult, ShortlistOutcome } from "../run/outcomes";
import { applyChange } from "../run/applyChange";
import { located, momentOf, readWorkbook, todayOf } from "../run/readWorkbook";
import { unitStates } from "../units/unitStates";
import type { WorkbookHost } from "../port/workbookHost";

interface Considered {
  readonly book: ReadBook;
  readonly period: Period;
  readonly shortlist: Shortlist;
  readonly council: CouncilRecord;
  readonly record: SittingRecord;
  readonly typed: SummaryTyped;
  readonly sheet: string;
  readonly existed: boolean;
}

async function consider(host: WorkbookHost, id: PeriodId, context: ActionContext): Promise<Considered> {
  const book = await readWorkbook(host, context, [summaryAnchor(id, "units")]);
  const period = book.plan.periods.find((one) => one.id === id);
  if (period === undefined) throw new ActionError({ code: "periodUnknown" });
  const there = book.blocks.get(summaryAnchor(id, "units"))?.sheet;
  const shortlist = listFor(book.plan, book.figures, book.allResults, id);
  const written = readCouncil(book.blocks, id);
  const council = withNamed(book, shortlist, written);
  // A mark is said again on a line that is still there, or by the lines of all whom it names.
  const named = [...written.takenUp.keys()].filter((key) => !council.takenUp.has(key));
  const excluded = new Set([...exclusions(book, shortlist, council).map(({ key }) => key), ...named]);
  return {
    book,
    period,
    shortlist,
    council,
    record: readSitting(book.blocks, id, takenByCouncil(book.blocks)),
    typed: readSummaryTyped(book, id, excluded),
    sheet: there ?? sheetNameFor(summaryName(book.plan, period), takenNames(book.raw)),
    existed: there !== undefined,
  };
}

function outcome(considered: Considered, context: ActionContext): ShortlistOutcome {
  const { book, period, shortlist, council, typed } = considered;
  const lists = {
    unit: proposedUnits(book, period, shortlist, council),
    individual: proposedPeople(book, shortlist, council),
  };
  const proposed = [...lists.unit, ...lists.individual];
  const capsOf = (level: keyof typeof lists) =>
    awardsAt(book.plan, level, period.id).flatMap(
      (award) => countCap(award, lists[level], consideredIn(shortlist, level)) ?? [],
    );
  const own = new Set(proposed.flatMap(({ key, isOwn, isGone }) => (isOwn === true && isGone !== true ? [key] : [])));
  const keyOf = lineKeys(book);
  const lines = proposed.filter((line) => line.council !== null);
  return {
    plan: book.plan,
    period: period.id,
    shortlist,
    findings: book.findings.map((finding) => located(finding, book.blocks)),
    units: unitStates(book, todayOf(context.now)),
    sheet: considered.sheet,
    existed: considered.existed,
    keptLines: lines.filter(({ isGone }) => isGone !== true).length,
    orphanLines: lines.filter(({ isGone }) => isGone === true).length,
    ownLines: own.size,
    takenUp: shortlist.excluded
      .filter(({ unit, person, name }) => own.has(keyOf(unit, person, name)))
      .map(({ unit, person }) => ({ unit, ...(person === undefined ? {} : { person }) })),
    caps: [...capsOf("unit"), ...capsOf("individual")],
    taken: countPending(book.blocks, period.id),
    carriedCells: typed.newlyCarried,
    keysLost: typed.keysLost,
  };
}

/** Summaries stand behind the index, in the order of their periods. */
function sheetBefore(book: ReadBook, period: Period): string | null {
  const made = summarySheets(book.blocks, book.plan);
  const earlier = book.plan.periods
    .slice(0, book.plan.periods.indexOf(period))
    .flatMap((one) => made.get(one.id) ?? []);
  return earlier.at(-1) ?? book.blocks.get(anchors.index)?.sheet ?? null;
}

/** Who would be proposed, and what making the list would keep. Writes nothing. */
export const previewShortlist = (
  host: WorkbookHost,
  period: PeriodId,
  context: ActionContext,
): Promise<ActionResult<ShortlistOutcome>> =>
  attempt(async () => outcome(await consider(host, period, context), context));

export interface ShortlistOptions {
  /** A list whose keys are gone is made again, and all that was written in it stands at its foot. */
  readonly withoutKeys?: boolean;
  /** The list that was looked at: another is not written. */
  readonly approved?: Shortlist;
}

/**
 * Makes the summary sheet of an occasion, or makes it again: what the council wrote is kept, line by line, and what finds no
 * line is carried to the foot. Fails, having written nothing, with `keysLost` where no line of a list can be found any more, and
 * with `listDiffers` where the figures changed since the list was looked at.
 */
export const makeShortlist = (
  host: WorkbookHost,
  period: PeriodId,
  context: ActionContext,
  { withoutKeys = false, approved }: ShortlistOptions = {},
): Promise<ActionResult<ShortlistOutcome>> =>
  attempt(async () => {
    const considered = await consider(host, period, context);
    const { book, typed, sheet } = considered;
    if (typed.keysLost && !withoutKeys) throw new ActionError({ code: "keysLost", sheet });
    if (approved !== undefined && JSON.stringify(approved) !== JSON.stringify(considered.shortlist)) {
      throw new ActionError({ code: "listDiffers" });
    }
    const made = summarySheet({
      ...considered,
      after: sheetBefore(book, considered.period),
      madeOn: context.now,
      madeAt: momentOf(context.now),
    });
    const council = councilChange(book, period);
    const names = [...council.names, ...made.names];
    const former = [...namesOfSheet(summaryBlocks(considered.period)), summaryAnchor(period, "settings")];
    const change: WorkbookChange = {
      sheets: [...council.sheets, made.sheet.build(considered.existed ? "replace" : "create")],
      names,
      activate: sheet,
      ...staleNames(book.raw, former, names),
    };
    await applyChange(host, change, context, book.raw);
    return outcome(considered, context);
  });
