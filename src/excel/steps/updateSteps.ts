import type { Step } from "../request/batch";
import { withoutGaps } from "../paint/contents";
import { restyleSteps } from "./buildSteps";
import { paintSteps } from "../paint/paintRange";
import { protectStep, toHostProtection, unprotectStep } from "../paint/protection";
import type { SheetWork } from "../state/sheetWork";
import { conditionalFormatSteps } from "../paint/writeConditionalFormats";
import { contentSteps } from "../paint/writeContents";
import { linkSteps } from "../paint/writeLinks";
import { validationSteps } from "../paint/writeValidations";

type UpdateWork = Extract<SheetWork, { readonly how: "update" }>;

/** Whether the sheet's protection is lifted while it is written to. */
export const isLifted = ({ there }: UpdateWork): boolean => there.protected && there.writesLocked;

/** Puts a lifted protection back, with the options asked for or those that it had. */
export const reprotectStep = ({ change, there }: UpdateWork): Step =>
  protectStep(
    there.name,
    change.protection === undefined ? (there.options ?? {}) : toHostProtection(change.protection),
    change.protection?.password,
  );

/** Writes to a sheet that is there. Nothing but the cells that have a content is touched. */
export function updateSteps(work: UpdateWork): Step[] {
  const { change, there } = work;
  const { name } = there;
  const { links, styles = [], validations = [], conditionalFormats = [] } = change;
  const restyled = links.map(({ row, column }) => ({ row, column }));
  return [
    ...(isLifted(work) ? [unprotectStep(name, change.protection?.password)] : []),
    ...contentSteps(name, withoutGaps(change.blocks)),
    ...linkSteps(name, links, change.blocks),
    ...restyleSteps(name, styles, restyled),
    ...paintSteps(name, styles, { overUnknown: true }),
    ...validationSteps(name, validations, { overOld: true }),
    ...conditionalFormatSteps(name, conditionalFormats),
    ...(isLifted(work) ? [reprotectStep(work)] : []),
  ];
}
