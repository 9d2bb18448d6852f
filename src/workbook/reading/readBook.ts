import { leadersSheetName, sheetNames as firstNames } from "../../locale/workbook/sheetNames";
import type { Plan } from "../../plan/plan";
import type { TargetId } from "../../plan/target";
import { evaluate } from "../../rules/evaluate/evaluate";
import { leadersCode } from "../../rules/figures/figures";
import { peopleLists } from "../../rules/figures/leaders";
import { countedCells, periodsOver } from "../../rules/findings/countCells";
import type { Finding } from "../../rules/findings/finding";
import { eventActivities } from "../../rules/findings/eventActivities";
import { planChanges } from "../../rules/findings/planChanges";
import { makeFindings } from "../../rules/findings/makeFindings";
import type { Result } from "../../rules/evaluate/result";
import { anchors, targetAnchor, unitAnchor } from "../blocks/anchors";
import { dayKey } from "../blocks/checkKeys";
import { unitTargets } from "../blocks/figureKeys";
import { heldCells } from "../../rules/evaluate/heldCells";
import { indexResults } from "../../rules/evaluate/resultIndex";
import type { Book, SheetNames } from "../blocks/book";
import type { RawWorkbook } from "../blocks/raw";
import { nameFixed, sheetTable } from "../sheets/sheetTable";
import { unitTables } from "../sheets/unitTables";
import { councilFindings } from "./councilFindings";
import { listEndFindings } from "./listEndFindings";
import type { FormulaFindings, FormulasKnown } from "./damagedFormulas";
import { findDamage } from "./findDamage";
import { listChanges } from "./listChanges";
import { activeUnitCodes, readBlocks, readFigures, unitCodes, type ReadBlocks } from "./readFigures";
import { rawInList } from "./readKeyedBlock";
import { readExchange } from "./readExchange";
import { readEvents } from "./readEvents";
import { readSitting } from "./readSitting";
import { readPlan, type LoadedPlans } from "./readPlan";

/** A workbook of ours, read: what it says, what `rules` make of it, and where everything stands. */
export interface StandingBook extends Book {
  /** Of which form the workbook is: an older one is brought up by set-up. */
  readonly form: number;
  readonly source: Plan;
  readonly blocks: ReadBlocks;
  readonly raw: RawWorkbook;
  readonly allResults: readonly Result[];
  /** Codes of units that have a sheet but are not on the list: set-up took them off and hid it. */
  readonly retired: readonly string[];
  /** Of them those whose sheets are in sight: the index lost them, or nobody should see them. */
  readonly lost: ReadonlySet<string>;
  readonly hiddenTargets: ReadonlySet<TargetId>;
}

/** The same, and what is wrong in it. */
export interface ReadBook extends StandingBook {
  /** In order: the plan's, the workbook's, the figures', then what is said of commemorations. */
  readonly findings: readonly Finding[];
  /** What of the findings is of formulas. */
  readonly formulas: FormulaFindings;
}

type NotRead = {
  readonly ok: false;
  readonly code: "notSetUp" | "unitFile" | "planInvalid" | "formNewer" | "namesUnreadable";
};
export type BookReading = { readonly ok: true; readonly book: ReadBook } | NotRead;
export type StandingReading = { readonly ok: true; readonly book: StandingBook } | NotRead;

/** Names of the sheets as they are now; where a sheet is lost, the name that it would be given. */
export function sheetNames(blocks: ReadBlocks, plan: Plan): SheetNames {
  const nameOf = (anchor: string, otherwise: string): string => blocks.get(anchor)?.sheet ?? otherwise;
  return {
    ...nameFixed((kind) => nameOf(sheetTable[kind].blocks[0].anchor, firstNames[kind])),
    leaders: nameOf(unitAnchor(leadersCode, "people"), nameOf(unitAnchor(leadersCode, "unit"), leadersSheetName)),
    units: new Map(
      unitCodes(blocks).map((code) => [
        code,
        nameOf(unitAnchor(code, "unit"), nameOf(unitAnchor(code, "figures"), code)),
      ]),
    ),
    targets: new Map(
      unitTargets(plan).flatMap((target) => {
        const sheet = blocks.get(targetAnchor(target.id))?.sheet;
        return sheet === undefined ? [] : [[target.id, sheet] as const];
      }),
    ),
  };
}

