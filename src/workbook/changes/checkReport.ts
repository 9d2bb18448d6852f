import { describeFinding } from "../../locale/describeFinding";
import { describeListCell } from "../../locale/describePlace";
import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { vietnamese as locale } from "../../locale/vietnamese";
import { countCells, periodsOver, type CellCounts } from "../../rules/findings/countCells";
import { leadersCode } from "../../rules/figures/figures";
import { peopleLists } from "../../rules/figures/leaders";
import type { Finding, Severity } from "../../rules/findings/finding";
import { toA1 } from "../../sheet/a1";
import { anchors, startAnchor, unitAnchor } from "../blocks/anchors";
import { textOf } from "../blocks/book";
import { locate, type LocatedCell } from "../reading/locate";
import type { ReadBook } from "../reading/readBook";
import type { CheckGroup, CheckLine, CheckReport } from "../sheets/checkSheet";

const order: Record<Finding["severity"], number> = { error: 0, warning: 1, info: 2 };

/** Programs do not wrap a link: of a longer name of a sheet its number or its target's id is shown. */
const longestName = 16;

/** Which cell, so that a person understands: the column of units names the sheet, or else the text does. */
function placeText({ sheet, cell }: LocatedCell, own: string | undefined): string {
  const { placeHere, placeThere, otherSheet } = sheetTexts.check;
  if (sheet === own) return fill(placeHere, { cell: toA1(cell) });
  const [word = ""] = sheet.split(" ");
  const name = sheet.length <= longestName ? sheet : /[\d-]/.test(word) ? word : otherSheet;
  return fill(placeThere, { sheet: name, cell: toA1(cell) });
}

/** How many findings of each severity a unit has. */
const counted = (lines: readonly CheckLine[]): Record<Severity, number> => {
  const count = (severity: Severity): number => lines.filter((line) => line.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
};

/** Each finding's key: its code, of what it is and its cell. Of two that share all of these the second has a number. */
export function findingKeys({ findings, blocks }: Pick<ReadBook, "findings" | "blocks">): ReadonlyMap<Finding, string> {
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { code, unit = "", target = "", period = "" } = finding;
      const place = locate(finding.place, blocks);
      const base = [code, unit, target, period, place === null ? "" : `${place.sheet}!${toA1(place.cell)}`].join("|");
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      return [finding, count === 1 ? base : `${base}|${count}`];
    }),
  );
}

const none: CellCounts = { wrong: 0, missingSoFar: 0, missingInYear: 0 };

/** Cells of several owners together. */
const together = (all: readonly CellCounts[]): CellCounts =>
  all.reduce(
    (sum, one) => ({
      wrong: sum.wrong + one.wrong,
      missingSoFar: sum.missingSoFar + one.missingSoFar,
      missingInYear: sum.missingInYear + one.missingInYear,
    }),
    none,
  );

/** A check as it is written down. */
export interface CheckRun {
  /** The moment, in words. */
  readonly at: string;
  /** An Excel serial. */
  readonly day: number;
  /** What was written beside findings, by their keys. */
  readonly remarks: ReadonlyMap<string, string>;
}

/**
 * The findings of a check in the workbook's words, unit by unit: first the one with the most errors, whom the secretary asks
 * first; in each, errors first and then the workbook's order.
 */
export function checkReport(book: ReadBook, { at, day, remarks }: CheckRun): CheckReport {
  const { plan, names } = book;
  const over = periodsOver(plan, book.faults, day);
  const units = new Map(peopleLists(book.figures).map((unit) => [unit.code, unit]));
  const unitNames = new Map([...units].map(([code, unit]) => [code, textOf(unit.name) || code]));
  const keys = findingKeys(book);
  const keyed = (finding: Finding): Pick<CheckLine, "key" | "remark"> => {
    const key = keys.get(finding) ?? "";
    const remark = remarks.get(key);
    return remark === undefined ? { key } : { key, remark };
  };
  const lineOf = (finding: Finding): CheckLine => {
    const place = locate(finding.place, book.blocks);
    const target = plan.targets.find((one) => one.id === finding.target);
    const own =
      finding.unit === undefined
        ? names.agency
        : finding.unit === leadersCode
          ? names.leaders
          : names.units.get(finding.unit);
    return {
      severity: finding.severity,
      severityText: locale.severities[finding.severity],
      unit: finding.unit === undefined ? sheetTexts.check.agency : (unitNames.get(finding.unit) ?? finding.unit),
      target: target?.name ?? "",
      period: plan.periods.find((one) => one.id === finding.period)?.name ?? "",
      message: [describeListCell(locale, finding, plan), describeFinding(locale, finding, plan, unitNames)]
        .filter((text) => text !== "")
        .join(": "),
      ...keyed(finding),
      ...(place === null || !book.raw.sheets.some((sheet) => sheet.name === place.sheet)
        ? {}
        : { place: { ...place, text: placeText(place, own) } }),
    };
  };
  const codes = [...new Set(book.findings.map(({ unit }) => unit))];
  const groups = codes.map((code): CheckGroup => {
    const lines = book.findings
      .filter(({ unit }) => unit === code)
      .sort((one, other) => order[one.severity] - order[other.severity])
      .map(lineOf);
    const head = code === undefined ? sheetTexts.check.secretary : textOf(units.get(code)?.head ?? null);
    const start = startAnchor(
      code === undefined ? anchors.agencyFigures : unitAnchor(code, code === leadersCode ? "people" : "unit"),
    );
    return {
      unit: lines[0]?.unit ?? "",
      head,
      counts: countCells(book.cells.get(code), over),
      lines,
      ...(book.raw.blocks.has(start) ? { start } : {}),
    };
  });
  const found = new Map(groups.map((group) => [group, counted(group.lines)]));
  const gravity = (group: CheckGroup, severity: Severity): number => found.get(group)?.[severity] ?? 0;
  const sorted = groups.sort((one, other) => {
    const more = (severity: Severity): number => gravity(other, severity) - gravity(one, severity);
    return more("error") || more("warning") || more("info");
  });
  return {
    at,
    day,
    units: names.units.size - book.retired.length,
    cells: together(peopleLists(book.figures).map(({ code }) => countCells(book.cells.get(code), over))),
    counts: counted(groups.flatMap(({ lines }) => lines)),
    groups: sorted,
  };
}
