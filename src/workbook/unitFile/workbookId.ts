import { textHash } from "../../sheet/textHash";
import type { RawWorkbook } from "../blocks/raw";
import { planTexts } from "../reading/readPlan";

/**
 * By what a workbook knows its own files again: the plan's text that it was made from, which nothing that people or set-up do
 * changes. Workbooks of two offices that took one plan share it: whose a file is the unit's name tells besides.
 */
export function workbookId(raw: Pick<RawWorkbook, "blocks">): string {
  const source = planTexts(raw).join("");
  // Set-up may write another form's number before it.
  const plan = /"plan":.*/s.exec(source)?.[0] ?? source;
  return textHash(plan).toString(36);
}
