import type { WorkbenchWords } from "../../locale/vi/workbench";
import { ExcelFault } from "../host/model/excelFault";
import type { Ask } from "./asking";
import type { Session } from "./session";

/** Why Excel refuses, by the code of its fault. */
export type Refusals = Readonly<Record<string, string>>;

const refusalsOfCells = ({ dialog }: WorkbenchWords): Refusals => ({
  AccessDenied: dialog.lockedText,
  InvalidArgument: dialog.doesNotFit,
  NonBlankCellOffSheet: dialog.offSheet,
});

export const refusalsOfSheets = ({ dialog }: WorkbenchWords): Refusals => ({
  AccessDenied: dialog.structureLocked,
  ItemAlreadyExists: dialog.nameTaken,
  InvalidArgument: dialog.nameInvalid,
  InvalidOperation: dialog.lastSheet,
});

/** Runs what a person does; what Excel forbids is said to them. True where it was done. */
export async function attempt(
  session: Session,
  step: () => void | Promise<void>,
  ask: Ask,
  words: WorkbenchWords,
  refusals: Refusals = refusalsOfCells(words),
): Promise<boolean> {
  try {
    await session.person(step);
    return true;
  } catch (error) {
    if (!(error instanceof ExcelFault)) throw error;
    await ask({ title: words.dialog.refused, text: refusals[error.code] ?? error.message, answers: ["ok"] });
    return false;
  }
}
