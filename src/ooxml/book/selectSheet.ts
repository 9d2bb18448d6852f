import { SheetDocument } from "../cells/sheetDocument";
import { childOf, childrenOf, setAttributes } from "../xml/xmlTree";
import type { WorkbookPart } from "./workbookPart";

/** Marks one tab as selected, and no other: with two, what is typed into one would go into both. */
export function selectSheet(workbook: WorkbookPart, at: number): void {
  workbook.activeIndex = at;
  workbook.sheets.forEach(({ part, isWorksheet }, index) => {
    // Of hundreds of sheets one is selected: the others are not taken apart to see that they are not.
    if (index !== at && !workbook.mayBeSelected(part)) return;
    const views = childOf(workbook.file.view(part)?.root ?? workbook.root, "sheetViews");
    const isSelected = views !== undefined && childrenOf(views).some((view) => view.attributes.has("tabSelected"));
    if (index === at ? !isWorksheet : !isSelected) return;
    const { root } = workbook.file.edit(part);
    if (index === at) {
      workbook.select(part);
      setAttributes(new SheetDocument(root).view(), { tabSelected: true });
      return;
    }
    for (const view of childrenOf(childOf(root, "sheetViews") ?? root)) setAttributes(view, { tabSelected: undefined });
  });
}
