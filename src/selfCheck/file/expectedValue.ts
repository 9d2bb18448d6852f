import { sheetTexts } from "../../locale/workbook/sheets";
import { anchors, summaryAnchor } from "../../workbook/blocks/anchors";
import type { RawCell } from "../../workbook/blocks/raw";
import { remarkKey } from "../../workbook/blocks/planKeys";
import type { Formula } from "../../workbook/drawing/description";
import type { ComparedFormula } from "../../workbook/reading/compareFormulas";
import { periodRows, targetRow } from "../../workbook/reading/planRows";
import type { ReadBook } from "../../workbook/reading/readBook";

const { faults } = sheetTexts.plan;

/** Whether a block stands on the list of an occasion. */
export const isOfList = (name: string): boolean => name.startsWith(summaryAnchor("", "units"));

/** What a row of the plan's targets says of itself: what of it cannot be meant first. */
function targetRemark(id: string, { source, blocks }: ReadBook): string | undefined {
  const target = source.targets.find((one) => one.id === id);
  if (target === undefined) return undefined;
  const [first] = targetRow(target, blocks.get(anchors.planTargets), source).faults;
  if (first === undefined) return "";
  const column = "column" in first.place ? String(first.place.column) : "";
  return column === "threshold" || column === "maximum" ? faults[column] : faults.mark;
}

/** Whether a period's row says nothing; which words it says otherwise is not for `rules` to say. */
function periodRemark(id: string, { source, blocks }: ReadBook): string | undefined {
  const row = periodRows(blocks, source).find(({ item }) => item.id === id);
  return row?.faults.length === 0 ? "" : undefined;
}

const remarks: Readonly<Record<string, (id: string, book: ReadBook) => string | undefined>> = {
  [anchors.planTargets]: targetRemark,
  [anchors.planPeriods]: periodRemark,
};

/** What stands beside a formula of a list since the rules said it when the list was made, and nothing changed since. */
const asMade = ({ value }: RawCell): Formula["value"] => (typeof value === "object" ? "" : value);

/** What the rules and the reading of the plan say that a formula's cell holds; undefined where they do not say. */
export function expectedValue(
  { block, formula, there }: ComparedFormula,
  book: ReadBook,
): Formula["value"] | undefined {
  if (formula.keepsValue !== true) return formula.content.value;
  if (isOfList(block.name)) return asMade(there);
  return formula.column === remarkKey ? remarks[block.name]?.(formula.row, book) : undefined;
}
