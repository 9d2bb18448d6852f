import type { Plan } from "../../plan/plan";
import type { TargetId } from "../../plan/target";
import { leadersCode, type Figures } from "../../rules/figures/figures";
import { tokens } from "../../rules/figures/tokens";
import { anchors } from "../../workbook/blocks/anchors";
import { emptyLeaders } from "../../workbook/blocks/emptyLeaders";
import type { Book } from "../../workbook/blocks/book";
import { workbookForm } from "../../workbook/blocks/planSource";
import { openSheets } from "../../workbook/reading/openSheets";
import { planEntries } from "../../workbook/reading/planEntries";
import { updatesOf, type CellWrite } from "../../workbook/changes/cellWrites";
import { grownBlocks } from "../../workbook/changes/grownBlocks";
import { listsToGrow } from "../../workbook/changes/grownPeople";
import type { NameChange } from "../../workbook/drawing/description";
import type { Drawn } from "../../workbook/drawing/drawn";
import { keyRepairs } from "../../workbook/changes/keyRepairs";
import { nameSheets } from "../../workbook/changes/nameSheets";
import { bookOf } from "../../workbook/changes/newBook";
import { countTaken } from "../../workbook/reading/formerSettings";
import { keptCouncil } from "../../workbook/reading/keptCouncil";
import { readBook, type ReadBook } from "../../workbook/reading/readBook";
import { readBlocks, readFigures, type ReadBlocks } from "../../workbook/reading/readFigures";
import { withContents } from "../../workbook/reading/withContents";
import { endRepairs } from "../../workbook/changes/endRepairs";
import { formulaRepairs } from "../../workbook/changes/repairs";
import { startRepairs } from "../../workbook/changes/startRepairs";
import { staleNames } from "../../workbook/changes/staleNames";
import { setUpChange } from "../../workbook/changes/setUpChange";
import type { Changed } from "../../workbook/sheets/sheetEntry";
import { takenNames, unfinishedNames } from "../../workbook/blocks/takenNames";
import { ActionError, attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import { damagedLists, lackedLists, refuseToHide } from "./damagedLists";
import {
  hiddenTargets,
  targetsInSight,
  unitsInSight,
  withVisibilities,
  type UnitsInSight,
  type Visibilities,
} from "./inSight";
import { isExchangeShown, isPeopleListed } from "./remakeLists";
import { listUnits, type ListedUnit } from "../units/listUnits";
import type { ActionResult, LeadersInput, SetUpOutcome, UnitInput } from "../run/outcomes";
import { freeOfMerges } from "../run/freeOfMerges";
import { momentOf, todayOf } from "../run/readWorkbook";
import { refreshValues } from "../run/refreshValues";
import { applyChange } from "../run/applyChange";
import { runOptions } from "../run/runOptions";
import { typedOnRemade } from "./typedOnRemade";
import type { WorkbookHost } from "../port/workbookHost";

export interface SetUpInput {
  readonly plan: Plan;
  readonly units: readonly UnitInput[];
  /** Of the agency's leaders, asked where the workbook has no place for them yet: afterwards their own sheet says it. */
  readonly leaders?: LeadersInput;
  /**
   * Targets of units whose sheets are in sight; absent, those that are now, or all. The others are made as well, for the
   * agency's sums stand on them, and hidden; none is ever deleted.
   */
  readonly targetSheets?: readonly TargetId[];
  /** Locks the sheets with a password; a rail, not a safe. */
  readonly password?: string;
}

/** Units with a sheet, on the list or off it, as they were filled. */
function unitsThere(found: ReadBook | null): Figures["units"] {
  if (found === null) return [];
  const all = new Map(found.blocks);
  all.delete(anchors.index);
  return readFigures(all, found.plan, found.tables).units;
}

function sameUnits(found: ReadBook | null, units: readonly ListedUnit[]): boolean {
  const codes = found?.figures.units.map((unit) => unit.code) ?? [];
  return codes.length === units.length && units.every((unit, index) => unit.figures.code === codes[index]);
}

interface Repairs {
  readonly writes: readonly CellWrite[];
  readonly names: readonly NameChange[];
  readonly drawn: ReadonlyMap<string, Drawn>;
}

/** Our formulas where they are not any more, or were not yet: sheets of an earlier form are given the columns that it had not. */
async function repairsOf(
  host: WorkbookHost,
  context: ActionContext,
  found: ReadBook | null,
  book: Book,
  rebuilt: ReadonlySet<string>,
): Promise<Repairs> {
  if (found === null) return { writes: [], names: [], drawn: new Map() };
  const keptOf = (blocks: ReadBlocks): ReadBlocks =>
    new Map([...blocks].filter(([, block]) => !rebuilt.has(block.sheet)));
  const kept = keptOf(found.blocks);
  const starts = startRepairs(book, kept, found.raw);
  const lists = listsToGrow(kept, book);
  // A unit that was off the list while the workbook was brought up comes back as it was.
  if (found.form >= workbookForm && lists.length === 0) {
    const keys = keyRepairs(found).filter(({ sheet }) => !rebuilt.has(sheet));
    // What hangs on a key is found once the key is there.
    const whole = keptOf(readBlocks(withContents(found.raw, keys)));
    const writes = [...keys, ...formulaRepairs(book, whole), ...endRepairs(book, whole)];
    return { writes, names: starts, drawn: new Map() };
  }
  const { whole = new Map() } = lists.length === 0 ? {} : await host.read({ ...runOptions(context), whole: lists });
  const { blocks, writes, names, drawn } = grownBlocks(kept, book, whole);
  return {
    writes: [...writes, ...formulaRepairs(book, blocks), ...endRepairs(book, blocks)],
    names: [...names, ...starts],
    drawn,
  };
}

/**
 * Sets a workbook up, or again: adds the sheets that are missing, puts our formulas back, hides the sheets of units taken off
 * the list. Entry cells, renamed sheets and sheets of others are left alone; nothing is deleted.
 */
export const setUp = (
  host: WorkbookHost,
  input: SetUpInput,
  context: ActionContext,
): Promise<ActionResult<SetUpOutcome>> =>
  attempt(async () => {
    if (input.password !== undefined) host.checkPassword(input.password);
    const raw = await host.read(runOptions(context));
    const reading = readBook(raw, todayOf(context.now));
    const unfinished = unfinishedNames(raw);
    // A run that was cut short among the names left no plan yet: it is begun anew.
    const begins = unfinished.length > 0 && !raw.blocks.has(anchors.planSource);
    if (!reading.ok && reading.code !== "notSetUp" && (!begins || reading.code === "namesUnreadable"))
      throw new ActionError({ code: reading.code });
    const found = reading.ok ? reading.book : null;
    if (found !== null && found.source.id !== input.plan.id) throw new ActionError({ code: "planDiffers" });
    const plan = found?.plan ?? input.plan;
    const listed = listUnits(input.units, unitsThere(found), host.calculates ? "inExcel" : "inFile");
    const units = listed.map((unit) => unit.figures);
    refuseToHide(found, units);
    const names = nameSheets(plan, units, {
      known: found?.names ?? null,
      taken: takenNames(raw),
      unfinished,
    });
    const hidden = hiddenTargets(input.targetSheets, plan, found);
    const book = {
      ...bookOf(
        plan,
        {
          units,
          leaders: found?.figures.leaders ?? emptyLeaders(units, input.leaders === "none" ? tokens.mark : null),
          agency: found?.figures.agency ?? new Map(),
        },
        names,
        hidden,
        undefined,
        found?.faults,
        found?.over,
      ),
      ...(found?.exchange === undefined ? {} : { exchange: found.exchange }),
    };
    const isOlder = found !== null && found.form < workbookForm;
    const shown: Visibilities = found === null ? new Map() : targetsInSight(found, hidden);
    const present = new Set(found === null ? [] : [...found.blocks.values()].map((block) => block.sheet));
    for (const name of unfinished) present.delete(name);
    const changed = new Set<Changed>([
      // The lists of units are ours alone: those of an earlier form are made anew, whatever became of them.
      ...(sameUnits(found, listed) && !isOlder ? [] : (["units"] as const)),
      ...(found === null || isExchangeShown(found) ? [] : (["exchange"] as const)),
      ...damagedLists(found),
      ...lackedLists(found),
      ...(shown.size > 0 ? (["targets"] as const) : []),
      ...(found === null || isPeopleListed(found) ? [] : (["people"] as const)),
      ...(isOlder ? (["form"] as const) : []),
    ]);
    const { typed, whole } = await typedOnRemade(host, found, changed, context);
    const change = setUpChange(
      book,
      new Map([
        ...listed.map((unit) => [unit.figures.code, unit.staff] as const),
        [leadersCode, typeof input.leaders === "object" ? input.leaders.staff : 0],
      ]),
      {
        has: (sheet) => present.has(sheet),
        sheetOf: (anchor) => found?.blocks.get(anchor)?.sheet,
        changed,
        madeAt: momentOf(context.now),
        carriedOn: (sheet) => typed.get(sheet)?.carried ?? [],
        ...(found === null
          ? {}
          : {
              plan: { source: found.source, typed: planEntries(found.blocks) },
              council: keptCouncil(found.blocks),
            }),
      },
      input.password,
    );
    const listedCodes = new Set(units.map((unit) => unit.code));
    const seen: UnitsInSight = found === null ? { changes: new Map(), hidden: [] } : unitsInSight(found, listedCodes);
    const drawnAnew = new Set([...change.rebuilt, ...change.made]);
    const repairs = await repairsOf(host, context, found, book, drawnAnew);
    const open =
      found === null ? [] : [...openSheets(raw, found.blocks, book)].filter(([name]) => !drawnAnew.has(name));
    const { writes, drawn } = repairs;
    const repaired = updatesOf(writes, { password: input.password, drawn, open: new Map(open) });
    await applyChange(
      host,
      {
        sheets: withVisibilities([...change.sheets, ...repaired], new Map([...seen.changes, ...shown])),
        names: [...change.names, ...repairs.names],
        ...(found === null ? {} : staleNames(raw, change.hadNames, change.names)),
        ...(found === null || unfinished.length > 0 ? { activate: names.index } : {}),
      },
      context,
      { ...raw, whole },
    );
    if (found !== null) await freeOfMerges(host, context, raw, repairs.writes, input.password);
    // What is made anew is written with what its formulas show.
    if (found !== null) await refreshValues(host, context);
    return {
      made: change.made,
      kept: change.kept,
      repaired: [...new Set([...change.rebuilt, ...repaired.map((one) => one.name)])],
      carried: [...typed].flatMap(([sheet, { newly }]) => (newly === 0 ? [] : [{ sheet, cells: newly }])),
      taken: found !== null && change.made.includes(names.council) ? countTaken(found.blocks, plan) : 0,
      hidden: seen.hidden,
      hiddenTargets: [...hidden].flatMap((target) => names.targets.get(target) ?? []),
    };
  });
