import { ExcelHost } from "../../src/excel/excelHost";
import { startStandIn, type NodeStandIn } from "../../src/workbench/host/hostNode";
import { inspectStandIn } from "../support/inspectStandIn";
import { describeContract } from "./contract";

/** Excel has no workbook without a sheet: this one is empty, and is the first one asked for. */
const firstSheet = "Mục lục";
const started: NodeStandIn[] = [];

afterEach(() => started.splice(0).forEach((standIn) => standIn.dispose()));

describeContract("Excel", async () => {
  const standIn = await startStandIn({ firstSheet });
  started.push(standIn);
  return {
    host: new ExcelHost(standIn.Excel),
    inspect: () => inspectStandIn(standIn.model),
  };
});
