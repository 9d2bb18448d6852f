import { contentTypes, declarePart } from "../package/contentTypes";
import type { OfficePackage } from "../package/officePackage";
import { namespaces, relate, relationshipsOf } from "../package/relationships";
import type { XmlElement } from "../xml/xml";
import { escapeCellText } from "../xml/xmlText";
import { makeElement } from "../xml/xmlTree";

const partName = "xl/sharedStrings.xml";

/** `<t>` of a text, in the namespace of `like`; blanks at its ends and breaks of lines are kept. */
export function textElement(like: XmlElement, text: string): XmlElement {
  const kept = /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {};
  return makeElement(like, "t", kept, [escapeCellText(text)]);
}

/** Texts that stand in many cells, each written once (ISO 29500-1, 18.4). How many cells show one is not said: nobody counts on it. */
export class SharedTexts {
  readonly #indexes = new Map<string, number>();
  #root: XmlElement | undefined;

  private constructor(
    private readonly file: OfficePackage,
    private readonly workbookPart: string,
  ) {}

  /** For a workbook that has no such list yet; undefined for another, whose list is not ours to change. */
  static of(file: OfficePackage, workbookPart: string): SharedTexts | undefined {
    const isThere = relationshipsOf(file, workbookPart).some(({ kind }) => kind === "sharedStrings");
    return isThere || file.has(partName) ? undefined : new SharedTexts(file, workbookPart);
  }

  /** What a cell of this text carries as its value. */
  indexOf(text: string): number {
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    const root = (this.#root ??= this.#made());
    const entry = makeElement(root, "si");
    entry.children.push(textElement(entry, text));
    root.children.push(entry);
    const index = this.#indexes.size;
    this.#indexes.set(text, index);
    return index;
  }

  #made(): XmlElement {
    const { file } = this;
    file.putXml(partName, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${namespaces.main}"/>`);
    declarePart(file, partName, contentTypes.sharedStrings);
    relate(file, this.workbookPart, "sharedStrings", partName);
    return file.edit(partName).root;
  }
}
