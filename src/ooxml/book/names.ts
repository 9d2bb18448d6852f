import { absoluteRangeA1, quoteSheet, sheetReference } from "../../sheet/a1";
import type { Layout } from "../../sheet/layout";
import type { RangeRef } from "../../sheet/places";
import type { XmlElement } from "../xml/xml";
import { escapeInside } from "../xml/xmlText";
import { attribute, makeElement } from "../xml/xmlTree";
import type { WorkbookPart } from "./workbookPart";

/** A name of workbook scope, and the cells that it stands for. */
export interface NamedRange {
  readonly name: string;
  readonly sheet: string;
  readonly range: RangeRef;
}

interface NewName {
  readonly name: string;
  /** Index of the sheet in tab order; absent for the whole workbook. */
  readonly scope?: number;
  readonly refersTo: string;
  readonly hidden?: boolean;
}

const keyOf = (name: string, scope: string | number | undefined): string => `${scope ?? ""}|${name.toLowerCase()}`;

const scopeOf = (element: XmlElement): string | undefined => element.attributes.get("localSheetId");

/** Sets names in their place where they are among those that are there, and adds the others. */
function setNames(workbook: WorkbookPart, names: readonly NewName[], there: readonly XmlElement[]): void {
  if (names.length === 0) return;
  const elements = new Map<string, XmlElement>();
  const added: XmlElement[] = [];
  for (const element of there) elements.set(keyOf(attribute(element, "name") ?? "", scopeOf(element)), element);
  for (const { name, scope, refersTo, hidden } of names) {
    const key = keyOf(name, scope);
    const known = elements.get(key);
    if (known) known.children = [escapeInside(refersTo)];
    else {
      const attributes = { name, localSheetId: scope, hidden: hidden === true ? true : undefined };
      const made = makeElement(workbook.root, "definedName", attributes, [escapeInside(refersTo)]);
      elements.set(key, made);
      added.push(made);
    }
  }
  workbook.addNames(added);
}

/** Adds names of workbook scope, or points them anew. */
export function writeNames(workbook: WorkbookPart, names: readonly NamedRange[]): void {
  setNames(
    workbook,
    names.map(({ name, sheet, range }) => ({ name, refersTo: sheetReference(sheet, range) })),
    workbook.definedNames.filter((element) => scopeOf(element) === undefined),
  );
}

/** Takes the print and filter names of a sheet away, and writes those of a layout. */
export function writeSheetNames(
  workbook: WorkbookPart,
  sheet: string,
  layout: Pick<Layout<unknown>, "page" | "filter">,
): void {
  const scope = workbook.indexOf(sheet);
  const ours = ["_xlnm.Print_Titles", "_xlnm.Print_Area", "_xlnm._FilterDatabase"];
  const there = workbook.namesOfSheet(scope);
  const old = there.filter((element) => ours.includes(attribute(element, "name") ?? ""));
  if (old.length > 0) workbook.definedNames = workbook.definedNames.filter((element) => !old.includes(element));
  const { titleRows, printArea } = layout.page;
  const rows = titleRows && `${quoteSheet(sheet)}!$${titleRows.first + 1}:$${titleRows.last + 1}`;
  const [titles, area, filter] = [
    rows === undefined ? [] : [{ name: "_xlnm.Print_Titles", scope, refersTo: rows }],
    printArea
      ? [{ name: "_xlnm.Print_Area", scope, refersTo: `${quoteSheet(sheet)}!${absoluteRangeA1(printArea)}` }]
      : [],
    layout.filter
      ? [{ name: "_xlnm._FilterDatabase", scope, refersTo: sheetReference(sheet, layout.filter), hidden: true }]
      : [],
  ];
  setNames(
    workbook,
    [...filter, ...area, ...titles],
    there.filter((element) => !old.includes(element)),
  );
}
