import { attribute, childrenOf, makeElement, removeChildren } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xml";
import type { OfficePackage } from "./officePackage";

const part = "[Content_Types].xml";

export const contentTypes = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  macroWorkbook: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  sharedStrings: "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
} as const;

function overrides(name: string): (element: XmlElement) => boolean {
  const own = `/${name}`.toLowerCase();
  return (element) => {
    const stated = attribute(element, "PartName");
    return stated?.length === own.length && stated.toLowerCase() === own;
  };
}

/** What a part is said to be: by itself, else by the end of its name. */
export function contentTypeOf(file: OfficePackage, name: string): string | undefined {
  const root = file.view(part)?.root;
  const list = root === undefined ? [] : childrenOf(root);
  const own = list.find(overrides(name));
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const said = own ?? list.find((element) => attribute(element, "Extension")?.toLowerCase() === ending);
  return said && attribute(said, "ContentType");
}

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
