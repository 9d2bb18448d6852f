import ts from "typescript";
import { parseSource, sourceFiles, type SourceFile } from "./sourceFiles";

/** State of modules that changes no answer: what was read once, numbers that need only differ, and what stays empty. */
const harmless: readonly string[] = [
  "cli/demo made",
  "locale/sayFact noNames",
  "rules/figures/registered known",
  "sheet/a1 spelt",
  "taskpane/fetchView fetched",
  "taskpane/shortlist/Preview none",
  "workbench/file/openedFile files",
  "workbench/grid/textMeasure widths",
  "workbench/host/model/calculation/sharedEngine univer",
  "workbench/host/model/calculation/univerEngine engines",
  "workbench/host/model/calculation/univerMends mended",
  "workbench/host/officeLibrary cached",
  "workbench/host/officeLibrary compiled",
  "workbench/host/officeLibrary versionsRead",
  "workbench/page/PaneView conversations",
  "workbench/session/session sessions",
];

const collections = new Set(["Map", "Set", "WeakMap", "WeakSet"]);

/** Whether a value is a list or a collection that is empty at first, and so is there to be filled. */
function isToBeFilled(value: ts.Expression | undefined): boolean {
  if (value === undefined) return false;
  if (ts.isArrayLiteralExpression(value)) return value.elements.length === 0;
  if (ts.isObjectLiteralExpression(value)) return value.properties.length === 0;
  if (!ts.isNewExpression(value)) return false;
  return collections.has(value.expression.getText()) && (value.arguments?.length ?? 0) === 0;
}

const isReadonly = ({ type }: ts.VariableDeclaration): boolean => /^(?:R|r)eadonly/u.test(type?.getText() ?? "");

/** What of a module outlives the call that wrote it: variables, and what is filled. */
const stateOf = (file: SourceFile): readonly string[] =>
  parseSource(file)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList: { flags, declarations } }) =>
      declarations.filter(
        (one) => (flags & ts.NodeFlags.Let) !== 0 || (isToBeFilled(one.initializer) && !isReadonly(one)),
      ),
    )
    .map(({ name }) => `${file.path.replace(/\.tsx?$/u, "")} ${name.getText()}`);

describe("the state of modules", () => {
  it("is none that one who calls could see: tests of many files run on the same modules", () => {
    expect(sourceFiles.flatMap(stateOf).sort()).toEqual(harmless);
  });

  it.each([
    ["let count = 0;", 1],
    ["const known = new Map<string, number>();", 1],
    ["const found: string[] = [];", 1],
    ["const none: readonly string[] = [];", 0],
    ["const none: ReadonlyMap<string, string> = new Map();", 0],
    ["const letters = new Set(['a']);", 0],
    ["const run = () => { let count = 0; return count++; };", 0],
  ])("is found in `%s`: %d", (text, count) => {
    expect(stateOf({ path: "rules/a.ts", text })).toHaveLength(count);
  });
});
