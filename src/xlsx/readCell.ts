import { HostError } from "../actions/hostError";
import type { Raw } from "../rules/figures/figures";
import { isoToSerial } from "./dateSystem";
import { richText } from "./sharedStrings";
import type { XmlElement } from "./xml";
import { attribute, childOf, textOf } from "./xmlTree";
import { unescapeCellText } from "./xmlText";

/** What cells of one workbook share. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Added to a number of this style. */
  readonly serialOffset: (style: number) => number;
}

function readNumber(text: string, cell: XmlElement, { serialOffset }: CellContext): Raw {
  if (text.trim() === "") return null;
  const value = Number(text);
  // Not a number though the cell says so: shown as it stands, for a check to find, and not as an empty cell.
  return Number.isFinite(value) ? value + serialOffset(Number(attribute(cell, "s") ?? 0)) : text;
}

/** A cell's value by its type (ISO 29500-1, 18.18.11). Throws `fileCorrupt` for a text that is not there. */
export function readValue(cell: XmlElement, context: CellContext): Raw {
  const value = childOf(cell, "v");
  const text = textOf(value);
  switch (attribute(cell, "t") ?? "n") {
    case "s": {
      if (value === undefined) return null;
      const shared = context.strings[Number(text)];
      if (shared === undefined) throw new HostError("fileCorrupt", `No shared text ${text}`);
      return shared;
    }
    case "inlineStr": {
      const inline = childOf(cell, "is");
      return inline ? richText(inline) : null;
    }
    case "str":
      return unescapeCellText(text);
    case "b":
      return value === undefined ? null : text.trim() === "1" || text.trim() === "true";
    case "e":
      return { error: text.trim() === "" ? "#VALUE!" : text.trim() };
    case "d":
      return text === "" ? null : (isoToSerial(text) ?? text);
    default:
      return readNumber(text, cell, context);
  }
}
