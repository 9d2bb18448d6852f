import { attribute, makeElement, removeChildren } from "../xml/xmlTree";
import type { OfficePackage } from "./officePackage";

const part = "[Content_Types].xml";

export const contentTypes = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
} as const;

const overrides = (name: string) => (element: Parameters<typeof attribute>[0]) =>
  attribute(element, "PartName")?.toLowerCase() === `/${name}`.toLowerCase();

/** Says what a new part is. */
export function declarePart(file: OfficePackage, name: string, type: string): void {
  const { root } = file.edit(part);
  removeChildren(root, overrides(name));
  root.children.push(makeElement(root, "Override", { PartName: `/${name}`, ContentType: type }));
}

/** Removes a part, what was said of it, and its relationships. */
export function dropPart(file: OfficePackage, name: string): void {
  const { root } = file.edit(part);
  removeChildren(root, overrides(name));
  file.remove(name);
  const slash = name.lastIndexOf("/") + 1;
  file.remove(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
}
