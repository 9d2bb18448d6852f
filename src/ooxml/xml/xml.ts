import type { Attributes } from "./attributes";
import { sourceOf, type TextSource } from "./textSource";
import { corrupt, XmlReader } from "./xmlReader";

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

/** Throws an OoxmlError: `tooLarge` for more elements and attributes than can be held, `corrupt` for what is not well-formed, has a document type, or nests beyond reason. */
export function parseXml(source: string | TextSource): XmlDocument {
  const nodes = new XmlReader(typeof source === "string" ? sourceOf(source) : source).nodes();
  const roots = nodes.filter((node) => typeof node !== "string");
  const [root] = roots;
  if (root === undefined || roots.length > 1) throw corrupt(`${roots.length} roots`);
  const before = nodes.slice(0, nodes.indexOf(root));
  return { prolog: before.filter((node) => typeof node === "string").join(""), root };
}

function written({ name, attributes, children }: XmlElement): string {
  if (children.length === 0) return `<${name}${attributes.written()}/>`;
  let text = `<${name}${attributes.written()}>`;
  for (const child of children) text += typeof child === "string" ? child : written(child);
  return `${text}</${name}>`;
}

/** The document as text; equal to what was parsed wherever nothing was changed, but for the quotes of attributes. */
export const serializeXml = ({ prolog, root }: XmlDocument): string => prolog + written(root);
