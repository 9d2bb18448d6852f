import { writeZip } from "../../src/ooxml/package/writeZip";
import { packPart, unpack } from "../../src/ooxml/package/zip";

const book = "xl/workbook.xml";

/** The workbook without the rows that it prints on each page. Throws where it has none: then nothing is gained. */
export function withoutPrintTitles(bytes: Uint8Array): Uint8Array {
  const parts = unpack(bytes);
  const xml = new TextDecoder().decode(parts.get(book));
  const bare = xml.replace(/<definedName [^>]*name="_xlnm\.Print_Titles"[^>]*>[^<]*<\/definedName>/gu, "");
  if (bare === xml) throw new Error("a workbook without rows that are printed on each page");
  parts.set(book, new TextEncoder().encode(bare));
  return writeZip(Array.from(parts, ([name, content]) => packPart(name, content)));
}
