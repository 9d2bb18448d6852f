import { cellKey } from "../../sheet/cellKey";
import type { Book } from "../host/model/book";
import { parseArea, splitSheet } from "../host/model/cells/address";
import { isError } from "../host/model/cells/scalar";
import { nameTarget } from "../host/model/definedName";
import { rewriteReferences } from "../host/model/formula/references";
import type { Sheet } from "../host/model/sheet";

/** Where a link leads: followed, out of the workbook (with its address), or nowhere. */
export type Followed = { readonly outside: string } | "followed" | "dead";

/** The target of the cell's link as text, of a link proper or of HYPERLINK(); null where it has none. */
export async function linkOf(book: Book, sheet: Sheet, row: number, column: number): Promise<string | null> {
  const link = sheet.links.get(cellKey(row, column));
  if (link !== undefined) {
    const place = link["documentReference"];
    if (typeof place === "string" && place !== "") return `#${place}`;
    return typeof link["address"] === "string" ? link["address"] : null;
  }
  const content = sheet.contentAt(row, column);
  if (content === null || !("formula" in content)) return null;
  const argument = firstArgument(content.formula);
  if (argument === null) return null;
  const own = rewriteReferences(argument, (reference) => ({ ...reference, sheet: reference.sheet ?? sheet.name }));
  const value = await book.evaluate(`=${own}`);
  return isError(value) ? null : String(value);
}

/** What stands first in `=HYPERLINK(...)`; null for other formulas. */
function firstArgument(formula: string): string | null {
  const match = /^=HYPERLINK\(/i.exec(formula);
  if (match === null) return null;
  let depth = 0;
  let quoted = false;
  for (let at = match[0].length; at < formula.length; at++) {
    const character = formula[at];
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === "(") depth++;
    if ((character === "," && depth === 0) || (character === ")" && depth-- === 0)) {
      return formula.slice(match[0].length, at);
    }
  }
  return null;
}

/** Goes where a link, an address or a name leads. */
export function follow(book: Book, target: string): Followed {
  if (!target.startsWith("#")) return { outside: target };
  const place = target.slice(1);
  const { sheet: prefix, rest } = splitSheet(place);
  const sheet = prefix === null ? book.activeSheet : book.findSheet(prefix);
  const area = parseArea(rest);
  if (sheet !== null && area !== null) return go(book, sheet, area);
  const name = book.findName(rest, sheet?.id ?? null) ?? book.findName(rest, null);
  const named = name && nameTarget(name.formula);
  const there = named && book.findSheet(named.sheet);
  return named && there ? go(book, there, named.area) : "dead";
}

function go(book: Book, sheet: Sheet, area: Parameters<Book["select"]>[1]): Followed {
  if (sheet.visibility !== "Visible") return "dead";
  book.select(sheet, area);
  return "followed";
}
