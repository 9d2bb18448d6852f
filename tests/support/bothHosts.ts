import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { ExcelHost } from "../../src/excel/excelHost";
import { startStandIn, type NodeStandIn, type StandInOptions } from "../../src/workbench/host/hostNode";
import { XlsxHost } from "../../src/xlsx/xlsxHost";

const started: NodeStandIn[] = [];

export interface StartedExcel {
  readonly host: ExcelHost;
  readonly standIn: NodeStandIn;
}

/** A new workbook with one empty sheet, behind Office.js. It is gone after the test. */
export async function startExcel(options: StandInOptions = {}): Promise<StartedExcel> {
  const standIn = await startStandIn(options);
  started.push(standIn);
  return { host: new ExcelHost(standIn.Excel), standIn };
}

/** To be called in `afterEach`. */
export const stopExcels = (): void => started.splice(0).forEach((standIn) => standIn.dispose());

/** An empty workbook of either kind, by name. */
export const bothHosts: readonly (readonly [string, () => Promise<WorkbookHost>])[] = [
  ["a file", () => Promise.resolve(XlsxHost.create())],
  ["Excel", async () => (await startExcel()).host],
];
