import type { PageSetup } from "../../sheet/page";
import type { SheetDocument } from "../cells/sheetDocument";
import { escapeInside } from "../xml/xmlText";
import { childInOrder, makeElement, setAttributes } from "../xml/xmlTree";

const inches = (centimetres: number): number => Math.round((centimetres / 2.54) * 1e6) / 1e6;
const a4 = 9;

/** Paper, margins, one page wide, and the footer. Print titles and area are names: see `printNames`. */
export function writePage(sheet: SheetDocument, page: PageSetup): void {
  const properties = sheet.section("sheetPr");
  setAttributes(childInOrder(properties, "pageSetUpPr", ["tabColor", "outlinePr", "pageSetUpPr"]), { fitToPage: true });
  const { top, right, bottom, left } = page.margins;
  setAttributes(sheet.section("pageMargins"), {
    ...{ left: inches(left), right: inches(right), top: inches(top), bottom: inches(bottom) },
    ...{ header: 0.3, footer: 0.3 },
  });
  setAttributes(sheet.section("pageSetup"), {
    ...{ paperSize: a4, fitToWidth: 1, fitToHeight: 0, orientation: page.orientation },
  });
  writeBreaks(sheet, page.breaks ?? []);
  const footer = footerText(page.footer);
  const element = sheet.section("headerFooter");
  element.children = footer === "" ? [] : [makeElement(element, "oddFooter", {}, [escapeInside(footer)])];
}

/** In the file a break stands behind its row, counted from 1. */
function writeBreaks(sheet: SheetDocument, breaks: readonly number[]): void {
  if (breaks.length === 0) return;
  const element = sheet.section("rowBreaks");
  setAttributes(element, { count: breaks.length, manualBreakCount: breaks.length });
  element.children = breaks.map((id) => makeElement(element, "brk", { id, max: 16_383, man: true }));
}

/** The three parts in Excel's code. */
export function footerText({ left, center, right }: PageSetup["footer"]): string {
  return [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ]
    .filter(([, text]) => text !== "")
    .map(([code = "", text = ""]) => code + text)
    .join("");
}
