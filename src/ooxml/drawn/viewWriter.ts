import { rangeToA1, toA1 } from "../../sheet/a1";
import type { Layout } from "../../sheet/layout";
import type { RangeRef } from "../../sheet/places";
import type { SheetDocument } from "../cells/sheetDocument";
import { argb } from "../styles/styleXml";
import { childInOrder, makeElement, setAttributes } from "../xml/xmlTree";

/** Tab colour, gridlines and frozen panes. */
export function writeView(
  sheet: SheetDocument,
  layout: Pick<Layout<unknown>, "tabColor" | "showGridlines" | "freeze">,
): void {
  const properties = sheet.section("sheetPr");
  const tab = childInOrder(properties, "tabColor", ["tabColor", "outlinePr", "pageSetUpPr"]);
  tab.attributes.clear();
  setAttributes(tab, { rgb: argb(layout.tabColor) });
  const view = sheet.view();
  setAttributes(view, { showGridLines: layout.showGridlines ? undefined : false });
  view.children = [];
  const { rows = 0, columns = 0 } = layout.freeze ?? {};
  if (rows === 0 && columns === 0) return;
  const activePane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  view.children = [
    makeElement(view, "pane", {
      xSplit: columns === 0 ? undefined : columns,
      ySplit: rows === 0 ? undefined : rows,
      topLeftCell: toA1({ row: rows, column: columns }),
      activePane,
      state: "frozen",
    }),
    makeElement(view, "selection", { pane: activePane }),
  ];
}

/** Writes merges; they must not overlap. */
export function writeMerges(sheet: SheetDocument, merges: readonly RangeRef[]): void {
  if (merges.length === 0) return;
  const list = sheet.section("mergeCells");
  list.children = merges.map((range) => makeElement(list, "mergeCell", { ref: rangeToA1(range) }));
  setAttributes(list, { count: merges.length });
}

/** The filter buttons over a range, nothing filtered yet. */
export function writeFilter(sheet: SheetDocument, filter: RangeRef | undefined): void {
  if (filter) setAttributes(sheet.section("autoFilter"), { ref: rangeToA1(filter) });
}
