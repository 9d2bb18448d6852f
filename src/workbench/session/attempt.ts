import type { WorkbenchWords } from "../../locale/workbench";
import { ExcelFault } from "../host/model/excelFault";
import type { Ask } from "./asking";
import type { Session } from "./session";

/** Runs what a person does; what Excel forbids is said to them. True where it was done. */
export async function attempt(
  session: Session,
  step: () => void | Promise<void>,
  ask: Ask,
  { dialog }: WorkbenchWords,
): Promise<boolean> {
  try {
    await session.person(step);
    return true;
  } catch (error) {
    if (!(error instanceof ExcelFault)) throw error;
    const texts: Readonly<Record<string, string>> = {
      AccessDenied: dialog.accessDenied,
      ItemAlreadyExists: dialog.nameTaken,
      InvalidArgument: dialog.nameInvalid,
      InvalidOperation: dialog.lastSheet,
    };
    await ask({ title: dialog.refused, text: texts[error.code] ?? error.message, answers: ["ok"] });
    return false;
  }
}
