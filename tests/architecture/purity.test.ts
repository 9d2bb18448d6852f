import ts from "typescript";
import { parseSource, sourceFiles, type SourceFile } from "./sourceFiles";

const officeNames = new Set(["Excel", "Office", "OfficeExtension", "OfficeRuntime"]);
const surroundings = new Set([
  ...officeNames,
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "globalThis",
  "process",
  "fetch",
  "setTimeout",
  "setInterval",
  "performance",
  "require",
]);

/** Whether an identifier stands for the global of its name: not a property, a key, or a declaration of our own. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isJsxAttribute(parent)) return false;
  return !("name" in parent && parent.name === node);
}

function uses(file: SourceFile, isUse: (node: ts.Node) => boolean): readonly string[] {
  const tree = parseSource(file);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isUse(node)) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push(`${file.path}:${line} ${node.getText().slice(0, 60)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const names = (set: ReadonlySet<string>) => (node: ts.Node) =>
  ts.isIdentifier(node) && set.has(node.text) && isReference(node);

/** `new Date()`, `Date()`, `Date.now()`, `Math.random()`: what gives another answer the next time. */
function isFickle(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0;
  if (ts.isCallExpression(node)) return node.expression.getText() === "Date";
  return ts.isPropertyAccessExpression(node) && ["Date.now", "Math.random"].includes(node.getText());
}

const within = (...folders: readonly string[]) =>
  sourceFiles.filter(({ path }) => folders.includes(path.split("/")[0] ?? ""));

describe("Office's interface", () => {
  it("is spoken by the folders that stand on it, and by no other", () => {
    const hosts = ["excel", "taskpane", "commands", "workbench"];
    const others = sourceFiles.filter(({ path }) => !hosts.includes(path.split("/")[0] ?? ""));
    expect(others.flatMap((file) => uses(file, names(officeNames)))).toEqual([]);
  });

  it("of workbooks is spoken in excel/ and by its stand-in alone", () => {
    const others = sourceFiles.filter(({ path }) => !/^(?:excel|workbench)\//u.test(path));
    expect(others.flatMap((file) => uses(file, names(new Set(["Excel"]))))).toEqual([]);
  });
});

describe("the folders of pure functions", () => {
  it.each(["plan", "rules", "locale", "sheet", "workbook", "actions"])("know no surroundings: %s", (folder) => {
    expect(within(folder).length).toBeGreaterThan(0);
    expect(within(folder).flatMap((file) => uses(file, names(surroundings)))).toEqual([]);
  });

  it.each(["plan", "rules", "locale", "sheet", "workbook", "actions"])("know no clock and no chance: %s", (folder) => {
    expect(within(folder).flatMap((file) => uses(file, isFickle))).toEqual([]);
  });
});

describe("the judge of purity", () => {
  const judged: readonly (readonly [string, number])[] = [
    ["const at = new Date();", 1],
    ["const at = Date.now();", 1],
    ["const at = Date();", 1],
    ["const at = new Date(2024, 0, 1);", 0],
    ["const chance = Math.random();", 1],
    ["window.alert(1);", 1],
    ["const read = async (context: Excel.RequestContext) => context.sync();", 1],
    ["const path = typeof process;", 1],
    ["const shown = plan.office.window;", 0],
    ["const Office = 1;", 0],
    ['const text = "Excel.run";', 0],
    ["// Excel.run", 0],
  ];

  it.each(judged)("finds in `%s`: %d", (text, count) => {
    const file = { path: "rules/a.ts", text };
    const found = [...uses(file, names(surroundings)), ...uses(file, isFickle)];
    expect(found).toHaveLength(count);
  });
});
