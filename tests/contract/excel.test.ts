import { ExcelHost } from "../../src/excel/excelHost";
import { startStandIn, type NodeStandIn } from "../../src/workbench/host/hostNode";
import type { Trait } from "../../src/workbench/host/model/traits";
import { inspectStandIn } from "../support/inspectStandIn";
import { setsOf, ways } from "../support/waysOfExcel";
import { describeContract } from "./contract";
import type { Harness } from "./harness";

/** Excel has no workbook without a sheet: this one is empty, and is the first one asked for. */
const firstSheet = "Mục lục";
const started: NodeStandIn[] = [];

/** Who calculates by hand only reads what stood there before. */
const holding = ways.filter((way) => way !== "manualCalculation");

const over = (traits: readonly Trait[]) => async (): Promise<Harness> => {
  const standIn = await startStandIn({ firstSheet, traits });
  started.push(standIn);
  const host = new ExcelHost(standIn.Excel);
  return { host, live: host, inspect: () => inspectStandIn(standIn.model) };
};
const stop = (): void => started.splice(0).forEach((standIn) => standIn.dispose());

describe.each([["none of its ways", []] as const, ...setsOf(holding)])("in an Excel that shows %s", (_ways, traits) => {
  afterAll(stop);
  describeContract("Excel", true, over(traits));
});
