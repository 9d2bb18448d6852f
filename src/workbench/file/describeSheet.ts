import { parseSheetReference } from "../../sheet/a1";
import { intersection, lastColumn, lastRow } from "../../sheet/areas";
import { cellKey, columnOfKey, rowOfKey } from "../../sheet/cellKey";
import type { Chart } from "../../sheet/charts";
import type { Block, Content, Link } from "../../sheet/contents";
import type { Layout } from "../../sheet/layout";
import type { Style } from "../../sheet/style";
import { parseArea } from "../host/model/cells/address";
import type { Content as ModelContent } from "../host/model/cells/scalar";
import { plainValue } from "../host/model/cells/scalar";
import type { Chart as ModelChart } from "../host/model/chart";
import type { Sheet } from "../host/model/sheet";
import { describeFormats, describeValidations } from "./describeRules";

/** Characters of a width in points, as descriptions count them. */
const characters = (points: number): number => (points * 4) / 21 - 5 / 7;
const centimetres = (points: number): number => (points / 72) * 2.54;

/** Everything on a sheet but cells and their looks. */
export function describeLayout(sheet: Sheet): Layout<Style> {
  const { page, protection } = sheet;
  const lines = (sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): readonly number[] =>
    [...new Set([...sizes.keys(), ...hidden])].sort((one, other) => one - other);
  const { titleRows } = page;
  const [printArea] = page.printArea;
  const allowed = protection?.options;
  return {
    tabColor: sheet.tabColor === "" ? "#FFFFFF" : sheet.tabColor,
    showGridlines: sheet.showGridlines,
    columns: lines(sheet.columnWidths, sheet.hiddenColumns).map((first) => ({
      ...{ first, count: 1, width: characters(sheet.widthOf(first)) },
      hidden: sheet.hiddenColumns.has(first),
    })),
    rows: lines(sheet.rowHeights, sheet.hiddenRows).map((first) => {
      const height = sheet.rowHeights.get(first);
      return { first, count: 1, hidden: sheet.hiddenRows.has(first), ...(height === undefined ? {} : { height }) };
    }),
    styles: [],
    merges: sheet.merges,
    validations: describeValidations(sheet),
    conditionalFormats: describeFormats(sheet),
    charts: sheet.charts.flatMap(describeChart),
    protection: {
      allowInsertRows: allowed?.allowInsertRows ?? true,
      allowDeleteRows: allowed?.allowDeleteRows ?? true,
      allowFormatRowsAndColumns: allowed?.allowFormatColumns ?? true,
      allowSort: allowed?.allowSort ?? true,
      allowAutoFilter: allowed?.allowAutoFilter ?? true,
      allowInsertHyperlinks: allowed?.allowInsertHyperlinks ?? true,
      ...(protection?.password ? { password: protection.password } : {}),
    },
    page: {
      orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
      margins: {
        top: centimetres(page.topMargin),
        right: centimetres(page.rightMargin),
        bottom: centimetres(page.bottomMargin),
        left: centimetres(page.leftMargin),
      },
      footer: { left: page.texts.leftFooter, center: page.texts.centerFooter, right: page.texts.rightFooter },
      ...(titleRows ? { titleRows: { first: titleRows.row, last: lastRow(titleRows) } } : {}),
      ...(printArea ? { printArea } : {}),
      ...(page.rowBreaks.length > 0 ? { breaks: page.rowBreaks } : {}),
    },
    ...(sheet.freeze ? { freeze: sheet.freeze } : {}),
    ...(sheet.filter ? { filter: sheet.filter } : {}),
  };
}

function describeChart({ name, title, position, series, axes }: ModelChart): Chart[] {
  const [from, to] = position.map((address) => parseArea(address));
  if (!from || !to) return [];
  const maximum = axes["value"]?.maximum;
  return [
    {
      name,
      title,
      categories: (series[0]?.categories ?? "").replace(/^=/, ""),
      series: series.map((one) => ({
        name: one.name,
        values: one.values.replace(/^=/, ""),
        drawnAs: one.chartType.startsWith("Line") ? "line" : "bar",
        color: one.color === "" ? "#2F5597" : one.color,
      })),
      percent: axes["value"]?.numberFormat.includes("%") === true,
      ...(typeof maximum === "number" ? { maximum } : {}),
      anchor: {
        row: from.row,
        column: from.column,
        rows: lastRow(to) - from.row + 1,
        columns: lastColumn(to) - from.column + 1,
      },
    },
  ];
}

/** What stands in the cells, one block a cell. */
export const describeContents = (sheet: Sheet): readonly Block[] =>
  [...sheet.contents].map(([key, content]) => {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    return { row, column, contents: [[describeContent(sheet, row, column, content)]] };
  });

/** A cell's content with its result. */
export function describeContent(sheet: Sheet, row: number, column: number, content: ModelContent): Content {
  const value = plainValue(sheet.valueAt(row, column));
  return "formula" in content ? { formula: content.formula.slice(1), value } : value;
}

/** Links within the workbook; others are left out: the product makes none. */
export const describeLinks = (sheet: Sheet): readonly Link[] =>
  [...sheet.links].flatMap(([key, link]): Link[] => {
    const at = { row: rowOfKey(key), column: columnOfKey(key) };
    const place = link["documentReference"];
    if (typeof place !== "string" || place === "") return [];
    const tip = typeof link["screenTip"] === "string" ? { tip: link["screenTip"] } : {};
    const target = parseSheetReference(place);
    return [target ? { ...at, ...tip, sheet: target.sheet, cell: target.range } : { ...at, ...tip, name: place }];
  });

/** Keys of all cells that have looks of their own, contents included. */
export const styledKeys = (sheet: Sheet): readonly number[] =>
  [...new Set([...sheet.formats.cells.keys(), ...sheet.contents.keys(), ...mergedKeys(sheet)])].sort(
    (one, other) => one - other,
  );

/** Of merges as far as the sheet is used: one may lie over all of it. */
function mergedKeys(sheet: Sheet): readonly number[] {
  const used = sheet.usedArea(false);
  return sheet.merges.flatMap((merge) => {
    const area = used && intersection(merge, used);
    if (area === null) return [];
    return Array.from({ length: area.rows * area.columns }, (_, index) =>
      cellKey(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
    );
  });
}
