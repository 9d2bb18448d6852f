import { streamSafe } from "../../sheet/streamSafe";
import type { OfficePackage } from "../package/officePackage";
import { relationshipsOf } from "../package/relationships";
import type { XmlElement } from "../xml/xml";
import { unescapeCellText } from "../xml/xmlText";
import { childrenOf, localName, textOf } from "../xml/xmlTree";

/** The text of a `<si>` or `<is>`: its runs together, without phonetic hints; letter for letter, for the live formulas see it so. */
export function richText(element: XmlElement): string {
  let text = "";
  for (const child of childrenOf(element)) {
    if (localName(child) === "t") text += textOf(child);
    else if (localName(child) === "r") for (const run of childrenOf(child, "t")) text += textOf(run);
  }
  return unescapeCellText(text);
}

/** The workbook's texts, stream-safe, by the index that cells refer to. */
export function readSharedStrings(file: OfficePackage, workbookPart: string): string[] {
  const part = relationshipsOf(file, workbookPart).find(({ kind }) => kind === "sharedStrings")?.target;
  const document = part === undefined ? undefined : file.view(part);
  return document === undefined ? [] : childrenOf(document.root, "si").map((text) => streamSafe(richText(text)));
}
