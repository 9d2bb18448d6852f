import { sheetTexts } from "../../locale/sheets";
import { statusTexts } from "../../locale/statusTexts";
import type { Period } from "../../plan/plan";
import type { Book } from "../book";
import { agencyTargets } from "../blocks/figureKeys";
import { requirementText } from "../formulas/requirement";
import { area, type SheetBuilder } from "../sheetBuilder";
import { computedStyle, resultStyle } from "../sheets/measureStyles";
import { rowHeight } from "../sheets/rowHeight";
import { statusFormats } from "../sheets/statusFormats";
import { grid, widthOf } from "./grid";

const words = sheetTexts.summary;

/** Section II: the agency's targets as they stood. Returns the row behind it. */
export function writeAgency(builder: SheetBuilder, book: Book, period: Period, row: number): number {
  builder.putMerged(area(row, 1, 1, grid.last), words.agency, "section").rowRun({ first: row, count: 1, height: 26 });
  const { columns } = words;
  builder
    .putRow({ row: row + 1, column: 1 }, [words.columns.rank], "header")
    .putMerged(area(row + 1, 2, 1, 2), columns.target, "header")
    .put({ row: row + 1, column: 4 }, sheetTexts.columns.requirement, "header")
    .putRow({ row: row + 1, column: 5 }, [columns.value, columns.total, columns.result], "header")
    .put({ row: row + 1, column: grid.remarks }, columns.status, "header")
    .rowRun({ first: row + 1, count: 1, height: 26 });
  const first = row + 2;
  const targets = agencyTargets(book.plan).filter(
    (target) => book.results.get(undefined, target.id, period.id) !== undefined,
  );
  targets.forEach((target, index) => {
    const at = first + index;
    const result = book.results.get(undefined, target.id, period.id);
    const requirement = requirementText(target, book.plan);
    builder
      .put({ row: at, column: 1 }, target.id, "labelCentered")
      .putMerged(area(at, 2, 1, 2), target.words, "label")
      .put({ row: at, column: 4 }, requirement, "labelCentered")
      .put({ row: at, column: 5 }, result?.figures.value ?? null, computedStyle(target.measure))
      .put({ row: at, column: 6 }, result?.figures.total ?? null, "computedNumber")
      .put({ row: at, column: 7 }, result?.figures.result ?? null, resultStyle(target.measure))
      .put(
        { row: at, column: grid.remarks },
        result === undefined || result.status === "empty" ? "" : statusTexts[result.status],
        "status",
      )
      .rowRun({
        first: at,
        count: 1,
        height: rowHeight([
          { text: target.words, width: widthOf(2) + widthOf(3) },
          { text: requirement, width: widthOf(4) },
        ]),
      });
  });
  for (const format of statusFormats(area(first, grid.remarks, Math.max(1, targets.length), 1)))
    builder.formatWhere(format);
  return first + targets.length + 1;
}
