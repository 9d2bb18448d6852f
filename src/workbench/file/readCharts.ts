import type { OfficePackage, XmlElement } from "../../ooxml/ooxml";
import {
  relationshipsOf,
  attribute,
  childOf,
  childrenOf,
  localName,
  prefixedAttribute,
  textOf,
} from "../../ooxml/ooxml";
import { toA1 } from "../../sheet/a1";
import { maxColumns, maxRows } from "../../sheet/places";
import type { Book } from "../host/model/book";
import type { Chart, ChartSeries } from "../host/model/chart";
import { newAxis, newSeries } from "../host/model/chart";

/** The first element of this name, at any depth. */
function within(element: XmlElement | undefined, local: string): XmlElement | undefined {
  for (const child of element ? childrenOf(element) : []) {
    const found = localName(child) === local ? child : within(child, local);
    if (found) return found;
  }
  return undefined;
}

function seriesOf(plot: XmlElement, type: string): ChartSeries[] {
  return childrenOf(plot, "ser").map((ser) => {
    const reference = (local: string): string => textOf(within(childOf(ser, local), "f"));
    const color = within(childOf(ser, "spPr"), "srgbClr");
    return {
      ...newSeries(type),
      name: textOf(within(childOf(ser, "tx"), "v")),
      values: `=${reference("val")}`,
      categories: `=${reference("cat")}`,
      color: color ? `#${attribute(color, "val") ?? ""}` : "",
    };
  });
}

/** The charts of columns and lines that hang on a sheet. */
export function readCharts(file: OfficePackage, sheetPart: string, book: Book): Chart[] {
  const drawing = relationshipsOf(file, sheetPart).find(({ kind }) => kind === "drawing")?.target;
  const root = drawing === undefined ? undefined : file.view(drawing)?.root;
  if (drawing === undefined || root === undefined) return [];
  const parts = new Map(relationshipsOf(file, drawing).map(({ id, target }) => [id, target]));
  return childrenOf(root, "twoCellAnchor").flatMap((anchor): Chart[] => {
    const frame = within(anchor, "chart");
    const part = parts.get((frame && prefixedAttribute(frame, "id")) ?? "");
    const chart = part === undefined ? undefined : within(file.view(part)?.root, "chart");
    if (chart === undefined) return [];
    const corner = (local: string, step: number): string => {
      const at = childOf(anchor, local);
      const line = (name: string, count: number): number => {
        const place = Math.trunc(Number(textOf(at && childOf(at, name)))) - step;
        return place >= 0 && place < count ? place : 0;
      };
      return toA1({ row: line("row", maxRows), column: line("col", maxColumns) });
    };
    const area = childOf(chart, "plotArea");
    const [bars, lines, values] = ["barChart", "lineChart", "valAx"].map((local) => area && childOf(area, local));
    const format = values && childOf(values, "numFmt");
    const highest = within(values && childOf(values, "scaling"), "max");
    const title = within(childOf(chart, "title"), "t");
    return [
      {
        id: book.freshId(),
        name: attribute(within(anchor, "cNvPr") ?? anchor, "name") ?? "",
        chartType: bars ? "ColumnClustered" : "Line",
        title: textOf(title),
        titleVisible: title !== undefined,
        legendVisible: childOf(chart, "legend") !== undefined,
        legendPosition: "Bottom",
        ...{ left: 0, top: 0, width: 360, height: 216 },
        position: [corner("from", 0), corner("to", 1)],
        series: [...(bars ? seriesOf(bars, "ColumnClustered") : []), ...(lines ? seriesOf(lines, "Line") : [])],
        axes: {
          value: {
            ...newAxis(),
            numberFormat: (format && attribute(format, "formatCode")) ?? "General",
            maximum: highest ? Number(attribute(highest, "val")) : "",
          },
        },
      },
    ];
  });
}
