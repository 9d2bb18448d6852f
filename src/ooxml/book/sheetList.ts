import type { XmlElement } from "../xml/xml";
import { attribute, childrenOf, removeChildren, setAttributes } from "../xml/xmlTree";

/** As Excel compares names of sheets. */
const keyOf = (name: string): string => name.toLowerCase();

const nameIn = (element: XmlElement): string => attribute(element, "name") ?? "";

const numberIn = (element: XmlElement): number => Number(attribute(element, "sheetId") ?? 0);

/**
 * The entries of sheets in `xl/workbook.xml`, in tab order. They are looked for several times for every sheet that is written, so
 * that they, their names and the highest of their numbers are kept at hand: whatever changes them is done here.
 */
export class SheetList {
  readonly #list: XmlElement;
  readonly #elements: XmlElement[];
  readonly #keys: string[];
  #highest: number;

  constructor(list: XmlElement) {
    this.#list = list;
    this.#elements = childrenOf(list, "sheet");
    this.#keys = this.#elements.map((element) => keyOf(nameIn(element)));
    this.#highest = this.#elements.reduce((most, element) => Math.max(most, numberIn(element)), 0);
  }

  get elements(): readonly XmlElement[] {
    return this.#elements;
  }

  /** A number that no sheet has. */
  get freeNumber(): number {
    return this.#highest + 1;
  }

  /** Without regard to case; -1 where there is none. */
  indexOf(name: string): number {
    return this.#keys.indexOf(keyOf(name));
  }

  insert(at: number, element: XmlElement): void {
    const { children } = this.#list;
    const before = this.#elements[at];
    children.splice(before === undefined ? children.length : children.indexOf(before), 0, element);
    this.#elements.splice(at, 0, element);
    this.#keys.splice(at, 0, keyOf(nameIn(element)));
    this.#highest = Math.max(this.#highest, numberIn(element));
  }

  remove(at: number): void {
    const [gone] = this.#elements.splice(at, 1);
    this.#keys.splice(at, 1);
    removeChildren(this.#list, (child) => child === gone);
    this.#highest = this.#elements.reduce((most, element) => Math.max(most, numberIn(element)), 0);
  }

  rename(at: number, name: string): void {
    const element = this.#elements[at];
    if (element === undefined) return;
    setAttributes(element, { name });
    this.#keys[at] = keyOf(name);
  }
}
