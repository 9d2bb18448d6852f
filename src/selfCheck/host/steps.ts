import type { Answer, Asked, CellTrait, SheetTrait } from "../../actions/workbookHost";
import { selfCheckTexts } from "../../locale/workbook/selfCheckTexts";
import { tokens } from "../../rules/figures/tokens";
import { quoteSheet } from "../../sheet/a1";
import type { NameChange } from "../../workbook/drawing/description";
import { area, type SheetBuilder } from "../../workbook/drawing/sheetBuilder";
import { styleOf } from "../../workbook/drawing/styles";
import { isExactly } from "../../workbook/formulas/expressions";

/** The sheet that every step is tried on, one at a time. */
export const trialSheet = selfCheckTexts.trialSheet;
/** In its first cell: by it a sheet that a run left behind is known for ours. */
export const trialMark = "TT_SELF_CHECK";
export const trialNames = ["TT_ONE", "TT_BLOCK"] as const;

/** A question and what a program must answer for the workbook to be true in it. */
export type Expectation = readonly [asked: Asked, expected: Answer];

/** Something that the adapter relies on: what is written, and how it reads back. */
export interface Step {
  readonly id: StepId;
  readonly write: (builder: SheetBuilder) => readonly NameChange[] | SheetBuilder;
  readonly expected: readonly Expectation[];
  /** The sheet is made out of sight. */
  readonly hidden?: true;
}

export const stepIds = [
  "texts",
  "formulas",
  "vietnamese",
  "looks",
  "merges",
  "lists",
  "validations",
  "conditionalFormats",
  "names",
  "links",
  "freeze",
  "page",
  "protection",
  "chart",
  "sizes",
  "hidden",
] as const;
export type StepId = (typeof stepIds)[number];

const cell = (at: string, trait: CellTrait, expected: Answer): Expectation => [{ of: "cell", at, trait }, expected];
const sheet = (trait: SheetTrait, expected: Answer): Expectation => [{ of: "sheet", trait }, expected];
const name = (called: string, expected: Answer): Expectation => [{ of: "name", name: called }, expected];

/** Texts that a program may take for formulas, numbers or days. */
const texts = ["=1+1", "+84 296", "-5%", "@ten", "'nháy", "00123", "1/2", "TRUE"];
const entryFill = styleOf("entryText").fill ?? null;
const stop = { style: "stop", title: "", text: selfCheckTexts.trialPrompt } as const;

/** Numbers and what formulas of our families come to over them. */
const figures = [901, 1000, 0.5];
const computed: readonly (readonly [formula: string, value: number | string])[] = [
  ["ROUND(B3*10000,0)>ROUND(90*100,0)*B4", "TRUE"],
  ["SUMPRODUCT((LEN(B3:B5)>0)*(B3:B5>=1))", 2],
  ["IFERROR(INDEX(B3:B5,MATCH(1000,B3:B5,0))/0,-1)", -1],
  ['COUNTIFS(B3:B5,">=1",B3:B5,"<1000")', 1],
  ["COUNTBLANK(B3:B6)", 1],
];

const steps: Readonly<Record<StepId, Omit<Step, "id">>> = {
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
      cell(`D${row + 3}`, "value", value === "TRUE" ? true : value),
      cell(`D${row + 3}`, "formula", `=${formula}`),
    ]),
  },
  vietnamese: {
    write: (builder) =>
      builder
        .put({ row: 2, column: 1 }, tokens.achieved.toLocaleUpperCase("vi"))
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
      builder.validate({
        range: area(2, 1, 3, 1),
        rule: { kind: "list", values: [tokens.yes, tokens.no] },
        prompt: { title: trialSheet, text: selfCheckTexts.trialPrompt },
        error: stop,
      }),
    expected: [cell("B3", "validation", "List"), cell("B5", "prompt", selfCheckTexts.trialPrompt)],
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
      { name: "TT_ONE", sheet: trialSheet, range: area(2, 1, 1, 1) },
      { name: "TT_BLOCK", sheet: trialSheet, range: area(2, 1, 4, 3) },
    ],
    expected: [name("TT_ONE", "B3"), name("TT_BLOCK", "B3:D6")],
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
    write: (builder) => builder.put({ row: 2, column: 1 }, "x", "entryText").protect({ allowInsertRows: true }),
    expected: [
      sheet("protected", true),
      sheet("allowInsertRows", true),
      sheet("allowDeleteRows", false),
      cell("B3", "locked", false),
      cell("B4", "locked", true),
    ],
  },
  chart: {
    write: (builder) => {
      builder.putRow({ row: 2, column: 1 }, ["a", 0.5]).putRow({ row: 3, column: 1 }, ["b", 0.9]);
      const range = (column: string): string => `${quoteSheet(trialSheet)}!$${column}$3:$${column}$4`;
      return builder.draw({
        ...{ name: "TT_CHART", title: trialSheet, categories: range("B"), percent: true, anchor: area(5, 1, 8, 4) },
        series: [{ name: trialSheet, values: range("C"), drawnAs: "bar", color: "#2F5597" }],
      });
    },
    expected: [sheet("charts", 1), sheet("series", 1)],
  },
  sizes: {
    write: (builder) => builder.rowRun({ first: 2, count: 1, hidden: true }).rowRun({ first: 3, count: 1, height: 30 }),
    expected: [
      cell("A3", "rowHidden", true),
      cell("A4", "rowHidden", false),
      sheet("gridlines", false),
      sheet("tabColor", "#C00000"),
    ],
  },
  hidden: { write: (builder) => builder, expected: [sheet("visibility", "Hidden")], hidden: true },
};

/** Everything that the workbook relies on in a program, in the order in which it is tried. */
export const hostSteps: readonly Step[] = stepIds.map((id) => ({ id, ...steps[id] }));
