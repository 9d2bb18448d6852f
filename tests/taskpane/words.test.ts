import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { commandNames } from "../../src/actions/run/commandNotice";
import { pane as paneEn } from "../../src/locale/en/pane/pane";
import { pane as paneVi } from "../../src/locale/vi/pane/pane";

const files = readdirSync("src/taskpane", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join("src/taskpane", file), "utf8") }));

/** Attributes that people see or hear. */
const spoken = new Set([
  "aria-label",
  "title",
  "placeholder",
  "label",
  "hint",
  "alt",
  "validationMessage",
  "summary",
  "aside",
]);
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

function writtenTexts(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasLetters(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer !== undefined) {
      if (ts.isStringLiteral(node.initializer) && hasLetters(node.initializer.text)) found.push(node.initializer.text);
    }
    if (ts.isStringLiteralLike(node) && /[À-ỹ]/u.test(node.text) && node.text.length > 1) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  // A function of any type, as `<T>(…)`, is no element where there are none.
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind));
  return found;
}

interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

const leaves = (value: unknown, path: string): readonly Leaf[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`))
    : [{ path, value }];

const vi = leaves(paneVi, "");
const en = leaves(paneEn, "");
const said = ({ value }: Leaf): string => {
  if (typeof value === "string") return value;
  const call = value as (...numbers: readonly number[]) => string;
  return call(3, 4, 5);
};

describe("the words of the pane", () => {
  it("all come from locale/", () => {
    // Headings of lists that people paste: read, never shown.
    const headings = new Set(["setUp/parseUnits.ts"]);
    const written = files.flatMap(({ file, text }) => (headings.has(file) ? [] : writtenTexts(file, text)));
    expect(written).toEqual([]);
  });

  it("are the same keys in both languages, of the same kind", () => {
    expect(en.map(({ path, value }) => `${path} ${typeof value}`)).toEqual(
      vi.map(({ path, value }) => `${path} ${typeof value}`),
    );
  });

  it("take the same numbers in both languages", () => {
    const placesOf = (list: readonly Leaf[]): Readonly<Record<string, number>> =>
      Object.fromEntries(
        list.flatMap(({ path, value }) => (typeof value === "function" ? [[path, value.length]] : [])),
      );
    expect(placesOf(en)).toEqual(placesOf(vi));
  });

  it("are composed letters, without spaces at their ends", () => {
    for (const leaf of [...vi, ...en]) {
      expect(said(leaf)).toBe(said(leaf).normalize("NFC").trim());
      expect(said(leaf)).not.toBe("");
    }
  });

  it("are all used", () => {
    const source = files.map(({ text }) => text).join("\n");
    // Keys of a table over a union stand in the code as its members.
    const members = new Set<string>(commandNames);
    const used = (path: string): boolean => {
      const [area = "", key = ""] = path.split(".");
      return new RegExp(`\\b${area}\\.${key}\\b|"${key}"`).test(source) || members.has(key);
    };
    expect(vi.map(({ path }) => path).filter((path) => path.includes(".") && !used(path))).toEqual([]);
  });
});
