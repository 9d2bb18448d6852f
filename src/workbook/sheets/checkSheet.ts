import { fill, sheetTexts } from "../../locale/sheets";
import type { Severity } from "../../rules/finding";
import { toA1 } from "../a1";
import { anchors } from "../anchors";
import { layOutBlock } from "../blocks/keyedBlock";
import { tabColors } from "../colors";
import type { CellRef, NameChange } from "../description";
import { area, SheetBuilder } from "../sheetBuilder";
import { keyRow } from "./figuresSection";
import { rowHeight } from "./rowHeight";

/** A finding in words, as a line of the sheet. */
export interface CheckLine {
  readonly severity: Severity;
  readonly severityText: string;
  readonly unit: string;
  readonly target: string;
  readonly period: string;
  readonly message: string;
  /** Where it is; a line without a place has no link. */
  readonly place?: { readonly sheet: string; readonly cell: CellRef; readonly text: string };
}

export interface CheckReport {
  /** dd/mm/yyyy hh:mm, local. */
  readonly at: string;
  readonly units: number;
  readonly lines: readonly CheckLine[];
}

/** The name that the sheet gets where it is made first. */
export const checkSheetName = sheetTexts.names.check;

const keys = ["no", "severity", "unit", "target", "period", "message", "cell"] as const;
/** A hidden column in whose first row the state of the last check stands: the index shows it. */
export const stateKey = "state";
const firstRow = 5;

const fills: Record<Severity, { readonly fill: string; readonly fontColor: string }> = {
  error: { fill: "#F8CBCB", fontColor: "#9C0006" },
  warning: { fill: "#FFF2CC", fontColor: "#7F6000" },
  info: { fill: "#DEEBF7", fontColor: "#1F4E79" },
};

/** Programs do not wrap links: a long name of a sheet is cut to its first word, which is its number. */
const shortPlace = (sheet: string, cell: CellRef): string =>
  `${sheet.length > 10 ? `${sheet.split(" ")[0] ?? ""}…` : sheet}!${toA1(cell)}`;

const symbols: Record<Severity, string> = { error: "✗", warning: "!", info: "•" };

/** The findings of the last check, each with a link to its cell; without a report, how to run the first one. */
export function checkSheet(
  name: string,
  after: string | null,
  report: CheckReport | null,
): { readonly sheet: SheetBuilder; readonly names: readonly NameChange[] } {
  const words = sheetTexts.check;
  const builder = new SheetBuilder({ kind: "check", name, after, tabColor: tabColors.check });
  const widths = [6, 13, 34, 21, 9, 74, 17] as const;
  builder.columnRun({ first: 0, count: 1, width: 8, hidden: true });
  widths.forEach((width, index) => builder.columnRun({ first: index + 1, count: 1, width }));
  builder.columnRun({ first: widths.length + 1, count: 1, width: 8, hidden: true });
  const lines = report?.lines ?? [];
  const count = (severity: Severity): number => lines.filter((line) => line.severity === severity).length;
  const state =
    report === null
      ? words.never
      : fill(words.line, {
          at: report.at,
          units: report.units,
          errors: count("error"),
          warnings: count("warning"),
          infos: count("info"),
        });
  const block = layOutBlock(
    anchors.check,
    name,
    { row: firstRow, column: 0 },
    Array.from({ length: Math.max(1, lines.length) }, () => ""),
    [...keys, stateKey],
  );
  builder
    .put({ row: 0, column: 1 }, words.heading, "title")
    .rowRun({ first: 0, count: 1, height: 28 })
    .putMerged(area(1, 1, 1, widths.length), state, "state")
    .rowRun({ first: 1, count: 2, height: 20 })
    .put({ row: firstRow + 1, column: widths.length + 1 }, state, "key")
    .put({ row: 2, column: 1 }, sheetTexts.backToIndex, "link")
    .link({ row: 2, column: 1, name: anchors.index })
    .putRow(
      { row: firstRow - 1, column: 1 },
      keys.map((key) => words.columns[key]),
      "header",
    )
    .rowRun({ first: firstRow - 1, count: 1, height: 26 })
    .putRow({ row: firstRow, column: 1 }, keyRow(block), "key")
    .rowRun({ first: firstRow, count: 1, hidden: true });
  if (report !== null && lines.length === 0) {
    builder.putMerged(area(firstRow + 1, 1, 1, widths.length), words.none, "label");
  }
  lines.forEach((line, index) => {
    const row = firstRow + 1 + index;
    builder
      .putRow({ row, column: 1 }, [index + 1, line.severityText, line.unit, line.target, line.period, line.message])
      .rowRun({
        first: row,
        count: 1,
        height: rowHeight([
          { text: line.message, width: widths[5] },
          { text: line.unit, width: widths[2] },
          { text: line.target, width: widths[3], centered: true },
        ]),
      });
    if (line.place !== undefined) {
      builder
        .put({ row, column: 7 }, shortPlace(line.place.sheet, line.place.cell))
        .link({ row, column: 7, sheet: line.place.sheet, cell: line.place.cell });
    }
  });
  if (lines.length > 0) {
    const rows = lines.length;
    builder
      .paint(area(firstRow + 1, 1, rows, 2), "labelCentered")
      .paint(area(firstRow + 1, 3, rows, 1), "label")
      .paint(area(firstRow + 1, 4, rows, 2), "labelCentered")
      .paint(area(firstRow + 1, 6, rows, 1), "label")
      .paint(area(firstRow + 1, 7, rows, 1), "labelLink")
      .filter(area(firstRow - 1, 1, rows + 2, widths.length));
    for (const severity of ["error", "warning", "info"] as const) {
      const text = lines.find((line) => line.severity === severity)?.severityText;
      if (text === undefined) continue;
      builder.formatWhere({
        kind: "formula",
        range: area(firstRow + 1, 2, rows, 1),
        formula: `$C${firstRow + 2}="${text}"`,
        ...fills[severity],
        bold: true,
        numberFormat: `"${symbols[severity]} "@`,
      });
    }
  }
  builder
    .freeze(firstRow, 3)
    .protect({ allowAutoFilter: true, allowSort: true })
    .page({
      titleRows: { first: firstRow - 1, last: firstRow - 1 },
      printArea: area(0, 1, firstRow + 1 + Math.max(1, lines.length), widths.length),
    });
  return { sheet: builder, names: [{ name: anchors.check, sheet: name, range: block.range }] };
}
