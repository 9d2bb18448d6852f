import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { ExcelHost } from "../../src/excel/excelHost";
import { startStandIn } from "../../src/workbench/host/hostNode";
import type { Book } from "../../src/workbench/host/model/book";
import { IncrementalEngine } from "../../src/workbench/host/model/calculation/incrementalEngine";
import { SharedEngine } from "../../src/workbench/host/model/calculation/sharedEngine";
import { freezeCells } from "./copyOf";

/** What fills a workbook. */
export type Fill = (host: WorkbookHost) => Promise<unknown>;

/** A workbook behind Office.js, filled and calculated, to be copied (`copyOf`): most of it is shared by its copies. */
export async function filledBook(fill: Fill): Promise<Book> {
  const calculation = new IncrementalEngine(new SharedEngine());
  const { Excel, model } = await startStandIn({ engine: calculation });
  await fill(new ExcelHost(Excel));
  await model.calculate();
  calculation.share();
  freezeCells(model);
  return model;
}
