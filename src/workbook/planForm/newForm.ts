import { planFormTexts } from "../../locale/workbook/planForm/texts";
import type { Plan } from "../../plan/plan";
import type { WorkbookChange } from "../drawing/description";
import type { RawWorkbook } from "../blocks/raw";
import { sheetNameFor } from "../drawing/sheetName";
import { takenNames } from "../blocks/takenNames";
import { planFormSheet } from "./planFormSheet";

/** A form of a plan as a new sheet behind all others, and what the sheet is called. */
export function newForm(plan: Plan, raw: RawWorkbook): { readonly change: WorkbookChange; readonly sheet: string } {
  const name = sheetNameFor(planFormTexts.sheet, takenNames(raw));
  const last = raw.sheets.findLast((sheet) => sheet.name !== name);
  const { sheet, names } = planFormSheet(plan, name, last?.name ?? null);
  return { change: { sheets: [sheet.build("create")], names, activate: name }, sheet: name };
}
