import type { XmlElement } from "../xml/xml";
import { attribute, childrenOf, makeElement, removeChildren } from "../xml/xmlTree";
import type { OfficePackage } from "./officePackage";

export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelationships: "http://schemas.openxmlformats.org/package/2006/relationships",
} as const;

export interface Relationship {
  readonly id: string;
  /** The last step of its type's URI: `worksheet`, `drawing`; the same in transitional and strict files. */
  readonly kind: string;
  /** A part name, or an address where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself is "". */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** `../drawings/drawing1.xml` seen from `xl/worksheets/sheet1.xml` → `xl/drawings/drawing1.xml`. */
function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Relationships of a part, of the whole package where `part` is "". None where it has no such file. */
export function relationshipsOf(file: OfficePackage, part: string): Relationship[] {
  const document = file.view(relationshipsName(part));
  if (document === undefined) return [];
  return childrenOf(document.root, "Relationship").map((element) => readRelationship(element, part));
}

/** The last relationship of a part that has an id, without looking at the others. */
export function relationshipOf(file: OfficePackage, part: string, id: string): Relationship | undefined {
  const document = file.view(relationshipsName(part));
  const all = document === undefined ? [] : childrenOf(document.root, "Relationship");
  const found = all.findLast((element) => attribute(element, "Id") === id);
  return found && readRelationship(found, part);
}

function readRelationship(element: XmlElement, part: string): Relationship {
  const external = attribute(element, "TargetMode") === "External";
  const target = attribute(element, "Target") ?? "";
  return {
    id: attribute(element, "Id") ?? "",
    kind: (attribute(element, "Type") ?? "").split("/").at(-1) ?? "",
    target: external ? target : resolveTarget(part, target),
    external,
  };
}

/** Every part that relationships lead to from a part, from the package itself where it is "". */
export function partsFrom(file: OfficePackage, part: string, found = new Set<string>()): ReadonlySet<string> {
  for (const { target, external } of relationshipsOf(file, part)) {
    if (external || found.has(target) || !file.has(target)) continue;
    found.add(target);
    partsFrom(file, target, found);
  }
  return found;
}

/** Relates a part to another and gives the new id. */
export function relate(file: OfficePackage, part: string, kind: string, target: string): string {
  const name = relationshipsName(part);
  if (!file.has(name)) file.putXml(name, `<Relationships xmlns="${namespaces.packageRelationships}"/>`);
  const { root } = file.edit(name);
  const others = childrenOf(root);
  const isTaken = (id: string): boolean => others.some((element) => attribute(element, "Id") === id);
  let number = others.length + 1;
  while (isTaken(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  root.children.push(
    makeElement(root, "Relationship", { Id: id, Type: `${namespaces.relationships}/${kind}`, Target: `/${target}` }),
  );
  return id;
}

/** Takes relationships of a part away. */
export function unrelate(file: OfficePackage, part: string, ids: readonly string[]): void {
  const name = relationshipsName(part);
  if (ids.length === 0 || !file.has(name)) return;
  const { root } = file.edit(name);
  removeChildren(root, (element) => ids.includes(attribute(element, "Id") ?? ""));
}
