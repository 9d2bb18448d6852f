import type { Block, Content, RangeRef, Validation, ValidationRule } from "../../src/workbook/drawing/description";
import { HostError } from "../../src/actions/port/hostError";
import { lint } from "../../src/xlsx/lint";
import { sample } from "../contract/sample";
import { change, newSheet } from "./changes";

const cell: RangeRef = { row: 0, column: 0, rows: 1, columns: 1 };
const error = { style: "stop", title: "", text: "" } as const;
const validated = (rule: ValidationRule, rest: Partial<Validation> = {}): ReturnType<typeof newSheet> =>
  newSheet("A", { validations: [{ range: cell, rule, error, ...rest }] });
const holding = (content: Content): ReturnType<typeof newSheet> =>
  newSheet("A", {}, { blocks: [{ row: 0, column: 0, contents: [[content]] }] });
const blocks = (...given: Block[]): ReturnType<typeof newSheet> => newSheet("A", {}, { blocks: given });
const named = (name: string, range = cell) => ({ name, sheet: "A", range });
const page = newSheet("A").layout.page;

test("the sample has no fault", () => {
  expect(() => lint(sample)).not.toThrow();
});

test.each([
  ["a list longer than 255 characters", validated({ kind: "list", values: ["x".repeat(200), "y".repeat(60)] })],
  ["a list with a comma", validated({ kind: "list", values: ["a,b"] })],
  ["a list with a quote", validated({ kind: "list", values: ['a"b'] })],
  ["an empty list", validated({ kind: "list", values: [] })],
  ["a validation formula that begins with =", validated({ kind: "custom", formula: "=A1" })],
  [
    "a prompt's title over 32 characters",
    validated({ kind: "custom", formula: "A1" }, { prompt: { title: "x".repeat(33), text: "" } }),
  ],
  [
    "a prompt over 255 characters",
    validated({ kind: "custom", formula: "A1" }, { prompt: { title: "", text: "x".repeat(256) } }),
  ],
  [
    "an error text over 225 characters",
    validated({ kind: "custom", formula: "A1" }, { error: { ...error, text: "x".repeat(226) } }),
  ],
  [
    "a validation outside of the sheet",
    validated({ kind: "custom", formula: "A1" }, { range: { ...cell, row: 1_048_576 } }),
  ],
  [
    "overlapping merges",
    newSheet("A", {
      merges: [
        { ...cell, columns: 2 },
        { ...cell, rows: 2 },
      ],
    }),
  ],
  ["a merge of one cell", newSheet("A", { merges: [cell] })],
  ["a text over 32,767 characters", holding("x".repeat(32_768))],
  ["a formula that begins with =", holding({ formula: "=1", value: 1 })],
  ["a number that is none", holding(NaN)],
  ["a block of unequal rows", blocks({ row: 0, column: 0, contents: [[1], [1, 2]] })],
  ["a block beyond the last column", blocks({ row: 0, column: 16_383, contents: [[1, 2]] })],
  ["a sheet name with a slash", newSheet("A/B")],
  ["a sheet name over 31 characters", newSheet("A".repeat(32))],
  ["a sheet name that ends in an apostrophe", newSheet("A'")],
  ["an empty sheet name", newSheet("")],
  [
    "a footer over 255 characters",
    newSheet("A", { page: { ...page, footer: { left: "x".repeat(256), center: "", right: "" } } }),
  ],
  [
    "a password that a code page would change",
    newSheet("A", { protection: { ...newSheet("A").layout.protection, password: "mật" } }),
  ],
  [
    "a data bar without a length",
    newSheet("A", { conditionalFormats: [{ kind: "dataBar", range: cell, color: "#000000", minimum: 1, maximum: 1 }] }),
  ],
])("%s is refused before anything is written", (_, sheet) => {
  expect(() => lint(change(sheet))).toThrow(HostError);
});

test.each([
  ["a name without our prefix", [named("X")]],
  ["a name with other letters", [named("TD_Đơn")]],
  ["a name twice in different case", [named("TD_A"), named("TD_a")]],
  ["a name outside of the sheet", [named("TD_A", { ...cell, rows: 0 })]],
])("%s is refused", (_, names) => {
  expect(() => lint({ sheets: [newSheet("A")], names })).toThrow(HostError);
});

test("one sheet changed twice, and one chart's name twice, are refused", () => {
  expect(() => lint(change(newSheet("A"), newSheet("a")))).toThrow(HostError);
  const charts = sample.sheets.flatMap((sheet) => (sheet.action === "update" ? [] : sheet.layout.charts));
  expect(() => lint(change(newSheet("A", { charts }), newSheet("B", { charts })))).toThrow(HostError);
});
