import { cost, type Step } from "../request/batch";
import { withoutGaps } from "../paint/contents";
import { restyleSteps } from "./buildSteps";
import { paintSteps } from "../paint/paintRange";
import { drawnOf } from "../../workbook/drawing/drawn";
import { rails } from "../../sheet/protection";
import { protectStep, toHostProtection, unprotectStep } from "../paint/protection";
import type { CellRef } from "../../sheet/places";
import type { SheetWork } from "../state/sheetWork";
import { conditionalFormatSteps } from "../paint/writeConditionalFormats";
import { contentSteps } from "../paint/writeContents";
import { mergeSteps, unmergeSteps } from "../paint/mergeSteps";
import { columnSteps } from "../paint/writeLayout";
import { linkSteps } from "../paint/writeLinks";
import { validationSteps } from "../paint/writeValidations";

type UpdateWork = Extract<SheetWork, { readonly how: "update" }>;

/** Whether the sheet's protection is lifted while it is written to. */
export const isLifted = ({ there }: UpdateWork): boolean => there.protected && there.writesLocked;

/** What the product allows on one sheet or another: for a sheet of which the host does not say what it allowed. */
const widest = toHostProtection({ ...rails, allowInsertRows: true, allowSort: true, allowInsertHyperlinks: true });

/** What the sheet allowed as far as the host tells: some builds answer null, and refuse to protect with it. */
function allowedBefore(options: Excel.WorksheetProtectionOptions | null): Excel.WorksheetProtectionOptions {
  const told = Object.entries(options ?? {}).filter(([, value]) => value !== null);
  return told.length === 0 ? widest : Object.fromEntries(told);
}

/** Puts a lifted protection back: what it allowed stays allowed. */
export const reprotectStep = ({ there }: UpdateWork, password: string | undefined): Step =>
  protectStep(there.name, allowedBefore(there.options), password);

/** A cell that is no text's any more. */
const plainStep = (sheet: string, cell: CellRef): Step => ({
  sheet,
  bytes: cost.object + cost.action,
  queue: (batch): void => {
    batch.range(sheet, { ...cell, rows: 1, columns: 1 }).numberFormat = [["General"]];
  },
});

/** Writes to a sheet that is there, and may have been opened before. Nothing but the cells that have a content is touched. */
export function updateSteps(work: UpdateWork, isOpen: boolean): Step[] {
  const { change, there } = work;
  const { name } = there;
  const { links } = change;
  const { styles, merges, apart, columns, validations, conditionalFormats } = drawnOf(change);
  const restyled = links.map(({ row, column }) => ({ row, column }));
  return [
    ...(isLifted(work) && !isOpen ? [unprotectStep(name, change.protection?.password)] : []),
    ...unmergeSteps(name, [...apart, ...merges]),
    ...there.textCells.map((cell) => plainStep(name, cell)),
    ...contentSteps(name, withoutGaps(change.blocks)),
    ...mergeSteps(name, merges),
    ...linkSteps(name, links, change.blocks),
    ...restyleSteps(name, styles, restyled),
    ...paintSteps(name, styles, { overUnknown: true }),
    ...columnSteps(name, columns),
    ...validationSteps(name, validations, { overOld: true }),
    ...conditionalFormatSteps(name, conditionalFormats),
    ...(isLifted(work) ? [reprotectStep(work, change.protection?.password)] : []),
  ];
}
