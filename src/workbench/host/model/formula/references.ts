import { columnOf, lettersOf } from "../../../../sheet/a1";
import { quoteSheet } from "../cells/address";
import { remembering } from "./remembering";

/** One corner; a null row is a whole column and the reverse. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A reference as a formula writes it. `sheet` is null where the formula names none. */
export interface Reference {
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner | null;
}

/** What becomes of a reference: itself, another, or a broken one. */
export type Rewrite = (reference: Reference) => Reference | "#REF!";

const text = String.raw`"(?:[^"]|"")*"`;
const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const area = String.raw`(?:${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`;
/** Whole: the end of `1E11` is no cell. */
const number = String.raw`(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?`;
const token = new RegExp(
  String.raw`(?<text>${text})|(?<sheet>${sheet})?(?<area>${area})|(?<word>(?:${sheet})?[\p{L}_\\][\p{L}\p{N}_.]*|${sheet}#REF!)|(?<other>${number}|[\s\S])`,
  "gu",
);

/** A formula at its references: what stands before each, with the sheet that it names, and what stands behind them all. */
interface Split {
  readonly references: readonly {
    readonly before: string;
    readonly prefix: string;
    readonly reference: Reference;
    readonly written: string;
  }[];
  readonly end: string;
}

const splitAtReferences = remembering((formula): Split => {
  const references: Split["references"][number][] = [];
  let end = 0;
  for (const { 0: written, index, groups } of formula.matchAll(token)) {
    if (groups?.["area"] === undefined) continue;
    const prefix = groups["sheet"] ?? "";
    references.push({
      before: formula.slice(end, index),
      prefix,
      reference: parseReference(prefix, groups["area"]),
      written,
    });
    end = index + written.length;
  }
  return { references, end: formula.slice(end) };
});

/** The formula with every reference rewritten; texts, functions and names are left alone. */
export function rewriteReferences(formula: string, rewrite: Rewrite): string {
  const { references, end } = splitAtReferences(formula);
  let [made, isChanged] = ["", false];
  for (const { before, prefix, reference, written } of references) {
    const rewritten = rewrite(reference);
    if (rewritten !== reference) isChanged = true;
    made +=
      before +
      (rewritten === reference ? written : rewritten === "#REF!" ? `${prefix}#REF!` : formatReference(rewritten));
  }
  return isChanged ? made + end : formula;
}

/** The formula in parts, bare words and what stands between them in turn, a word at every odd place. */
const splitAtWords = remembering((formula): readonly string[] => {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: whole, index, groups } of formula.matchAll(token)) {
    const isFunction = formula[index + whole.length] === "(";
    if (groups?.["word"] === undefined || isFunction) continue;
    parts.push(formula.slice(end, index), whole);
    end = index + whole.length;
  }
  return [...parts, formula.slice(end)];
});

/** The formula with its bare words changed: defined names with their sheet prefix, never functions, texts or numbers. */
export function replaceWords(formula: string, change: (word: string) => string): string {
  return splitAtWords(formula)
    .map((part, at) => (at % 2 === 1 ? change(part) : part))
    .join("");
}

/** Whether a formula may speak of a sheet: reading one takes long, and most do not. Quotes in its name are doubled there. */
export function mentions(sheetName: string): (formula: string) => boolean {
  const written = new RegExp(sheetName.replaceAll("'", "''").replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"), "iu");
  return (formula) => written.test(formula);
}

/** Renames the sheet prefix of names and references. */
export function renamingSheet(from: string, to: string): (formula: string) => string {
  const mayChange = mentions(from);
  return (formula) => (mayChange(formula) ? renameSheetIn(formula, from, to) : formula);
}

function renameSheetIn(formula: string, from: string, to: string): string {
  return formula.replace(token, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const prefixed = /^(?<prefix>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u.exec(
      groups["text"] === undefined ? whole : "",
    );
    const prefix = prefixed?.groups?.["prefix"];
    if (prefix === undefined || sheetOf(`${prefix}!`)?.toUpperCase() !== from.toUpperCase()) return whole;
    return `${quoteSheet(to)}${whole.slice(prefix.length)}`;
  });
}

function parseReference(prefix: string, written: string): Reference {
  const [from = "", to] = written.split(":");
  return { sheet: sheetOf(prefix), from: parseCorner(from), to: to === undefined ? null : parseCorner(to) };
}

function sheetOf(prefix: string): string | null {
  if (prefix === "") return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function parseCorner(written: string): Corner {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
    /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/.exec(written) ?? [];
  const rowsAlone = letters === "";
  return {
    column: rowsAlone ? null : columnOf(letters),
    row: digits === "" ? null : Number(digits) - 1,
    fixedColumn: !rowsAlone && fixedColumn === "$",
    fixedRow: rowsAlone ? fixedColumn === "$" || fixedRow === "$" : fixedRow === "$",
  };
}

/** As a formula writes it, with its sheet. */
export function formatReference(reference: Reference): string {
  const prefix = reference.sheet === null ? "" : `${quoteSheet(reference.sheet)}!`;
  const to = reference.to === null ? "" : `:${formatCorner(reference.to)}`;
  return prefix + formatCorner(reference.from) + to;
}

function formatCorner(corner: Corner): string {
  const column = corner.column === null ? "" : `${corner.fixedColumn ? "$" : ""}${lettersOf(corner.column)}`;
  const row = corner.row === null ? "" : `${corner.fixedRow ? "$" : ""}${corner.row + 1}`;
  return column + row;
}
