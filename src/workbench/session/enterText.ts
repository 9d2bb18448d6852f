import type { WorkbenchWords } from "../../locale/vi/workbench";
import type { JsonObject } from "../host/model/json";
import { personTypes, type TypedEntry } from "../host/model/personTypes";
import type { Sheet } from "../host/model/sheet";
import type { Ask } from "./asking";
import type { Session } from "./session";

export interface Entry extends TypedEntry {
  readonly sheet: Sheet;
}

const textOf = (alert: JsonObject | undefined, key: "title" | "message", otherwise: string): string => {
  const text = alert?.[key];
  return typeof text === "string" && text !== "" ? text : otherwise;
};

/** A person types into a cell and presses Enter. True where the edit is over; false where they go on editing. */
export async function enterText(session: Session, entry: Entry, ask: Ask, words: WorkbenchWords): Promise<boolean> {
  const { sheet, row, column } = entry;
  const { dialog } = words;
  session.copied = null;
  const typed = await session.person(async () => {
    session.history.beforeCells(sheet, { row, column, rows: 1, columns: 1 });
    const result = await personTypes(session.book, sheet, entry);
    if (!result.accepted) session.history.forget();
    return result;
  });
  if (typed.accepted) {
    const { asked } = typed;
    if (asked === undefined) return true;
    const warns = asked["style"] === "Warning";
    const answer = await ask({
      title: textOf(asked, "title", dialog.validation),
      text: textOf(asked, "message", dialog.validationText) + (warns ? `\n${dialog.keepAnyway}` : ""),
      answers: warns ? ["yes", "no", "cancel"] : ["ok", "cancel"],
    });
    if (answer === "yes" || answer === "ok") return true;
    await session.person(() => session.history.undo());
    return answer === "cancel";
  }
  session.repaint();
  switch (typed.why) {
    case "locked":
      await ask({ title: dialog.locked, text: dialog.lockedText, answers: ["ok"] });
      return true;
    case "formula":
      await ask({ title: dialog.formula, text: dialog.formulaText, answers: ["retry"] });
      return false;
    case "validation": {
      const answer = await ask({
        title: textOf(typed.alert, "title", dialog.validation),
        text: textOf(typed.alert, "message", dialog.validationText),
        answers: ["retry", "cancel"],
      });
      return answer === "cancel";
    }
  }
}
