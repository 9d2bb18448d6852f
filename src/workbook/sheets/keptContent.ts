import type { PlanEntries } from "../blocks/planEntries";
import type { Content } from "../drawing/description";
import { entryContent } from "../drawing/typedContent";

/** What was typed in a cell of the plan's sheet, or what the plan says where the sheet is made for the first time. */
export const keptContent = (
  typed: PlanEntries,
  anchor: string,
  row: string,
  column: string,
  value: Content,
): Content => {
  const raw = typed(anchor, row, column);
  return raw === undefined ? value : entryContent(raw);
};
