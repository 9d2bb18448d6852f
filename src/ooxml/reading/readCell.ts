import { streamSafe } from "../../sheet/streamSafe";
import { OoxmlError } from "../xml/ooxmlError";
import { unescapeCellText } from "../xml/xmlText";
import { isoToSerial } from "./dateSystem";
import type { ReadBefore } from "./readBefore";
import type { WrittenCell } from "./writtenCell";

/** What stands in a cell; null where nothing does. */
export type CellValue = null | number | string | boolean | { readonly error: string };

/** What cells of one workbook share. */
export interface CellContext {
  /** Stream-safe. */
  readonly strings: readonly string[];
  readonly before: ReadBefore;
  /** Added to a number of this style. */
  readonly serialOffset: (style: number) => number;
}

function readNumber(text: string, style: number, { serialOffset }: CellContext): CellValue {
  if (text.trim() === "") return null;
  const value = Number(text);
  // Not a number though the cell says so: shown as it stands, for a check to find, and not as an empty cell.
  return Number.isFinite(value) ? value + serialOffset(style) : text;
}

/** A cell's value by its type, texts stream-safe. Throws `corrupt` for a text that is not there. */
export function readValue(cell: WrittenCell, context: CellContext): CellValue {
  const value = valueOf(cell, context);
  return typeof value === "string" && cell.type !== "s" ? streamSafe(value) : value;
}

/** By its type (ISO 29500-1, 18.18.11). */
function valueOf(cell: WrittenCell, context: CellContext): CellValue {
  const { type, value } = cell;
  const text = value ?? "";
  switch (type) {
    case "s": {
      if (text.trim() === "") return null;
      const shared = context.strings[Number(text)];
      if (shared === undefined) throw new OoxmlError("corrupt", `No shared text ${text}`);
      return shared;
    }
    case "inlineStr":
      return cell.inline ?? null;
    case "str":
      return unescapeCellText(text);
    case "b":
      return value === undefined ? null : text.trim() === "1" || text.trim() === "true";
    case "e":
      return { error: text.trim() === "" ? "#VALUE!" : text.trim() };
    case "d":
      return text === "" ? null : (isoToSerial(text) ?? text);
    default:
      return readNumber(text, cell.style, context);
  }
}
