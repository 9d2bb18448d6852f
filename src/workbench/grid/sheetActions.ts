import type { WorkbenchWords } from "../../locale/vi/workbench";
import type { Sheet } from "../host/model/sheet";
import type { Ask } from "../session/asking";
import { attempt, refusalsOfSheets } from "../session/attempt";
import type { Session } from "../session/session";
import type { MenuState } from "./Menu";

interface SheetActions {
  readonly go: (sheet: Sheet) => void;
  readonly add: () => void;
  readonly rename: (sheet: Sheet, name: string) => void;
  readonly menuOf: (sheet: Sheet, startRenaming: () => void) => MenuState["items"];
}

/** What a person does to whole sheets, on the model. */
export function sheetActions(session: Session, words: WorkbenchWords, ask: Ask): SheetActions {
  const { book, history } = session;
  const change = (step: () => void): Promise<boolean> =>
    attempt(session, () => history.structure(step), ask, words, refusalsOfSheets(words));
  const remove = async (sheet: Sheet): Promise<void> => {
    const answer = await ask({
      title: words.menu.deleteSheet,
      text: words.dialog.deleteSheet.replace("{sheet}", sheet.name),
      answers: ["yes", "no"],
    });
    if (answer === "yes") await change(() => book.deleteSheet(sheet));
  };
  return {
    go: (sheet) => {
      book.activate(sheet);
      session.notify();
    },
    add: () => void change(() => book.activate(book.addSheet())),
    rename: (sheet, name) => {
      if (name !== sheet.name) void change(() => book.renameSheet(sheet, name.normalize("NFC")));
    },
    menuOf: (sheet, startRenaming) => [
      { text: words.menu.renameSheet, run: startRenaming },
      { text: words.menu.hideSheet, run: () => void change(() => book.setVisibility(sheet, "Hidden")) },
      { text: words.menu.deleteSheet, run: () => void remove(sheet) },
      ...book.sheets
        .filter(({ visibility }) => visibility === "Hidden")
        .map((hidden) => ({
          text: words.menu.showSheet.replace("{sheet}", hidden.name),
          run: () => void change(() => book.setVisibility(hidden, "Visible")),
        })),
    ],
  };
}
