import { ExcelHost } from "../../src/excel/excelHost";
import { startStandIn, type NodeStandIn } from "../../src/workbench/host/hostNode";
import { inspectStandIn } from "../support/inspectStandIn";
import { setsOf, ways } from "../support/waysOfExcel";
import { describeContract } from "./contract";

/** Excel has no workbook without a sheet: this one is empty, and is the first one asked for. */
const firstSheet = "Mục lục";
const started: NodeStandIn[] = [];

/** Who calculates by hand only reads what stood there before. */
const sets = setsOf(ways.filter((way) => way !== "manualCalculation"));

describe.each([["none of its ways", []] as const, ...sets])("in an Excel that shows %s", (_ways, traits) => {
  afterAll(() => started.splice(0).forEach((standIn) => standIn.dispose()));

  describeContract("Excel", true, async () => {
    const standIn = await startStandIn({ firstSheet, traits });
    started.push(standIn);
    const host = new ExcelHost(standIn.Excel);
    return { host, live: host, inspect: () => inspectStandIn(standIn.model) };
  });
});
