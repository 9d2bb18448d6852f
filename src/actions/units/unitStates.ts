import { yearPeriod } from "../../plan/yearPeriod";
import { isBlank } from "../../rules/figures/blank";
import { countMet } from "../../rules/evaluate/countMet";
import { countCells, periodsOver } from "../../rules/findings/countCells";
import { isRegistered } from "../../rules/figures/registered";
import { unitTargets } from "../../workbook/blocks/figureKeys";
import { textOf } from "../../workbook/blocks/book";
import { filledOf } from "../../workbook/formulas/unitFormulas";
import type { ReadBook } from "../../workbook/reading/readBook";
import type { UnitState } from "../run/outcomes";

/**
 * A line a unit: registered, how much is filled, how many targets are met of those judged over the year, and what is wrong or
 * missing by a day, an Excel serial.
 */
export function unitStates(book: ReadBook, day: number): readonly UnitState[] {
  const year = yearPeriod(book.plan);
  const over = periodsOver(book.plan, book.faults, day);
  return book.figures.units.map((unit) => {
    const ofYear = unitTargets(book.plan).flatMap((target) =>
      year === undefined ? [] : (book.results.get(unit.code, target.id, year.id) ?? []),
    );
    const sheet = book.names.units.get(unit.code);
    const exchange = book.exchange?.get(unit.code);
    return {
      code: unit.code,
      name: textOf(unit.name),
      ...(isBlank(unit.head) ? {} : { head: textOf(unit.head) }),
      staff: unit.people.filter((person) => !isBlank(person.name)).length,
      sheet: sheet !== undefined && book.raw.sheets.some((one) => one.name === sheet) ? sheet : null,
      registered: isRegistered(unit.registration, book.plan.year),
      filled: filledOf(book, unit.code, "filled"),
      asked: filledOf(book, unit.code, "asked"),
      ...countMet(ofYear),
      counts: countCells(book.cells.get(unit.code), over),
      ...(exchange === undefined ? {} : { exchange }),
    };
  });
}
