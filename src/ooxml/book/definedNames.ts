import type { XmlElement } from "../xml/xml";
import { childInOrder, childOf, childrenOf, makeElement, removeChildren, setAttributes } from "../xml/xmlTree";

const scopeIn = (element: XmlElement): string | undefined => element.attributes.get("localSheetId");

/**
 * The names of `xl/workbook.xml`. Of hundreds of sheets each has some of its own: they are kept by their sheets, so that to write
 * those of one does not look at all others.
 */
export class DefinedNames {
  readonly #root: XmlElement;
  readonly #order: readonly string[];
  /** By the text of their sheet's place in tab order; undefined until somebody asks, and after a change of them all. */
  #ofSheets: Map<string, XmlElement[]> | undefined;

  /** `order` lists the children of the root in the schema's order. */
  constructor(root: XmlElement, order: readonly string[]) {
    this.#root = root;
    this.#order = order;
  }

  get all(): XmlElement[] {
    return childrenOf(childOf(this.#root, "definedNames") ?? makeElement(this.#root, "definedNames"), "definedName");
  }

  set all(names: readonly XmlElement[]) {
    this.#ofSheets = undefined;
    if (names.length === 0) removeChildren(this.#root, (child) => child.name.endsWith("definedNames"));
    else childInOrder(this.#root, "definedNames", this.#order).children = [...names];
  }

  /** Those of one sheet alone, by its place in tab order. */
  ofSheet(at: number): readonly XmlElement[] {
    return this.#bySheet().get(String(at)) ?? [];
  }

  /** Behind those that are there. */
  add(names: readonly XmlElement[]): void {
    if (names.length === 0) return;
    const { children } = childInOrder(this.#root, "definedNames", this.#order);
    for (const name of names) {
      children.push(name);
      if (this.#ofSheets !== undefined) keep(this.#ofSheets, name);
    }
  }

  /** Names of one sheet alone count sheets by their place: `move` gives where a sheet stands now. */
  moveSheets(move: (at: number) => number): void {
    const isMoved = (scope: string): boolean => String(move(Number(scope))) !== scope;
    if (![...this.#bySheet().keys()].some(isMoved)) return;
    this.#ofSheets = undefined;
    for (const name of this.all) {
      const scope = scopeIn(name);
      if (scope !== undefined && isMoved(scope)) setAttributes(name, { localSheetId: move(Number(scope)) });
    }
  }

  #bySheet(): ReadonlyMap<string, readonly XmlElement[]> {
    if (this.#ofSheets !== undefined) return this.#ofSheets;
    const ofSheets = new Map<string, XmlElement[]>();
    for (const name of this.all) keep(ofSheets, name);
    this.#ofSheets = ofSheets;
    return ofSheets;
  }
}

function keep(ofSheets: Map<string, XmlElement[]>, name: XmlElement): void {
  const scope = scopeIn(name);
  if (scope === undefined) return;
  const own = ofSheets.get(scope);
  if (own === undefined) ofSheets.set(scope, [name]);
  else own.push(name);
}
