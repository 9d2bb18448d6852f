import type { XmlElement } from "./xml";

const prefixOf = ({ name }: XmlElement): string => name.slice(0, Math.max(0, name.indexOf(":")));
const declarationOf = (prefix: string): string => (prefix === "" ? "xmlns" : `xmlns:${prefix}`);

/**
 * Tells elements of a document's own namespace from those that other programs put among them. Namespaces are taken from the
 * root, or from the element itself.
 */
export function ownElements(root: XmlElement): (element: XmlElement) => boolean {
  const own = root.attributes.get(declarationOf(prefixOf(root)));
  return (element) => {
    const declaration = declarationOf(prefixOf(element));
    return (element.attributes.get(declaration) ?? root.attributes.get(declaration)) === own;
  };
}
