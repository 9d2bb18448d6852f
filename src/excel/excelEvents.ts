import type { ExcelNamespace } from "./excelHost";
import { mapError } from "./mapError";

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

/** Calls back after each change of cells. Recalculation alone is none. Gives what stops it. */
export async function onFiguresChanged(
  callback: (change: FiguresChange) => void,
  excel: ExcelNamespace = Excel,
): Promise<() => Promise<void>> {
  const settle = async (context: OfficeExtension.ClientRequestContext): Promise<void> => {
    try {
      await context.sync();
    } catch (error) {
      throw mapError(error);
    }
  };
  const context = new excel.RequestContext();
  const handler = context.workbook.worksheets.onChanged.add((event) => {
    callback({
      sheetId: event.worksheetId,
      address: event.address,
      remote: event.source === "Remote",
      own: event.triggerSource === "ThisLocalAddin",
    });
    return Promise.resolve();
  });
  await settle(context);
  return async () => {
    handler.remove();
    await settle(handler.context);
  };
}
