import { maxRows } from "../../sheet/places";
import { rowsA1 } from "../request/a1Lines";
import type { KeptBlocks } from "../state/keptBlocks";
import { cost, type Step } from "../request/batch";

/** Everything goes from a sheet but the rows that are kept: these hold values alone. */
export const clearStep = (sheet: string, charts: readonly string[], { first, rows }: KeptBlocks): Step => ({
  sheet,
  bytes: (11 + charts.length) * (cost.object + cost.action),
  queue: (batch) => {
    const worksheet = batch.sheet(sheet);
    charts.forEach((chart) => worksheet.charts.getItem(chart).delete());
    worksheet.autoFilter.remove();
    const all = worksheet.getRange();
    all.unmerge();
    all.conditionalFormats.clearAll();
    all.dataValidation.clear();
    if (rows === 0) all.clear("All");
    else {
      worksheet.getRange(rowsA1(0, first)).clear("All");
      worksheet.getRange(rowsA1(first + rows, maxRows - first - rows)).clear("All");
    }
    // Clearing keeps sizes and what is hidden.
    all.columnHidden = false;
    all.rowHidden = false;
    all.format.useStandardWidth = true;
    all.format.useStandardHeight = true;
  },
});
