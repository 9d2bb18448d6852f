import { selfCheckTexts } from "../../locale/workbook/selfCheckTexts";
import { tokens } from "../../rules/figures/tokens";
import { quoteSheet } from "../../sheet/a1";
import { area } from "../../workbook/drawing/sheetBuilder";
import { styleOf } from "../../workbook/drawing/styles";
import { isExactly } from "../../workbook/formulas/expressions";
import { cell, name, type Step } from "./step";
import { trialNames, trialSheet } from "./trial";

/** Texts that a program may take for formulas, numbers or days. */
const texts = ["=1+1", "+84 296", "-5%", "@ten", "'nháy", "00123", "1/2", "01/02/2024", "TRUE"];
const entryFill = styleOf("entryText").fill ?? null;
const stop = { style: "stop", title: "", text: selfCheckTexts.trialPrompt } as const;

/** Numbers and what formulas of our families come to over them. */
const figures = [901, 1000, 0.5];
const computed: readonly (readonly [formula: string, value: number | boolean])[] = [
  ["ROUND(B3*10000,0)>ROUND(90*100,0)*B4", true],
  ["SUMPRODUCT((LEN(B3:B5)>0)*(B3:B5>=1))", 2],
  ["IFERROR(INDEX(B3:B5,MATCH(1000,B3:B5,0))/0,-1)", -1],
  ['COUNTIFS(B3:B5,">=1",B3:B5,"<1000")', 1],
  ["COUNTBLANK(B3:B6)", 1],
];

/** Of what stands in cells and how it looks. */
export const cellSteps = {
  texts: {
    write: (builder) =>
      texts.reduce((all, text, row) => all.put({ row: row + 2, column: 1 }, text, "entryText"), builder),
    expected: texts.map((text, row) => cell(`B${row + 3}`, "value", text)),
  },
  formulas: {
    write: (builder) => {
      figures.forEach((figure, row) => builder.put({ row: row + 2, column: 1 }, figure));
      computed.forEach(([formula, value], row) => builder.put({ row: row + 2, column: 3 }, { formula, value }));
      return builder;
    },
    expected: computed.flatMap(([formula, value], row) => [
      cell(`D${row + 3}`, "value", value),
      cell(`D${row + 3}`, "formula", `=${formula}`),
    ]),
  },
  vietnamese: {
    write: (builder) =>
      builder
        .put({ row: 2, column: 1 }, tokens.achieved.toLocaleLowerCase("vi"))
        .put({ row: 2, column: 2 }, { formula: isExactly("B3", tokens.achieved), value: true }),
    expected: [cell("C3", "value", true)],
  },
  looks: {
    write: (builder) =>
      builder.put({ row: 2, column: 1 }, 0.5, "computedPercent").put({ row: 3, column: 1 }, "x", "header"),
    expected: [
      cell("B3", "numberFormat", styleOf("computedPercent").numberFormat ?? null),
      cell("B3", "locked", true),
      cell("B4", "bold", true),
      cell("B4", "wrap", true),
      cell("B4", "fill", styleOf("header").fill ?? null),
    ],
  },
  merges: {
    write: (builder) =>
      builder.putMerged(area(2, 1, 2, 3), null, "entryText").putMerged(area(5, 1, 1, 3), "x", "entryText"),
    expected: ["B3", "B6"].flatMap((at) => [cell(at, "fill", entryFill), cell(at, "locked", false)]),
  },
  lists: {
    write: (builder) =>
      builder
        .validate({
          range: area(2, 1, 3, 1),
          rule: { kind: "list", values: [tokens.yes, tokens.no] },
          prompt: { title: trialSheet, text: selfCheckTexts.trialPrompt },
          error: stop,
        })
        .validate({ range: area(6, 1, 1, 1), rule: { kind: "listFrom", formula: "$D$3:$D$4" }, error: stop }),
    expected: [
      cell("B3", "validation", "List"),
      cell("B5", "prompt", selfCheckTexts.trialPrompt),
      cell("B7", "validation", "List"),
    ],
  },
  validations: {
    write: (builder) =>
      builder
        .validate({
          range: area(2, 1, 1, 1),
          rule: { kind: "decimal", operator: "between", formula1: 0, formula2: 100 },
          error: stop,
        })
        .validate({
          range: area(3, 1, 1, 1),
          rule: { kind: "date", operator: "greaterThan", formula1: 45_292 },
          error: stop,
        })
        .validate({
          range: area(4, 1, 1, 1),
          rule: { kind: "custom", formula: "AND(ISNUMBER(B5),B5>1)" },
          error: stop,
        }),
    expected: [
      cell("B3", "validation", "Decimal"),
      cell("B4", "validation", "Date"),
      cell("B5", "validation", "Custom"),
    ],
  },
  conditionalFormats: {
    write: (builder) =>
      builder
        .formatWhere({
          kind: "formula",
          range: area(2, 1, 4, 1),
          formula: 'B3="x"',
          fill: "#F8CBCB",
          numberFormat: '"✗ "@',
        })
        .formatWhere({ kind: "dataBar", range: area(2, 2, 4, 1), color: "#2F5597", minimum: 0, maximum: 1 }),
    expected: [cell("B3:B6", "conditionalFormats", 1), cell("C3:C6", "conditionalFormats", 1)],
  },
  names: {
    write: () => [
      { name: trialNames[0], sheet: trialSheet, range: area(2, 1, 1, 1) },
      { name: trialNames[1], sheet: trialSheet, range: area(2, 1, 4, 3) },
    ],
    expected: [name(trialNames[0], "B3"), name(trialNames[1], "B3:D6")],
  },
  links: {
    write: (builder) =>
      builder
        .put({ row: 2, column: 1 }, { formula: '"a"&"b"', value: "ab" })
        .link({ row: 2, column: 1, sheet: trialSheet, cell: { row: 5, column: 1 } }),
    expected: [
      cell("B3", "value", "ab"),
      cell("B3", "formula", '="a"&"b"'),
      cell("B3", "linksTo", `${quoteSheet(trialSheet)}!B6`),
    ],
  },
} as const satisfies Readonly<Record<string, Step>>;
