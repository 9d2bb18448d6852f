import { posix } from "node:path";
import ts from "typescript";
import { parseSource, type SourceFile } from "./sourceFiles";

export interface Import {
  readonly from: string;
  /** A path from src/ without extension, as "plan/plan"; or a package's name. */
  readonly to: string;
  readonly ours: boolean;
  /** Gone when compiled: it makes no dependency while running. */
  readonly typeOnly: boolean;
}

const literalText = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  // `import { type A }` stays an import where modules are kept verbatim, so only `import type` counts.
  return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function specifierOf(node: ts.Node): { readonly text: string; readonly typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const text = literalText(node.moduleSpecifier);
    return text === undefined ? undefined : { text, typeOnly: isTypeOnly(node) };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const text = literalText(node.argument.literal);
    return text === undefined ? undefined : { text, typeOnly: true };
  }
  if (!ts.isCallExpression(node)) return undefined;
  const dynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const required = ts.isIdentifier(node.expression) && node.expression.text === "require";
  if (!dynamic && !required) return undefined;
  const text = literalText(node.arguments[0]);
  // What cannot be read here could lead anywhere.
  return { text: text ?? "(computed)", typeOnly: false };
}

/** All imports of a file: static, dynamic, re-exported, of types. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      const ours = specifier.text.startsWith(".");
      const to = ours ? posix.join(posix.dirname(file.path), specifier.text) : specifier.text;
      found.push({ from: file.path, to, ours, typeOnly: specifier.typeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(parseSource(file));
  return found;
}
