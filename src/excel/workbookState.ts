import type { SheetChange, WorkbookChange } from "../workbook/description";
import type { Batch } from "./batch";
import { rangeOf, withoutGaps } from "./contents";
import { markKey } from "./sheetMark";

/** What must be known of a sheet before it is written to. */
export interface SheetState {
  readonly name: string;
  readonly visibility: string;
  readonly protected: boolean;
  /** What a person may do on it, where it is protected and its protection must be lifted and put back. */
  readonly options: Excel.WorksheetProtectionOptions | null;
  /** For an update: it writes to locked cells. */
  readonly writesLocked: boolean;
  /** Our mark, where it has one. */
  readonly mark: string | null;
  /** No cell holds anything. */
  readonly empty: boolean;
  readonly charts: readonly string[];
}

export interface WorkbookState {
  /** By `sheetKey`, in tab order. */
  readonly sheets: ReadonlyMap<string, SheetState>;
  /** Defined names of workbook scope, in capitals. */
  readonly names: ReadonlySet<string>;
  readonly structureProtected: boolean;
}

/** Excel tells sheets apart without regard to case. */
export const sheetKey = (name: string): string => name.toUpperCase();

const unknown = { options: null, writesLocked: false, mark: null, empty: false, charts: [] } as const;

/** One request, and a second one where a sheet that is there is to be built over or is protected. Writes nothing. */
export async function readState(batch: Batch, change: WorkbookChange): Promise<WorkbookState> {
  const { workbook } = batch.context;
  workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
  workbook.names.load("items/name");
  workbook.protection.load("protected");
  await batch.send();
  const sheets = new Map<string, SheetState>();
  for (const { name, visibility, protection } of workbook.worksheets.items) {
    sheets.set(sheetKey(name), { ...unknown, name, visibility, protected: protection.protected });
  }
  const asks = change.sheets.flatMap((sheet) => {
    const state = sheets.get(sheetKey(sheet.name));
    const ask = state === undefined ? null : askFurther(batch, sheet, state);
    return state === undefined || ask === null ? [] : [{ state, ask }];
  });
  if (asks.length > 0) {
    await batch.send();
    for (const { state, ask } of asks) sheets.set(sheetKey(state.name), { ...state, ...ask() });
  }
  const names = new Set(workbook.names.items.map(({ name }) => name.toUpperCase()));
  return { sheets, names, structureProtected: workbook.protection.protected };
}

/** Queues what else must be known of a sheet; the answer gives it once the request is done. */
function askFurther(batch: Batch, change: SheetChange, state: SheetState): (() => Partial<SheetState>) | null {
  const sheet = batch.sheet(state.name);
  if (change.action !== "update") {
    const charts = sheet.charts.load("items/name");
    const mark = sheet.customProperties.getItemOrNullObject(markKey).load("value");
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    return () => ({
      charts: charts.items.map(({ name }) => name),
      mark: mark.isNullObject ? null : mark.value,
      empty: used.isNullObject,
    });
  }
  if (!state.protected) return null;
  const protection = sheet.protection.load("options");
  const { styles = [], validations = [], conditionalFormats = [], links } = change;
  const alwaysLocked = styles.length + validations.length + conditionalFormats.length + links.length > 0;
  const cells = alwaysLocked
    ? []
    : withoutGaps(change.blocks).map((block) =>
        batch.range(state.name, rangeOf(block)).format.protection.load("locked"),
      );
  return () => ({
    options: protection.options,
    // Mixed is null, which counts as locked.
    writesLocked: alwaysLocked || cells.some(({ locked }) => (locked as boolean | null) !== false),
  });
}
