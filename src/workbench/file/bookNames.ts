import type { WorkbookPart, XmlElement } from "../../ooxml/ooxml";
import { attribute, makeElement, escapeXml } from "../../ooxml/ooxml";
import { isName } from "../host/model/definedName";
import type { Book } from "../host/model/book";

/** Print titles and areas, and filters, are written with their sheets; names of sheets without cells, and what is none, were not read. */
function isOthers(workbook: WorkbookPart, element: XmlElement): boolean {
  const scope = attribute(element, "localSheetId");
  const isOfCells = scope === undefined || workbook.sheets[Number(scope)]?.isWorksheet === true;
  const name = attribute(element, "name") ?? "";
  return name.startsWith("_xlnm.") || !isOfCells || !isName(name);
}

/** Brings the file's names to those of the workbook, its sheets being written already; one that is the same stays as it is. */
export function writeBookNames(workbook: WorkbookPart, book: Book): void {
  const keyOf = (name: string, scope: string | undefined): string => `${scope ?? ""}|${name.toLowerCase()}`;
  const wanted = new Map(
    book.names.map(({ name, scope, formula }) => {
      const place = scope === null ? undefined : String(workbook.indexOf(book.sheet(scope).name));
      return [keyOf(name, place), { name, place, formula: formula.replace(/^=/, "") }] as const;
    }),
  );
  const kept = workbook.definedNames.filter((element) => {
    const name = attribute(element, "name") ?? "";
    const key = keyOf(name, attribute(element, "localSheetId"));
    const found = wanted.get(key);
    if (found === undefined) return isOthers(workbook, element);
    wanted.delete(key);
    const text = escapeXml(found.formula);
    if (element.children.length !== 1 || element.children[0] !== text) element.children = [text];
    return true;
  });
  const added = [...wanted.values()].map(({ name, place, formula }) =>
    makeElement(workbook.root, "definedName", { name, localSheetId: place }, [escapeXml(formula)]),
  );
  workbook.definedNames = [...kept, ...added];
}
