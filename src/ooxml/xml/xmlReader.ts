import { Attributes } from "./attributes";
import { OoxmlError } from "./ooxmlError";
import type { TextSource } from "./textSource";
import type { XmlElement } from "./xml";

const maxDepth = 256;
/**
 * What a document may cost, in attributes; an element costs as much as two of them, some hundred bytes, however short it is
 * written. A sheet of a thousand units takes two thirds of it.
 */
const maxCost = 1_200_000;
const elementCost = 2;
/** Attributes of one element: the format has some forty at most; each is held against all before it. */
const maxAttributes = 200;

const tooMany = (): OoxmlError => new OoxmlError("tooLarge", `Too many elements and attributes`);
export const corrupt = (what: string): OoxmlError => new OoxmlError("corrupt", `Malformed XML: ${what}`);

const code = { tab: 9, feed: 10, back: 13, blank: 32, double: 34, single: 39, slash: 47, less: 60, is: 61, more: 62 };

const isBlank = (at: number): boolean => at === code.blank || at === code.feed || at === code.back || at === code.tab;

/** Whether a name ends before this character. */
const endsName = (at: number): boolean =>
  at <= code.single
    ? isBlank(at) || at === code.double || at === code.single
    : at === code.slash || at === code.more || at === code.is || at === code.less;

/** Comments, CDATA sections and processing instructions, by how they begin and end. */
const asides = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * Reads a document from its beginning to its end, letter by letter where names and tags are and by leaps where texts and values
 * are. Lists are made as long as they are: one that grows has room for seventeen, and most hold two.
 */
export class XmlReader {
  #at = 0;
  #cost = 0;
  /** Names and values of one tag after the other. */
  readonly #flat: string[] = [];
  /** The children so far of all elements that are open, those of the innermost last. */
  readonly #nodes: (XmlElement | string)[] = [];
  /** Elements that are open, their names as the source has them, and where their children begin. */
  readonly #open: { readonly element: XmlElement; readonly name: string; readonly from: number }[] = [];
  private readonly source: string;

  constructor(private readonly text: TextSource) {
    this.source = text.letters;
  }

  /** What stands in the document, its root among it. */
  nodes(): (XmlElement | string)[] {
    const { source } = this;
    while (this.#at < source.length) {
      const less = source.indexOf("<", this.#at);
      if (less !== this.#at) this.#nodes.push(this.text.piece(this.#at, less < 0 ? source.length : less));
      if (less < 0) break;
      this.#at = less + 1;
      const next = source.charCodeAt(less + 1);
      if (next === code.slash) this.#closing();
      else if (!this.#aside(less)) this.#opening();
    }
    const last = this.#open.at(-1);
    if (last !== undefined) throw corrupt(`<${last.element.name}> is not closed`);
    return this.#nodes;
  }

  /** Keeps a comment, a CDATA section or a processing instruction as it is; false for an element. */
  #aside(from: number): boolean {
    const { source } = this;
    const next = source[from + 1];
    if (next !== "!" && next !== "?") return false;
    const kind = asides.find(([begins]) => source.startsWith(begins, from));
    if (kind === undefined) throw corrupt(`at ${from}`);
    const [begins, ends] = kind;
    const end = source.indexOf(ends, from + begins.length);
    if (end < 0) throw corrupt(`unclosed ${begins}`);
    this.#at = end + ends.length;
    this.#nodes.push(this.text.piece(from, this.#at));
    return true;
  }

  /** The end tag of the innermost element. */
  #closing(): void {
    const last = this.#open.pop();
    if (last === undefined || !this.source.startsWith(last.name, this.#at + 1)) throw corrupt(`at ${this.#at}`);
    const { element, name, from } = last;
    this.#at += 1 + name.length;
    this.#skipBlanks();
    if (this.source.charCodeAt(this.#at) !== code.more) throw corrupt(`</${element.name}`);
    this.#at += 1;
    element.children = this.#nodes.slice(from);
    this.#nodes.length = from;
  }

  #opening(): void {
    const begins = this.#at;
    const name = this.#name();
    if (name === "") throw corrupt(`at ${this.#at}`);
    const ends = this.#at;
    const attributes = this.#attributes();
    this.#cost += elementCost + attributes.size;
    if (this.#cost > maxCost) throw tooMany();
    const element: XmlElement = { name, attributes, children: [] };
    this.#nodes.push(element);
    const isEmpty = this.source.charCodeAt(this.#at) === code.slash;
    this.#at += isEmpty ? 1 : 0;
    if (this.source.charCodeAt(this.#at) !== code.more) throw corrupt(`tag ${name}`);
    this.#at += 1;
    if (isEmpty) return;
    const opened = { element, name: this.source.slice(begins, ends), from: this.#nodes.length };
    if (this.#open.push(opened) >= maxDepth) throw corrupt("nested too deep");
  }

  #name(): string {
    const { source } = this;
    const from = this.#at;
    let at = from;
    while (at < source.length && !endsName(source.charCodeAt(at))) at += 1;
    this.#at = at;
    return this.text.piece(from, at);
  }

  /** True where there were any. */
  #skipBlanks(): boolean {
    const from = this.#at;
    while (isBlank(this.source.charCodeAt(this.#at))) this.#at += 1;
    return this.#at > from;
  }

  #attributes(): Attributes {
    const flat = this.#flat;
    let length = 0;
    while (this.#skipBlanks()) {
      const name = this.#name();
      if (name === "") break;
      if (length >= 2 * maxAttributes) throw tooMany();
      for (let at = 0; at < length; at += 2) if (flat[at] === name) throw corrupt(`attribute ${name} twice`);
      flat[length] = name;
      flat[length + 1] = this.#value(name);
      length += 2;
    }
    return Attributes.of(flat.slice(0, length));
  }

  /** What an attribute is, between its quotes. */
  #value(name: string): string {
    const { source } = this;
    this.#skipBlanks();
    if (source.charCodeAt(this.#at) !== code.is) throw corrupt(`attribute ${name}`);
    this.#at += 1;
    this.#skipBlanks();
    const quote = source.charCodeAt(this.#at);
    if (quote !== code.double && quote !== code.single) throw corrupt(`attribute ${name}`);
    const end = source.indexOf(quote === code.double ? '"' : "'", this.#at + 1);
    const value = end < 0 ? "<" : this.text.piece(this.#at + 1, end);
    if (value.includes("<")) throw corrupt(`attribute ${name}`);
    this.#at = end + 1;
    return quote === code.double ? value : value.replaceAll('"', "&quot;");
  }
}
