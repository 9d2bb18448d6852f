import { selfCheckTexts } from "../../locale/workbook/selfCheckTexts";
import { tokens } from "../../rules/figures/tokens";
import { quoteSheet } from "../../sheet/a1";
import { area } from "../../workbook/drawing/sheetBuilder";
import { styleOf } from "../../workbook/drawing/styles";
import { cell, sheet, type Step } from "./step";
import { trialSheet, trialTwin } from "./trial";

/** Of sheets as a whole. */
export const sheetSteps = {
  freeze: { write: (builder) => builder.freeze(3, 2), expected: [sheet("frozen", "A1:B3")] },
  page: {
    write: (builder) => builder.page({ titleRows: { first: 2, last: 3 }, printArea: area(0, 1, 9, 4) }),
    expected: [
      sheet("orientation", "Landscape"),
      sheet("pagesWide", 1),
      sheet("pagesHigh", 0),
      sheet("titleRows", "3:4"),
      sheet("printArea", "B1:E9"),
    ],
  },
  protection: {
    write: (builder) => builder.put({ row: 2, column: 1 }, "x", "entryText"),
    expected: [
      sheet("protected", true),
      sheet("allowInsertRows", true),
      sheet("allowDeleteRows", false),
      sheet("allowSort", true),
      sheet("allowAutoFilter", true),
      sheet("allowFormatRows", true),
      cell("B3", "locked", false),
      cell("B4", "locked", true),
    ],
  },
  copies: {
    twin: true,
    write: (builder) =>
      builder
        .put({ row: 2, column: 1 }, builder.identity.name, "entryText")
        .put({ row: 2, column: 2 }, { formula: "LEN(B3)>0", value: true }, "computedPercent")
        .columnRun({ first: 3, count: 1, width: 8, hidden: true })
        .formatWhere({ kind: "formula", range: area(2, 1, 1, 2), formula: 'B3="x"', fill: "#F8CBCB" })
        .validate({
          range: area(2, 1, 1, 1),
          rule: { kind: "list", values: [tokens.yes, tokens.no] },
          error: { style: "stop", title: "", text: selfCheckTexts.trialPrompt },
        }),
    expected: [
      cell("B3", "value", trialTwin),
      cell("B3", "fill", styleOf("entryText").fill ?? null),
      cell("B3", "locked", false),
      cell("B3", "validation", "List"),
      cell("B3:C3", "conditionalFormats", 1),
      cell("C3", "formula", "=LEN(B3)>0"),
      cell("C3", "value", true),
      cell("D3", "columnHidden", true),
      sheet("protected", true),
      sheet("gridlines", false),
    ],
  },
  chart: {
    write: (builder) => {
      // A blank stands first: it is no heading.
      builder.putRow({ row: 2, column: 1 }, ["a", null]).putRow({ row: 3, column: 1 }, ["b", 0.9]);
      const range = (column: string): string => `${quoteSheet(trialSheet)}!$${column}$3:$${column}$4`;
      return builder.draw({
        ...{ name: "TT_CHART", title: trialSheet, categories: range("B"), percent: true, anchor: area(5, 1, 8, 4) },
        series: [{ name: trialSheet, values: range("C"), drawnAs: "bar", color: "#2F5597" }],
      });
    },
    expected: [sheet("charts", 1), sheet("series", 1), sheet("seriesName", trialSheet), sheet("points", 2)],
  },
  sizes: {
    write: (builder) =>
      builder
        .columnRun({ first: 1, count: 1, width: 20 })
        .rowRun({ first: 2, count: 1, hidden: true })
        .rowRun({ first: 3, count: 1, height: 30 }),
    expected: [
      cell("A3", "rowHidden", true),
      cell("A4", "rowHidden", false),
      // Programs and screens round sizes to pixels of their own.
      cell("A4", "rowHeight", 30, 1),
      cell("B1", "columnWidth", 108.75, 6),
      sheet("gridlines", false),
      sheet("tabColor", "#C00000"),
    ],
  },
  hidden: { write: (builder) => builder, expected: [sheet("visibility", "Hidden")], hidden: true },
} as const satisfies Readonly<Record<string, Step>>;
