import { ExcelHost } from "../../src/excel/excelHost";
import { startStandIn, type NodeStandIn } from "../../src/workbench/host/hostNode";
import type { Trait } from "../../src/workbench/host/model/traits";
import { inspectStandIn } from "../support/inspectStandIn";
import { describeContract } from "./contract";

/** Excel has no workbook without a sheet: this one is empty, and is the first one asked for. */
const firstSheet = "Mục lục";
const started: NodeStandIn[] = [];

/** Ways of real Excel under which a request must come to the same; what is refused or not told is judged in tests/excel. */
const unkind: readonly Trait[] = [
  "emptyMergeForgetsFill",
  "chartGuessesHeading",
  "fitIsOnePage",
  "linkReplacesFormula",
  "r1c1Names",
  "unlikeRulesRefuseAnother",
];

describe.each<[string, readonly Trait[]]>([
  ["at its kindest", []],
  ["with all of its ways", unkind],
  ...(process.env["TRAITS"] === "each" ? unkind.map((trait): [string, [Trait]] => [trait, [trait]]) : []),
])("%s", (_ways, traits) => {
  afterAll(() => started.splice(0).forEach((standIn) => standIn.dispose()));

  describeContract("Excel", true, async () => {
    const standIn = await startStandIn({ firstSheet, traits });
    started.push(standIn);
    const host = new ExcelHost(standIn.Excel);
    return { host, live: host, inspect: () => inspectStandIn(standIn.model) };
  });
});
