import { describeFinding } from "../locale/describeFinding";
import { pickLocale } from "../locale/locale";
import { sheetTexts } from "../locale/sheets";
import type { Finding } from "../rules/finding";
import { toA1 } from "./a1";
import { textOf } from "./book";
import { locate } from "./reading/locate";
import type { ReadBook } from "./reading/readBook";
import type { CheckLine, CheckReport } from "./sheets/checkSheet";

const order: Record<Finding["severity"], number> = { error: 0, warning: 1, info: 2 };

/** The findings of a check in the workbook's words: faults first, each group in the workbook's order. */
export function checkReport(book: ReadBook, at: string): CheckReport {
  const locale = pickLocale("vi");
  const { plan, names } = book;
  const unitNames = new Map(book.figures.units.map((unit) => [unit.code, textOf(unit.name) || unit.code]));
  const lineOf = (finding: Finding): CheckLine => {
    const place = locate(finding.place, book.blocks);
    const target = plan.targets.find((one) => one.id === finding.target);
    return {
      severity: finding.severity,
      severityText: locale.severities[finding.severity],
      unit: finding.unit === undefined ? sheetTexts.check.agency : (unitNames.get(finding.unit) ?? finding.unit),
      target: target?.name ?? "",
      period: plan.periods.find((one) => one.id === finding.period)?.name ?? "",
      message: describeFinding(locale, finding, plan, unitNames),
      ...(place === null || !book.raw.sheets.some((sheet) => sheet.name === place.sheet)
        ? {}
        : { place: { ...place, text: `${place.sheet}!${toA1(place.cell)}` } }),
    };
  };
  const sorted = [...book.findings].sort((one, other) => order[one.severity] - order[other.severity]);
  return { at, units: names.units.size - book.retired.length, lines: sorted.map(lineOf) };
}
