import { sheetTexts } from "../../locale/workbook/sheets";
import { missingMinutesOf } from "../../rules/findings/askedCells";
import { isRegistered } from "../../rules/figures/registered";
import { countCell, minutesMissingKey, valueKey, type CountCell } from "../blocks/listKeys";
import type { FormulaCell } from "../blocks/formulaCell";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import type { Formula } from "../drawing/description";
import { valuedLater } from "../drawing/valuedLater";
import { textOf, type Book } from "../blocks/book";
import type { Raw, UnitFigures } from "../../rules/figures/figures";
import { unitTotals, type UnitLists } from "./unitTotals";
import { literal } from "./expressions";
import { missingLine, stateLine } from "./headLines";
import { columnRange } from "./listPrint";
import { missingMinutes } from "./minutes";
import { registrationDay, seenOf } from "./registration";
import { unitCell, unitCounts } from "./unitCounts";

/** Rows of a unit's block that are computed, besides the counts for the agency. */
export const computedUnitKeys = ["registered", "filled", "asked", "faults"] as const;

/** Rows at the head of the sheet that show the unit's name and how complete the sheet is, in the column `label`. */
export const headKeys = ["shownName", "state", "missing"] as const;
export const labelKey = "label";

export const unitBlockKeys = (book: Pick<Book, "plan" | "faults" | "tables">): readonly string[] => [
  ...computedUnitKeys,
  ...unitTotals(book).map((total) => total.key),
];

export interface UnitBlocks extends UnitLists {
  readonly unit: KeyedBlock;
  readonly figures: KeyedBlock;
}

/** What stands in a typed cell of a unit's figures, by its column key. */
export function enteredFigure(unit: Pick<UnitFigures, "targets">, target: string, columnKey: string): Raw {
  const { periods, ...entries } = unit.targets.get(target) ?? {};
  const entry = Object.entries(entries).find(([key]) => key === columnKey);
  if (entry !== undefined) return entry[1];
  const [period = "", part = ""] = columnKey.split(".");
  const cells = periods?.get(period);
  return part === "value" || part === "total" ? (cells?.[part] ?? null) : null;
}

/** How many figures of a unit are filled, or asked for by the plan. */
export function filledOf(book: Pick<Book, "cells">, code: string, key: "filled" | "asked"): number {
  const figures = (book.cells.get(code)?.asked ?? []).filter(({ target }) => target !== undefined);
  return key === "asked" ? figures.length : figures.filter(({ filled }) => filled).length;
}

/** The counts for the agency; what two of its targets ask alike is counted once, and the other refers to it. */
function totalsOf(blocks: UnitBlocks, unit: UnitFigures, book: Book): readonly (readonly [string, Formula])[] {
  const first = new Map<string, string>();
  return unitTotals(book).map(({ key, formula, value }) => {
    const own = formula(blocks);
    const known = first.get(own);
    if (known === undefined) first.set(own, key);
    return [key, valuedLater(known === undefined ? own : unitCell(blocks.unit, known), () => value(unit) ?? "")];
  });
}

/** The computed rows of a unit's block: registered, how much is filled, faults, and the counts for the agency. */
export function unitFormulas(blocks: UnitBlocks, unit: UnitFigures, book: Book): readonly FormulaCell[] {
  const { plan } = book;
  const { unit: block, figures } = blocks;
  const at = (key: string): string => unitCell(block, key);
  const [number, date] = [at("registrationNo"), at("registeredOn")];
  const words = sheetTexts.unit;
  const contents = new Map<string, FormulaCell["content"]>([
    [
      "registered",
      {
        formula:
          `IF(IFERROR(AND(LEN(${seenOf(number)})>0,${registrationDay(date, plan)}=1,NOT(ISLOGICAL(${date}))),FALSE),` +
          `${literal(words.registered)},${literal(words.notRegistered)})`,
        value: isRegistered(unit.registration, plan.year) ? words.registered : words.notRegistered,
      },
    ],
    ["filled", { formula: `SUM(${columnRange(figures, "filled")})`, value: filledOf(book, unit.code, "filled") }],
    ["asked", { formula: `SUM(${columnRange(figures, "asked")})`, value: filledOf(book, unit.code, "asked") }],
    [minutesMissingKey, { formula: missingMinutes(blocks, plan), value: missingMinutesOf(plan, unit) }],
    ...totalsOf(blocks, unit, book),
  ]);
  const values: readonly Omit<FormulaCell, "cell">[] = [
    ...[...contents].map(([row, content]) => ({ row, column: valueKey, content })),
    ...Object.entries(unitCounts(blocks, unit, book)).map(([key, content]) => ({
      ...countCell[key as CountCell],
      content,
    })),
  ];
  const head = [
    {
      row: "shownName",
      column: labelKey,
      content: { formula: `${at("name")}&""`, value: textOf(unit.name) },
    },
    { row: "state", column: labelKey, content: stateLine(blocks, unit, book) },
    { row: "missing", column: labelKey, content: missingLine(blocks, unit, book) },
  ];
  return [...head, ...values].flatMap((one) => {
    const cell = cellOf(block, one.row, one.column);
    return cell === undefined ? [] : [{ cell, ...one }];
  });
}
