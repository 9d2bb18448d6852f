import { posix } from "node:path";
import ts from "typescript";
import packageFile from "../../package.json";
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

/** Where a name of ours leads (`imports` of package.json) for whoever is no particular host. */
const named: Readonly<Record<string, { readonly default: string }>> = packageFile.imports;

/** A path from src/ without extension of what is ours; undefined of a package. */
function pathOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(from), specifier);
  return named[specifier]?.default.replace(/^\.\/src\/|\.tsx?$/gu, "");
}

/** All imports of a file: static, dynamic, re-exported, of types. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      const path = pathOf(file.path, specifier.text);
      found.push({
        from: file.path,
        to: path ?? specifier.text,
        ours: path !== undefined,
        typeOnly: specifier.typeOnly,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(parseSource(file));
  return found;
}
