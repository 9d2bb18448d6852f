import { Attributes } from "./attributes";
import type { XmlElement } from "./xml";
import { checkLength, escapeXml, unescapeXml } from "./xmlText";

/** The name without its prefix. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(":") + 1);

const isCalled = (element: XmlElement, local: string): boolean =>
  element.name === local || (element.name.endsWith(local) && localName(element) === local);

/** Child elements with this local name, whatever their prefix; all of them where none is given. */
export const childrenOf = (element: XmlElement, local?: string): XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && (local === undefined || isCalled(child, local)),
  );

/** The first child element with this local name. */
export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  for (const child of element.children) if (typeof child !== "string" && isCalled(child, local)) return child;
  return undefined;
}

/** An attribute's value, its entities resolved. */
export function attribute(element: XmlElement, name: string): string | undefined {
  const raw = element.attributes.get(name);
  return raw === undefined ? undefined : unescapeXml(raw);
}

/** An attribute by its local name, whatever its prefix (`r:id`). */
export function prefixedAttribute(element: XmlElement, local: string): string | undefined {
  for (const [name, raw] of element.attributes) if (name.endsWith(`:${local}`)) return unescapeXml(raw);
  return undefined;
}

/** Whether an attribute says yes, as XML Schema writes it. */
export const isOn = (element: XmlElement | undefined, name: string): boolean => {
  const value = element?.attributes.get(name);
  return value === "1" || value === "true";
};

type AttributeValues = Readonly<Record<string, string | number | boolean | undefined>>;

const writtenValue = (value: string | number | boolean): string =>
  typeof value === "boolean" ? (value ? "1" : "0") : typeof value === "number" ? String(value) : escapeXml(value);

/** Sets attributes; undefined removes one. */
export function setAttributes({ attributes }: XmlElement, values: AttributeValues): void {
  for (const name in values) {
    const value = values[name];
    if (value === undefined) attributes.delete(name);
    else attributes.set(name, writtenValue(value));
  }
}

/** A new element in the namespace (the prefix) of `like`. A string child is text that is already escaped. */
export function makeElement(
  like: XmlElement,
  local: string,
  attributes: AttributeValues = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  const colon = like.name.indexOf(":");
  const element: XmlElement = {
    name: like.name.slice(0, colon + 1) + local,
    attributes: new Attributes(),
    children: [...children],
  };
  setAttributes(element, attributes);
  return element;
}

/** The text of an element, without that of its child elements. */
export function textOf(element: XmlElement | undefined): string {
  let text = "";
  for (const child of element?.children ?? []) {
    if (typeof child !== "string" || child.startsWith("<!--") || child.startsWith("<?")) continue;
    checkLength(child);
    text += child.startsWith("<![CDATA[") ? child.slice(9, -3) : unescapeXml(child);
  }
  return text;
}

/** The child of this name, made where the schema's order has its place. `order` lists the local names of all children. */
export function childInOrder(parent: XmlElement, local: string, order: readonly string[]): XmlElement {
  return childOf(parent, local) ?? insertInOrder(parent, makeElement(parent, local), order);
}

/** Puts a child behind those that come before it in `order`, and behind others of its own name. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): XmlElement {
  const rank = order.indexOf(localName(child));
  const at = parent.children.findIndex((other) => typeof other !== "string" && order.indexOf(localName(other)) > rank);
  parent.children.splice(at < 0 ? parent.children.length : at, 0, child);
  return child;
}

/** Removes every child that the test picks. */
export function removeChildren(parent: XmlElement, picks: (child: XmlElement) => boolean): void {
  parent.children = parent.children.filter((child) => typeof child === "string" || !picks(child));
}
