import type { Validation } from "../../../src/sheet/rules";
import { bookOf, emptyUnit } from "../../../src/workbook/changes/newBook";
import { nameSheets } from "../../../src/workbook/changes/nameSheets";
import { nothingThere, setUpChange } from "../../../src/workbook/changes/setUpChange";
import { planFormSheet } from "../../../src/workbook/planForm/planFormSheet";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { madeSheets, type MadeSheet } from "../../support/madeSheets";
import { measuresPlan } from "../../support/measuresPlan";

/** Functions that Excel has had since 2010 at the latest, and that every program of offices calculates alike. */
const allowed = new Set([
  ...[
    "ABS",
    "AND",
    "CLEAN",
    "COUNT",
    "COUNTA",
    "COUNTBLANK",
    "COUNTIF",
    "COUNTIFS",
    "DAY",
    "EXACT",
    "FIND",
    "HYPERLINK",
    "IF",
  ],
  ...["IFERROR", "INDEX", "INT", "ISERROR", "ISLOGICAL", "ISNUMBER", "LEFT", "LEN", "MATCH", "MAX", "MID", "MIN"],
  ...["MONTH", "N", "NOT", "OR", "REPT", "RIGHT", "ROUND", "ROW", "ROWS", "SUBSTITUTE", "SUM", "SUMIF", "SUMIFS"],
  ...["SQRT", "SUMPRODUCT", "TRIM", "UPPER", "VLOOKUP", "YEAR"],
]);

/** What Excel takes: characters of a text within a formula, functions within functions, characters of all. */
const most = { literal: 255, depth: 64, length: 8192 };

const ruleFormulas = ({ rule }: Validation): readonly string[] => {
  if (rule.kind === "list") return [];
  const formulas = "formula" in rule ? [rule.formula] : [rule.formula1, rule.formula2];
  return formulas.filter((formula) => typeof formula === "string");
};

const formulasOf = ({ blocks, layout }: MadeSheet): readonly string[] => [
  ...blocks.flatMap(({ contents }) =>
    contents.flat().flatMap((content) => (typeof content === "object" && content !== null ? [content.formula] : [])),
  ),
  ...layout.validations.flatMap(ruleFormulas),
  ...layout.conditionalFormats.flatMap((format) => (format.kind === "formula" ? [format.formula] : [])),
];

/** Every sheet of a workbook with every kind of target, which no plan of an office has, and the form of a plan. */
function everyMeasure(): readonly MadeSheet[] {
  const units = [emptyUnit("U01", "Phòng", undefined)];
  const book = bookOf(
    measuresPlan,
    { units, agency: new Map() },
    nameSheets(measuresPlan, units, { known: null, taken: [] }),
  );
  const { sheets } = setUpChange(book, new Map([["U01", 5]]), nothingThere, undefined);
  const form = planFormSheet(bundledPlan, "Soạn kế hoạch", null).sheet.build("create");
  return [...sheets, form].flatMap((sheet) => (sheet.action === "update" ? [] : [sheet]));
}

const written = new Set([...madeSheets(), ...everyMeasure()].flatMap(formulasOf));

const texts = /"(?:[^"]|"")*"/g;
const withoutTexts = (formula: string): string => formula.replaceAll(texts, '""');
const functionsOf = (formula: string): readonly string[] =>
  [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name = ""]) => name);

/** How deep functions stand within functions; parentheses alone are none. */
function depthOf(formula: string): number {
  let deepest = 0;
  const open: boolean[] = [];
  for (const [token] of withoutTexts(formula).matchAll(/[A-Z0-9.]*\(|\)/g)) {
    if (token === ")") open.pop();
    else open.push(token !== "(");
    deepest = Math.max(deepest, open.filter(Boolean).length);
  }
  return deepest;
}

const told = (isWrong: (formula: string) => boolean): readonly string[] =>
  [...written].filter(isWrong).map((formula) => formula.slice(0, 300));

describe("every formula of the workbook", () => {
  it("is one of hundreds, of cells, of rules and of looks", () => {
    expect(written.size).toBeGreaterThan(1000);
  });

  it("has functions of Excel 2010 alone", () => {
    const others = new Set([...written].flatMap(functionsOf).filter((name) => !allowed.has(name)));
    expect([...others]).toEqual([]);
  });

  it("uses each of the functions that are allowed", () => {
    const used = new Set([...written].flatMap(functionsOf));
    expect([...allowed].filter((name) => !used.has(name))).toEqual([]);
  });

  it("holds no text that Excel refuses for its length", () => {
    const isLong = (text: string): boolean => text.slice(1, -1).replaceAll('""', '"').length > most.literal;
    expect(told((formula) => [...formula.matchAll(texts)].some(([text]) => isLong(text)))).toEqual([]);
  });

  it("nests no deeper than Excel does", () => {
    expect(told((formula) => depthOf(formula) > most.depth)).toEqual([]);
  });

  it("is no longer than Excel takes", () => {
    expect(told((formula) => formula.length + 1 > most.length)).toEqual([]);
  });
});
