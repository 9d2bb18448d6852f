import { sheetTexts } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { isRegistered } from "../../rules/figures/registered";
import { absoluteRangeA1, toA1 } from "../../sheet/a1";
import { valueKey } from "../blocks/listKeys";
import { periodKey, unitTargets } from "../blocks/figureKeys";
import type { FormulaCell } from "../blocks/formulaCell";
import { cellOf, wholeColumn, type KeyedBlock } from "../drawing/keyedBlock";
import { textOf, type Book } from "../blocks/book";
import type { Raw, UnitFigures } from "../../rules/figures/figures";
import { unitTotals, type UnitLists } from "./unitTotals";
import { helperValue } from "./helperColumns";
import { literal, said } from "./expressions";
import { registrationDay, seenOf } from "./registration";

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

const column = (block: KeyedBlock, key: string): string => {
  const range = wholeColumn(block, key);
  return range === undefined ? "#REF!" : absoluteRangeA1(range);
};

/** Entry cells of a unit that are filled, or that the plan asks for. */
export function filledOf(unit: UnitFigures, plan: Plan, key: "filled" | "asked"): number {
  const values = unitTargets(plan).map((target) =>
    helperValue(target, plan, key, (one, columnKey) => enteredFigure(unit, one.id, columnKey)),
  );
  return values.reduce<number>((sum, value) => sum + Number(value), 0);
}

/** How many of a unit's status cells say that a figure is wrong. */
export function faultCount(book: Book, code: string): number {
  return unitTargets(book.plan).reduce((sum, target) => {
    const wrong = book.plan.periods.filter(
      (period) => book.results.get(code, target.id, period.id)?.status === "invalid",
    );
    return sum + wrong.length;
  }, 0);
}

/** The computed rows of a unit's block: registered, how much is filled, faults, and the counts for the agency. */
export function unitFormulas(blocks: UnitBlocks, unit: UnitFigures, book: Book): readonly FormulaCell[] {
  const { plan } = book;
  const { unit: block, figures } = blocks;
  const at = (key: string): string => {
    const cell = cellOf(block, key, valueKey);
    return cell === undefined ? "#REF!" : toA1(cell);
  };
  const [number, date] = [at("registrationNo"), at("registeredOn")];
  const words = sheetTexts.unit;
  const statusColumns = plan.periods.map((period) => column(figures, periodKey(period.id, "status")));
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
    ["filled", { formula: `SUM(${column(figures, "filled")})`, value: filledOf(unit, plan, "filled") }],
    ["asked", { formula: `SUM(${column(figures, "asked")})`, value: filledOf(unit, plan, "asked") }],
    [
      "faults",
      {
        formula: statusColumns.map((range) => `COUNTIF(${range},${said.invalid})`).join("+"),
        value: faultCount(book, unit.code),
      },
    ],
    ...unitTotals(book).map(
      (total) => [total.key, { formula: total.formula(blocks), value: total.value(unit) ?? "" }] as const,
    ),
  ]);
  const values = [...contents].map(([row, content]) => ({ row, column: valueKey, content }));
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

const longestFormula = 8000;

/**
 * Whether the registration is missing, which targets lack figures, and in which a figure is wrong: by name, or by id where names
 * make the formula too long.
 */
function missingLine(blocks: UnitBlocks, unit: UnitFigures, book: Book): FormulaCell["content"] {
  const words = sheetTexts.unit;
  const { unit: block, figures } = blocks;
  const { plan } = book;
  const at = (key: string): string => {
    const cell = cellOf(block, key, valueKey);
    return cell === undefined ? "#REF!" : toA1(cell);
  };
  const targets = unitTargets(plan);
  const helper = (target: string, key: string): string => {
    const cell = cellOf(figures, target, key);
    return cell === undefined ? "#REF!" : toA1(cell);
  };
  const statusesOf = (target: string): readonly string[] =>
    plan.periods.map((period) => helper(target, periodKey(period.id, "status")));
  const line = (label: (target: Target) => string): string => {
    const each = (condition: (id: string) => string): string =>
      targets.map((target) => `IF(${condition(target.id)},${literal(`, ${label(target)}`)},"")`).join("&");
    const lacking = each((id) => `${helper(id, "filled")}<${helper(id, "asked")}`);
    const wrong = each(
      (id) =>
        `OR(${statusesOf(id)
          .map((cell) => `${cell}=${said.invalid}`)
          .join(",")})`,
    );
    const isIn = `${at("registered")}=${literal(words.registered)}`;
    return (
      `IF(${isIn},"",${literal(words.toRegister)})` +
      `&IF(${at("filled")}<${at("asked")},${literal(words.lacking)}&MID(${lacking},3,900)&". ","")` +
      `&IF(${at("faults")}>0,${literal(words.toMend)}&MID(${wrong},3,900)&".","")` +
      `&IF(AND(${isIn},${at("filled")}=${at("asked")},${at("faults")}=0),${literal(words.nothingLacks)},"")`
    );
  };
  const [byName, byId] = [line((target) => target.name), line((target) => target.id)];
  const isByName = byName.length <= longestFormula;
  const names = (list: readonly Target[]): string =>
    list.map((target) => (isByName ? target.name : target.id)).join(", ");
  const read = (target: Target, key: "filled" | "asked"): number =>
    Number(helperValue(target, plan, key, (one, columnKey) => enteredFigure(unit, one.id, columnKey)));
  const lacking = targets.filter((target) => read(target, "filled") < read(target, "asked"));
  const wrong = targets.filter((target) =>
    plan.periods.some((period) => book.results.get(unit.code, target.id, period.id)?.status === "invalid"),
  );
  const registered = isRegistered(unit.registration, plan.year);
  return {
    formula: isByName ? byName : byId,
    value:
      (registered ? "" : words.toRegister) +
      (lacking.length === 0 ? "" : `${words.lacking}${names(lacking)}. `) +
      (wrong.length === 0 ? "" : `${words.toMend}${names(wrong)}.`) +
      (registered && lacking.length + wrong.length === 0 ? words.nothingLacks : ""),
  };
}

/** How complete the sheet is, and whether anything is wrong. */
function stateLine(blocks: Pick<UnitBlocks, "unit">, unit: UnitFigures, book: Book): FormulaCell["content"] {
  const words = sheetTexts.unit;
  const at = (key: string): string => {
    const cell = cellOf(blocks.unit, key, valueKey);
    return cell === undefined ? "#REF!" : toA1(cell);
  };
  const faults = faultCount(book, unit.code);
  const filled = filledOf(unit, book.plan, "filled");
  const asked = filledOf(unit, book.plan, "asked");
  const registered = isRegistered(unit.registration, book.plan.year) ? words.registered : words.notRegistered;
  return {
    formula:
      `${literal(words.filledBefore)}&${at("filled")}&${literal(words.filledOf)}&${at("asked")}&${literal(words.filledAfter)}` +
      `&"; "&IF(${at("faults")}=0,${literal(words.noFaults)},${at("faults")}&${literal(words.faults)})&"; "&${at("registered")}`,
    value:
      `${words.filledBefore}${filled}${words.filledOf}${asked}${words.filledAfter}; ` +
      `${faults === 0 ? words.noFaults : `${faults}${words.faults}`}; ${registered}`,
  };
}
