import { sheetTexts } from "../../locale/workbook/sheets";
import type { Target } from "../../plan/target";
import type { UnitFigures } from "../../rules/figures/figures";
import { isRegistered } from "../../rules/figures/registered";
import { missingMinutesOf } from "../../rules/findings/askedCells";
import { nothingCounted } from "../../rules/findings/countCells";
import type { Book } from "../blocks/book";
import { unitTargets } from "../blocks/figureKeys";
import type { FormulaCell } from "../blocks/formulaCell";
import { countCell, type CountCell } from "../blocks/listKeys";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { literal } from "./expressions";
import { columnRange } from "./listPrint";
import { minutesCell } from "./minutes";
import { rowCountValue } from "./rowCounts";
import { countsOf, missingListed, unitCell } from "./unitCounts";

const longestFormula = 8000;
const words = sheetTexts.unit;

interface HeadBlocks {
  readonly unit: KeyedBlock;
  readonly figures: KeyedBlock;
}

const counted = (block: KeyedBlock, cell: CountCell): string =>
  unitCell(block, countCell[cell].row, countCell[cell].column);

/** What the rows of figures come to, by the count of each. */
function figuresOf(book: Book, code: string) {
  const cells = book.cells.get(code) ?? nothingCounted;
  const targets = unitTargets(book.plan);
  const count = (target: Target, key: "filled" | "asked" | "wrong"): number =>
    rowCountValue(target, key, cells, book.over);
  return {
    lacking: targets.filter((target) => count(target, "filled") < count(target, "asked")),
    wrong: targets.filter((target) => count(target, "wrong") > 0),
    wrongCells: targets.reduce((sum, target) => sum + count(target, "wrong"), 0),
  };
}

/**
 * Whether the registration is missing, which targets lack figures and in which one is wrong, by name, or by id where names make the
 * formula too long; and how much of the other sections is missing or wrong.
 */
export function missingLine(
  { unit: block, figures }: HeadBlocks,
  unit: UnitFigures,
  book: Book,
): FormulaCell["content"] {
  const targets = unitTargets(book.plan);
  const wrongFigures = `SUM(${columnRange(figures, "wrong")})`;
  const [wrong, listed] = [counted(block, "wrong"), counted(block, "missingInLists")];
  const minutes = minutesCell(block);
  const [filled, asked] = [unitCell(block, "filled"), unitCell(block, "asked")];
  const line = (label: (target: Target) => string): string => {
    const each = (condition: (id: string) => string): string =>
      targets.map((target) => `IF(${condition(target.id)},${literal(`; ${label(target)}`)},"")`).join("&");
    const lacking = each((id) => `${unitCell(figures, id, "filled")}<${unitCell(figures, id, "asked")}`);
    const faulty = each((id) => `${unitCell(figures, id, "wrong")}>0`);
    return (
      `IF(${unitCell(block, "registered")}=${literal(words.registered)},"",${literal(words.toRegister)})` +
      (minutes === undefined ? "" : `&IF(${minutes}>0,${literal(words.toMinute)},"")`) +
      `&IF(${filled}<${asked},${literal(words.lacking)}&MID(${lacking},3,900)&". ","")` +
      `&IF(${listed}>0,${literal(words.listsLack)}&${listed}&${literal(words.emptyCells)},"")` +
      `&IF(${wrongFigures}>0,${literal(words.toMend)}&MID(${faulty},3,900)&". ","")` +
      `&IF(${wrong}>${wrongFigures},${literal(words.othersWrong)}&(${wrong}-${wrongFigures})&${literal(words.wrongCells)},"")` +
      `&IF(${counted(block, "missingInYear")}+${wrong}=0,${literal(words.nothingLacks)},"")`
    );
  };
  const [byName, byId] = [line((target) => target.name), line((target) => target.id)];
  const isByName = byName.length <= longestFormula;
  const names = (list: readonly Target[]): string =>
    list.map((target) => (isByName ? target.name : target.id)).join("; ");
  const own = figuresOf(book, unit.code);
  const counts = countsOf(book, unit.code);
  const [lists, others] = [missingListed(book, unit.code), counts.wrong - own.wrongCells];
  return {
    formula: isByName ? byName : byId,
    value:
      (isRegistered(unit.registration, book.plan.year) ? "" : words.toRegister) +
      (missingMinutesOf(book.plan, unit) === 0 ? "" : words.toMinute) +
      (own.lacking.length === 0 ? "" : `${words.lacking}${names(own.lacking)}. `) +
      (lists === 0 ? "" : `${words.listsLack}${lists}${words.emptyCells}`) +
      (own.wrong.length === 0 ? "" : `${words.toMend}${names(own.wrong)}. `) +
      (others === 0 ? "" : `${words.othersWrong}${others}${words.wrongCells}`) +
      (counts.missingInYear + counts.wrong === 0 ? words.nothingLacks : ""),
  };
}

/** Whether anything is wrong, and how much is missing by the day of the last check and in the year. */
export function countsLine(block: KeyedBlock, code: string, book: Book): FormulaCell["content"] {
  const [wrong, soFar, inYear] = (["wrong", "missingSoFar", "missingInYear"] as const).map((cell) =>
    counted(block, cell),
  );
  const counts = countsOf(book, code);
  const missing =
    counts.missingInYear === 0
      ? words.noneMissing
      : `${words.missing}${counts.missingSoFar}${words.soFar}${counts.missingInYear}${words.inYear}`;
  return {
    formula:
      `IF(${wrong}=0,${literal(words.noFaults)},${wrong}&${literal(words.faults)})&"; "` +
      `&IF(${inYear}=0,${literal(words.noneMissing)},${literal(words.missing)}&${soFar}&${literal(words.soFar)}&${inYear}` +
      `&${literal(words.inYear)})`,
    value: `${counts.wrong === 0 ? words.noFaults : `${counts.wrong}${words.faults}`}; ${missing}`,
  };
}

/** The same of a unit, and whether it has registered. */
export function stateLine(
  { unit: block }: Pick<HeadBlocks, "unit">,
  unit: UnitFigures,
  book: Book,
): FormulaCell["content"] {
  const { formula, value } = countsLine(block, unit.code, book);
  const registered = isRegistered(unit.registration, book.plan.year) ? words.registered : words.notRegistered;
  return {
    formula: `${formula}&"; "&${unitCell(block, "registered")}`,
    value: `${String(value)}; ${registered}`,
  };
}
