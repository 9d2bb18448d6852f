import { OoxmlError } from "./ooxmlError";

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text with `&<>"` escaped, fit for elements and attributes. */
export const escapeXml = (text: string): string =>
  /[&<>"]/.test(text)
    ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
    : text;

/** Text fit for the inside of an element, where quotes and ">" need no escape: formulas are full of them. */
export const escapeInside = (text: string): string =>
  /[&<]|]]>/.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("]]>", "]]&gt;") : text;

/** Letters of a text or a value as it is written: thirty times as many as a cell may hold. */
const longest = 1 << 20;

/** Throws `suspicious` for a text that no cell, formula or name of a workbook comes near. */
export function checkLength(text: string): void {
  if (text.length > longest) throw new OoxmlError("suspicious", `A text of ${text.length} letters`);
}

function codePoint(code: number, written: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

/** Entities and character references resolved; an unknown one stays as it is written. Throws `suspicious` for far too long a text. */
export function unescapeXml(text: string): string {
  checkLength(text);
  if (!text.includes("&")) return text;
  // Formulas are full of the five names, and of nothing else: "&amp;" comes last, for what it gives is no entity.
  if (!text.includes("&#"))
    return text
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&");
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (written, hex?: string, decimal?: string, name = "") => {
      if (hex !== undefined) return codePoint(parseInt(hex, 16), written);
      if (decimal !== undefined) return codePoint(Number(decimal), written);
      return named[String(name)] ?? written;
    },
  );
}

// The ranges are those that XML 1.0 forbids, and CR, which a parser turns into LF.
const unwritable = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;

/** Cell text as a file holds it (ISO 29500-1, 22.9.2.19): `_x0041_` and characters that XML cannot hold are escaped. */
export const escapeCellText = (text: string): string =>
  escapeInside(
    text
      // An escaped character begins with a "_" too.
      .replace(/_(?=x[0-9a-fA-F]{4}[_\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF])/g, "_x005F_")
      .replace(unwritable, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`),
  );

/** The reverse of `escapeCellText`, for text whose entities are resolved. */
export const unescapeCellText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
