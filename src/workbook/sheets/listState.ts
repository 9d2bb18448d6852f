import { sheetTexts } from "../../locale/workbook/sheets";
import { isPair } from "../../plan/measureTraits";
import type { Period, Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { absoluteRangeA1, toA1 } from "../../sheet/a1";
import { leadersCode } from "../../rules/figures/figures";
import { anchors, targetAnchor, unitAnchor } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import {
  agencyParts,
  differsKey,
  isShownPart,
  leadersDiffer,
  madeKey,
  shownParts,
  type AgencyPart,
} from "../blocks/factKeys";
import { agencyTargets, periodKey, unitTargets } from "../blocks/figureKeys";
import { valueKey } from "../blocks/listKeys";
import type { FormulaCell } from "../blocks/formulaCell";
import { listParts } from "../blocks/unitTables";
import type { Formula, RangeRef } from "../drawing/description";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import { columnOf, literal, lookUp } from "../formulas/expressions";
import { printKey } from "../formulas/unitTotals";
import { partFormula } from "./targetColumns";

/** Where a fact of the units shows now: a column of a sheet that lists them; those of a list's rows are told by their print. */
function liveColumn(key: string, period: Period, plan: Plan): string | undefined {
  const target = unitTargets(plan).find(({ id }) => key.startsWith(`${id}.`));
  const part = shownParts.find((one) => key === `${target?.id}.${one}`);
  if (target !== undefined && part !== undefined)
    return columnOf(targetAnchor(target.id), literal(periodKey(period.id, part)));
  if ((listParts as readonly string[]).includes(key)) return undefined;
  const isRegistrations = key === "name" || key === "title";
  return columnOf(isRegistrations ? anchors.registration : anchors.index, literal(key));
}

const made = madeKey("");

/**
 * Under each column of what a list was made from, how many cells differ from the live ones now. The key cells of the two columns
 * differ always: that one is taken off.
 */
export function differingUnits(block: KeyedBlock, period: Period, { plan }: Book): readonly FormulaCell[] {
  const row = block.rows.get(differsKey);
  if (row === undefined) return [];
  return [...block.columns].flatMap(([column, at]): readonly FormulaCell[] => {
    const live = column.startsWith(made) ? liveColumn(column.slice(made.length), period, plan) : undefined;
    if (live === undefined) return [];
    const { range } = block;
    const kept = absoluteRangeA1({ row: range.row, column: at, rows: row - range.row, columns: 1 });
    const formula = `IFERROR(SUMPRODUCT(--(${kept}<>${live}))-1,1)`;
    return [{ cell: { row, column: at }, row: differsKey, column, content: { formula, value: 0 }, keepsValue: true }];
  });
}

/** Whether the leaders' list is another than it was. */
export function differingLeaders(block: KeyedBlock): readonly FormulaCell[] {
  const cell = cellOf(block, differsKey, leadersDiffer);
  const kept = cellOf(block, leadersCode, madeKey(printKey));
  if (cell === undefined || kept === undefined) return [];
  const live = lookUp(unitAnchor(leadersCode, "unit"), literal(printKey), literal(valueKey));
  const content = { formula: `IFERROR(N(${toA1(kept)}<>${live}),1)`, value: 0 };
  return [{ cell, row: differsKey, column: leadersDiffer, content, keepsValue: true }];
}

/** Whether a part of a target of the agency is shown at all. */
const isShown = ({ measure }: Target, part: AgencyPart): boolean => part !== "total" || isPair(measure);

function liveCell(target: Target, period: Period, part: AgencyPart): string {
  const at = (key: string): string => lookUp(anchors.agencyFigures, literal(target.id), literal(key));
  return isShownPart(part)
    ? partFormula(at(periodKey(period.id, part)), at(periodKey(period.id, "result")), part, target)
    : at(part);
}

/** Beside each target of the agency, how much of what a list says of it differs now. */
export const differingTargets = (block: KeyedBlock, period: Period, { plan }: Book): readonly FormulaCell[] =>
  agencyTargets(plan).flatMap((target): readonly FormulaCell[] => {
    const cell = cellOf(block, target.id, differsKey);
    const parts = agencyParts.flatMap((part) => {
      const kept = cellOf(block, target.id, madeKey(part));
      return kept === undefined || !isShown(target, part) ? [] : [`(${toA1(kept)}<>${liveCell(target, period, part)})`];
    });
    if (cell === undefined || parts.length < agencyParts.filter((part) => isShown(target, part)).length) return [];
    const content = { formula: `IFERROR(${parts.join("+")},1)`, value: 0 };
    return [{ cell, row: target.id, column: differsKey, content, keepsValue: true }];
  });

/** Whether anything has changed since a list was made; none where what it was made from is not told of. */
export function listState(facts: KeyedBlock | undefined, agency: KeyedBlock | undefined): Formula | undefined {
  const [row, column] = [facts?.rows.get(differsKey), agency?.columns.get(differsKey)];
  if (facts === undefined || agency === undefined || row === undefined || column === undefined) return undefined;
  const ofUnits: RangeRef = { row, column: facts.range.column + 1, rows: 1, columns: facts.range.columns - 1 };
  const ofAgency: RangeRef = { row: agency.range.row + 1, column, rows: agency.range.rows - 1, columns: 1 };
  const { current, changed } = sheetTexts.summary;
  const differing = `SUM(${absoluteRangeA1(ofUnits)},${absoluteRangeA1(ofAgency)})`;
  return { formula: `IF(${differing}=0,${literal(current)},${literal(changed)})`, value: current };
}
