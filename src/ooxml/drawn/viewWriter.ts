import { parseA1Range, rangeToA1, toA1 } from "../../sheet/a1";
import { overlap } from "../../sheet/areas";
import { hiddenLines, linesHolding, visibleAmong } from "../../sheet/frozenLines";
import type { Layout } from "../../sheet/layout";
import type { RangeRef } from "../../sheet/places";
import type { SheetDocument } from "../cells/sheetDocument";
import { argb } from "../styles/styleXml";
import { attribute, childInOrder, childrenOf, makeElement, setAttributes } from "../xml/xmlTree";

type View = Pick<Layout<unknown>, "tabColor" | "showGridlines" | "freeze" | "rows" | "columns">;

/**
 * How a file says what is frozen: by what is in sight of it, and from which cell on (ECMA-376, 18.3.1.66; some programs count
 * from there). Undefined where nothing is.
 */
function splitOf({ freeze, ...lines }: Pick<View, "freeze" | "rows" | "columns">) {
  const { rows = 0, columns = 0 } = freeze ?? {};
  if (rows === 0 && columns === 0) return undefined;
  const isHidden = hiddenLines(lines);
  const [down, across] = [linesHolding(1, isHidden.row, rows), linesHolding(1, isHidden.column, columns)];
  return {
    ...{ x: visibleAmong(columns, isHidden.column), y: visibleAmong(rows, isHidden.row) },
    from: { row: Math.max(0, down - 1), column: Math.max(0, across - 1) },
  };
}

/** Tab colour, gridlines and frozen panes. */
export function writeView(sheet: SheetDocument, layout: View): void {
  const properties = sheet.section("sheetPr");
  const tab = childInOrder(properties, "tabColor", ["tabColor", "outlinePr", "pageSetUpPr"]);
  tab.attributes.clear();
  setAttributes(tab, { rgb: argb(layout.tabColor) });
  const view = sheet.view();
  setAttributes(view, { showGridLines: layout.showGridlines ? undefined : false });
  view.children = [];
  const { rows = 0, columns = 0 } = layout.freeze ?? {};
  const split = splitOf(layout);
  const isMoved = split !== undefined && split.from.row + split.from.column > 0;
  setAttributes(view, { topLeftCell: isMoved ? toA1(split.from) : undefined });
  if (split === undefined) return;
  const activePane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  view.children = [
    makeElement(view, "pane", {
      xSplit: split.x === 0 ? undefined : split.x,
      ySplit: split.y === 0 ? undefined : split.y,
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

/** Merges ranges of a sheet that has merges; those that they lie over, or that lie over cells to stand apart, are dissolved. */
export function mergeOver(sheet: SheetDocument, merges: readonly RangeRef[], apart: readonly RangeRef[]): void {
  const freed = [...merges, ...apart];
  if (freed.length === 0) return;
  const list = sheet.section("mergeCells");
  const standing = childrenOf(list).flatMap((element) => parseA1Range(attribute(element, "ref") ?? "") ?? []);
  const kept = standing.filter((one) => freed.every((range) => !overlap(one, range)));
  list.children = [];
  writeMerges(sheet, [...kept, ...merges]);
}

/** The filter buttons over a range, nothing filtered yet. */
export function writeFilter(sheet: SheetDocument, filter: RangeRef | undefined): void {
  if (filter) setAttributes(sheet.section("autoFilter"), { ref: rangeToA1(filter) });
}
