import { yearPeriod } from "../plan/yearPeriod";
import { isBlank } from "../rules/figures/blank";
import { countMet } from "../rules/evaluate/countMet";
import { isRegistered } from "../rules/figures/registered";
import { unitTargets } from "../workbook/blocks/figureKeys";
import { textOf } from "../workbook/blocks/book";
import { filledOf } from "../workbook/formulas/unitFormulas";
import type { ReadBook } from "../workbook/reading/readBook";
import type { UnitState } from "./outcomes";

/** A line a unit: registered, how much is filled, how many targets are met of those judged over the year, faults. */
export function unitStates(book: ReadBook): readonly UnitState[] {
  const year = yearPeriod(book.plan);
  return book.figures.units.map((unit) => {
    const ofYear = unitTargets(book.plan).flatMap((target) =>
      year === undefined ? [] : (book.results.get(unit.code, target.id, year.id) ?? []),
    );
    const count = (severity: "error" | "warning"): number =>
      book.findings.filter((finding) => finding.unit === unit.code && finding.severity === severity).length;
    const sheet = book.names.units.get(unit.code);
    return {
      code: unit.code,
      name: textOf(unit.name),
      ...(isBlank(unit.head) ? {} : { head: textOf(unit.head) }),
      staff: unit.people.filter((person) => !isBlank(person.name)).length,
      sheet: sheet !== undefined && book.raw.sheets.some((one) => one.name === sheet) ? sheet : null,
      registered: isRegistered(unit.registration, book.plan.year),
      filled: filledOf(unit, book.plan, "filled"),
      asked: filledOf(unit, book.plan, "asked"),
      ...countMet(ofYear),
      errors: count("error"),
      warnings: count("warning"),
    };
  });
}
