import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** The folder of all source files. */
export const sourceRoot = join(__dirname, "../../src");

export interface SourceFile {
  /** From src/, with forward slashes: "plan/parsePlan.ts". */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file of src/. */
export const sourceFiles: readonly SourceFile[] = readdirSync(sourceRoot, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({
    path: relative(sourceRoot, file).replaceAll("\\", "/"),
    text: readFileSync(file, "utf8"),
  }))
  .sort((one, other) => one.path.localeCompare(other.path));

const trees = new Map<SourceFile, ts.SourceFile>();

/** The syntax tree of a file, with parents set; parsed once. */
export function parseSource(file: SourceFile): ts.SourceFile {
  const kind = file.path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = trees.get(file) ?? ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind);
  trees.set(file, tree);
  return tree;
}
