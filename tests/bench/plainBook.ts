import { childOf, childrenOf, localName, OfficePackage, removeChildren, WorkbookPart } from "../../src/ooxml/ooxml";

/** Of a sheet, what a plain book has as well. */
const plainSections = new Set(["sheetData"]);

/** A workbook of the same cells with the same values, and nothing else: no formulas, looks, rules, merges, links, names. */
export function plainBook(bytes: Uint8Array): Uint8Array {
  const workbook = WorkbookPart.of(OfficePackage.unpack(bytes));
  workbook.definedNames = [];
  for (const { part } of workbook.sheets) {
    const { root } = workbook.file.edit(part);
    removeChildren(root, (child) => !plainSections.has(localName(child)));
    for (const row of childrenOf(childOf(root, "sheetData") ?? root)) {
      row.attributes.clear();
      for (const cell of childrenOf(row)) {
        cell.attributes.delete("s");
        removeChildren(cell, (child) => localName(child) === "f");
      }
    }
  }
  return workbook.file.pack();
}
