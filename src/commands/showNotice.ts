import type { CommandNotice } from "../actions/run/commandNotice";
import { writeNotice } from "../actions/run/commandNotice";

/** What Office.js gives for dialogs, `DialogApi` 1.1. */
export type DialogUi = Pick<Office.UI, "displayDialogAsync">;

/** Percent of the screen; Excel makes them at least 250 by 150 px. */
const size = { height: 30, width: 30 } as const;

/** The page of the dialog beside that of the commands, with what it says. */
export function noticeAddress(page: string, notice: CommandNotice, languageTag: string): string {
  const address = new URL("notice.html", page);
  // Behind "#": a sheet's name reaches no server and no server's log.
  address.hash = new URLSearchParams({ notice: writeNotice(notice), language: languageTag }).toString();
  return address.href;
}

/**
 * Opens a dialog and waits until it is closed, by its button or its frame: the command's page ends when the command is
 * completed, and some hosts close its dialogs then. Ends as well where no dialog opens, and after `patience` milliseconds,
 * well before Excel would complain of a command that does not complete.
 */
export function showDialog(ui: DialogUi, address: string, patience: number): Promise<void> {
  return new Promise((resolve) => {
    ui.displayDialogAsync(address, { ...size, displayInIframe: true }, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        resolve();
        return;
      }
      const timer = setTimeout(resolve, patience);
      const over = (): void => {
        clearTimeout(timer);
        resolve();
      };
      dialog.addEventHandler(Office.EventType.DialogEventReceived, over);
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        over();
      });
    });
  });
}
