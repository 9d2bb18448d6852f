import { HostError } from "../../actions/port/hostError";
import type { WorkbookChange } from "../../workbook/drawing/description";
import { bytesOf, cost, type Step } from "../request/batch";
import type { SinceSeen } from "../state/sinceSeen";
import { nameKey, sheetKey, type SheetState, type WorkbookState } from "../state/workbookState";

const sheetsOf = ({ remove }: WorkbookChange, state: WorkbookState): SheetState[] =>
  (remove?.sheets ?? []).flatMap((name) => state.sheets.get(sheetKey(name)) ?? []);

/** Throws `structureProtected` before anything is written. */
export function checkRemoval(change: WorkbookChange, state: WorkbookState): void {
  const [first] = sheetsOf(change, state);
  if (first !== undefined && state.structureProtected) {
    throw new HostError("structureProtected", `No sheet can be removed: ${first.name}`, { sheet: first.name });
  }
}

/** Whether somebody will see a sheet once the change is made. */
function someIsLeft(change: WorkbookChange, state: WorkbookState): boolean {
  const seen = new Map([...state.sheets].map(([key, { visibility }]) => [key, visibility === "Visible"]));
  for (const { name, visibility } of change.sheets) {
    if (visibility !== undefined) seen.set(sheetKey(name), visibility === "visible");
  }
  for (const name of change.remove?.sheets ?? []) seen.delete(sheetKey(name));
  return [...seen.values()].includes(true);
}

const goes = ({ name, visibility }: SheetState): Step => ({
  sheet: name,
  bytes: cost.object + 2 * cost.action,
  queue: (batch) => {
    // Excel refuses to delete a sheet that is very hidden.
    if (visibility === "VeryHidden") batch.sheet(name).visibility = "Hidden";
    batch.sheet(name).delete();
  },
});

/** Sheets first: while they stand, their names lead to them, and a run that was cut short can be made again. */
export function removeSteps(change: WorkbookChange, state: WorkbookState, since: SinceSeen | undefined): Step[] {
  const sheets = sheetsOf(change, state);
  // Excel names it after its own fashion and language.
  const blank: Step = {
    sheet: null,
    bytes: 2 * cost.object + cost.action,
    queue: ({ context }) => void context.workbook.worksheets.add(),
  };
  return [
    ...(sheets.length === 0 || someIsLeft(change, state) ? [] : [blank]),
    ...sheets.flatMap((sheet) => [...(since?.stepsOf(sheet.name) ?? []), goes(sheet)]),
    ...(change.remove?.names ?? [])
      .filter((name) => state.names.has(nameKey(name)))
      .map((name): Step => ({
        sheet: null,
        bytes: 2 * cost.object + cost.action + bytesOf(name),
        queue: ({ context }) => context.workbook.names.getItem(name).delete(),
      })),
  ];
}
