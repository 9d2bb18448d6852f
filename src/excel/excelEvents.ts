import { HostError } from "../actions/port/hostError";
import { mapError } from "./request/mapError";

/** Cells that were changed: by the user, by our own writing, or by someone else in a shared workbook. */
export interface FiguresChange {
  readonly sheetId: string;
  /** Without the sheet: `B5:C9`. */
  readonly address: string;
  /** Somebody else's change: no reason for a dialog. */
  readonly remote: boolean;
  /** Made by this add-in. */
  readonly own: boolean;
}

export interface Listening {
  /** A cell was being edited: Excel began to listen when that ended, and what was typed there may not have been heard. */
  readonly waited: boolean;
  /** Where a cell is being edited, it ends with the edit. Throws a HostError. */
  readonly stop: () => Promise<void>;
}

type Excels = Pick<typeof Excel, "run">;
type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw mapError(error);
  }
}

/**
 * Calls back after each change of cells. Recalculation alone is none. Throws a HostError where Excel is busy or out of reach;
 * nothing is left behind then, and it may be asked again.
 */
export async function onFiguresChanged(
  callback: (change: FiguresChange) => void,
  excel: Excels = Excel,
): Promise<Listening> {
  const listen = (delayForCellEdit: boolean): Promise<Handler> =>
    attempt(() =>
      excel.run({ delayForCellEdit }, async (context) => {
        const handler = context.workbook.worksheets.onChanged.add((event) => {
          callback({
            sheetId: event.worksheetId,
            address: event.address,
            remote: event.source === "Remote",
            own: event.triggerSource === "ThisLocalAddin",
          });
          return Promise.resolve();
        });
        await context.sync();
        return handler;
      }),
    );
  let waited = false;
  // Asked to wait at once, Excel would not say whether it did.
  const handler = await listen(false).catch((error: unknown) => {
    if (!(error instanceof HostError) || error.code !== "cellBeingEdited") throw error;
    waited = true;
    return listen(true);
  });
  return {
    waited,
    stop: () =>
      attempt(() =>
        excel.run({ delayForCellEdit: true, previousObjects: handler.context }, async (context) => {
          handler.remove();
          await context.sync();
        }),
      ),
  };
}
