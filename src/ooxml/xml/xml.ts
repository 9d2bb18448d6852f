import { Attributes } from "./attributes";
import { OoxmlError } from "./ooxmlError";

/**
 * XML kept as it was written: attribute values stay escaped, and a string among the children is the markup between two
 * elements (text, comments, CDATA) verbatim, so that what nobody touched is saved as it was read.
 */
export interface XmlElement {
  /** With its prefix: `x:row`. */
  readonly name: string;
  readonly attributes: Attributes;
  children: (XmlElement | string)[];
}

export interface XmlDocument {
  /** Declaration and comments before the root. */
  readonly prolog: string;
  readonly root: XmlElement;
}

const maxDepth = 256;
/**
 * What a document may cost, in attributes; an element costs as much as two of them, some hundred bytes, however short it is
 * written. A sheet of a thousand units takes two thirds of it.
 */
const maxCost = 1_200_000;
const elementCost = 2;
/** Attributes of one element: the format has some forty at most; each is held against all before it. */
const maxAttributes = 200;
const tagPattern = /<(\/?)([^\s/>=<"']+)/y;
const attributePattern = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const endPattern = /\s*(\/?)>/y;

const tooMany = (): OoxmlError => new OoxmlError("tooLarge", `Too many elements and attributes`);
const corrupt = (what: string): OoxmlError => new OoxmlError("corrupt", `Malformed XML: ${what}`);

/** The end of a comment, a CDATA section or a processing instruction that begins at `at`; undefined for an element. */
function endOfAside(source: string, at: number): number | undefined {
  const kinds = [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ] as const;
  const kind = kinds.find(([open]) => source.startsWith(open, at));
  if (kind === undefined) return undefined;
  const end = source.indexOf(kind[1], at + kind[0].length);
  if (end < 0) throw corrupt(`unclosed ${kind[0]}`);
  return end + kind[1].length;
}

function readAttributes(source: string, from: number): { attributes: Attributes; end: number } {
  const attributes = new Attributes();
  let end = from;
  for (;;) {
    attributePattern.lastIndex = end;
    const match = attributePattern.exec(source);
    if (match === null) return { attributes, end };
    const [, name = "", double, single = ""] = match;
    if (attributes.size >= maxAttributes) throw tooMany();
    if (!attributes.add(name, double ?? single.replaceAll('"', "&quot;"))) throw corrupt(`attribute ${name} twice`);
    end = attributePattern.lastIndex;
  }
}

/** Where a tag ends, and whether it is its own end. */
function endOfTag(source: string, from: number, name: string): { readonly at: number; readonly isEmpty: boolean } {
  endPattern.lastIndex = from;
  const closing = endPattern.exec(source);
  if (closing === null) throw corrupt(`tag ${name}`);
  return { at: endPattern.lastIndex, isEmpty: closing[1] === "/" };
}

/** Throws an OoxmlError: `tooLarge` for more elements and attributes than can be held, `corrupt` for what is not well-formed, has a document type, or nests beyond reason. */
export function parseXml(source: string): XmlDocument {
  const top: XmlElement = { name: "", attributes: new Attributes(), children: [] };
  const open: XmlElement[] = [top];
  let current = top;
  let cost = 0;
  let at = 0;
  while (at < source.length) {
    const less = source.indexOf("<", at);
    if (less !== at) current.children.push(source.slice(at, less < 0 ? source.length : less));
    if (less < 0) break;
    const aside = endOfAside(source, less);
    if (aside !== undefined) {
      current.children.push(source.slice(less, aside));
      at = aside;
      continue;
    }
    tagPattern.lastIndex = less;
    const [, slash, name = ""] = tagPattern.exec(source) ?? [];
    if (slash === undefined || name.startsWith("!")) throw corrupt(`at ${less}`);
    if (slash === "/") {
      at = endOfTag(source, tagPattern.lastIndex, name).at;
      if (current.name !== name || open.length < 2) throw corrupt(`</${name}>`);
      open.pop();
      current = open.at(-1) ?? top;
      continue;
    }
    const { attributes, end } = readAttributes(source, tagPattern.lastIndex);
    cost += elementCost + attributes.size;
    if (cost > maxCost) throw tooMany();
    const closing = endOfTag(source, end, name);
    at = closing.at;
    const element: XmlElement = { name, attributes, children: [] };
    current.children.push(element);
    if (closing.isEmpty) continue;
    if (open.push(element) > maxDepth) throw corrupt("nested too deep");
    current = element;
  }
  if (open.length !== 1) throw corrupt(`<${current.name}> is not closed`);
  return documentOf(top);
}

function documentOf(top: XmlElement): XmlDocument {
  const roots = top.children.filter((child) => typeof child !== "string");
  const [root] = roots;
  if (root === undefined || roots.length > 1) throw corrupt(`${roots.length} roots`);
  const before = top.children.slice(0, top.children.indexOf(root));
  return { prolog: before.filter((child) => typeof child === "string").join(""), root };
}

function written({ name, attributes, children }: XmlElement): string {
  if (children.length === 0) return `<${name}${attributes.written()}/>`;
  let text = `<${name}${attributes.written()}>`;
  for (const child of children) text += typeof child === "string" ? child : written(child);
  return `${text}</${name}>`;
}

/** The document as text; equal to what was parsed wherever nothing was changed, but for the quotes of attributes. */
export const serializeXml = ({ prolog, root }: XmlDocument): string => prolog + written(root);