/** Units that no row of the index lists, and whose sheets are in sight. */
function lostUnits(raw: RawWorkbook, active: ReadonlySet<string>, { units }: SheetNames): ReadonlySet<string> {
  const seen = new Set(raw.sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [name] : [])));
  return new Set([...units].flatMap(([code, sheet]) => (active.has(code) || !seen.has(sheet) ? [] : [code])));
}

/** Targets whose sheets are there, but out of sight. */
const hiddenTargets = (raw: RawWorkbook, { targets }: SheetNames): ReadonlySet<TargetId> => {
  const hidden = new Set(raw.sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [] : [name])));
  return new Set([...targets].flatMap(([target, sheet]) => (hidden.has(sheet) ? [target] : [])));
};

/** The day that the last check left behind, an Excel serial; 0 where none ran, or an earlier version's. */
function lastChecked(blocks: ReadBlocks): number {
  const block = blocks.get(anchors.check);
  const day = block === undefined ? null : rawInList(block, 0, dayKey);
  return typeof day === "number" ? day : 0;
}

interface StandingOptions {
  /** Gives the columns that the workbook is read by. */
  readonly tablesOf?: typeof unitTables;
  /** Where the plans of workbooks that were read before are. */
  readonly plans?: LoadedPlans;
}

export interface BookOptions extends FormulasKnown, StandingOptions {}

interface Standing {
  readonly ok: true;
  readonly book: StandingBook;
  /** What is wrong with the plan's sheet, and with the figures. */
  readonly planFindings: readonly Finding[];
  readonly figureFindings: readonly Finding[];
}

function readStanding(
  raw: RawWorkbook,
  today: number,
  { tablesOf = unitTables, plans }: StandingOptions = {},
): Standing | NotRead {
  const blocks = readBlocks(raw);
  if (raw.unreadable !== undefined && raw.unreadable.length > 0) return { ok: false, code: "namesUnreadable" };
  if (!blocks.has(anchors.planSource) && unitCodes(blocks).length === 0) return { ok: false, code: "notSetUp" };
  const reading = readPlan(raw, blocks, plans);
  if (!reading.ok) return reading;
  const { read } = reading;
  const { plan, source, faults } = read;
  const tables = tablesOf(plan);
  const figures = readFigures(blocks, plan, tables, raw.broken);
  const allResults = evaluate(plan, figures, faults);
  const names = sheetNames(blocks, plan);
  const results = indexResults(allResults);
  const found = makeFindings(plan, figures, allResults, today);
  const exchange = readExchange(blocks);
  const active = new Set(activeUnitCodes(blocks));
  return {
    ok: true,
    planFindings: read.findings,
    figureFindings: found,
    book: {
      ...{ plan, source, faults, figures, results, names, tables, hiddenTargets: hiddenTargets(raw, names) },
      held: heldCells(plan, figures, results, faults),
      cells: countedCells(plan, faults, figures, found),
      over: periodsOver(plan, faults, lastChecked(blocks)),
      sittings: new Map(plan.periods.map(({ id }) => [id, readSitting(blocks, id).sitting])),
      ...(exchange === undefined ? {} : { exchange }),
      ...{ form: read.form, blocks, raw, allResults },
      lost: lostUnits(raw, active, names),
      retired: unitCodes(blocks).filter((code) => !active.has(code)),
    },
  };
}

/** Reads what stands in a workbook, and looks for nothing that is wrong: a program that has just written it knows. */
export const readWhatStands = (raw: RawWorkbook, today: number): StandingReading => readStanding(raw, today);

/** Reads all there is to know. `today` is a serial day. */
export function readBook(raw: RawWorkbook, today: number, options: BookOptions = {}): BookReading {
  const reading = readStanding(raw, today, options);
  if (!reading.ok) return reading;
  const { book, planFindings, figureFindings } = reading;
  const { plan, source, faults, figures, allResults, blocks } = book;
  // Of an office's workbook a unit's own file would lack most.
  if (blocks.has(anchors.fileFacts) && !blocks.has(anchors.index)) return { ok: false, code: "unitFile" };
  const damage = findDamage(raw, blocks, book, book.lost, book.form, options);
  return {
    ok: true,
    book: {
      ...book,
      formulas: damage.formulas,
      findings: [
        ...planFindings,
        ...planChanges(source, plan, faults, figures, allResults),
        ...damage.findings,
        ...listEndFindings(blocks, peopleLists(figures)),
        ...councilFindings(blocks, plan, figures),
        ...listChanges(book, blocks),
        ...figureFindings,
        ...eventActivities(plan, readEvents(blocks, plan), today),
      ],
    },
  };
}
