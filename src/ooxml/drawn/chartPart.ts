import type { Chart } from "../../sheet/charts";
import type { SheetDocument } from "../cells/sheetDocument";
import { contentTypes, declarePart, dropPart } from "../package/contentTypes";
import type { OfficePackage } from "../package/officePackage";
import { namespaces, relate, relationshipsName, relationshipsOf, unrelate } from "../package/relationships";
import { escapeXml } from "../xml/xmlText";
import { setAttributes } from "../xml/xmlTree";
import { chartXml } from "./chartXml";

const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";

function frame({ name, anchor }: Chart, index: number, id: string): string {
  const corner = (column: number, row: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return [
    `<xdr:twoCellAnchor><xdr:from>${corner(anchor.column, anchor.row)}</xdr:from>`,
    `<xdr:to>${corner(anchor.column + anchor.columns, anchor.row + anchor.rows)}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawingMl}/chart">`,
    `<c:chart xmlns:c="${drawingMl}/chart" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  ].join("");
}

/** Writes the charts of a sheet that has no drawing yet, into a drawing of its own. */
export function writeCharts(
  file: OfficePackage,
  sheetPart: string,
  sheet: SheetDocument,
  charts: readonly Chart[],
): void {
  if (charts.length === 0) return;
  const drawing = file.freeName("xl/drawings/drawing", ".xml");
  const frames = charts.map((chart, index) => {
    const part = file.freeName("xl/charts/chart", ".xml");
    file.putXml(part, chartXml(chart));
    declarePart(file, part, contentTypes.chart);
    return frame(chart, index, relate(file, drawing, "chart", part));
  });
  const attributes = `xmlns:xdr="${drawingMl}/spreadsheetDrawing" xmlns:a="${drawingMl}/main" xmlns:r="${namespaces.relationships}"`;
  file.putXml(
    drawing,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${attributes}>${frames.join("")}</xdr:wsDr>`,
  );
  declarePart(file, drawing, contentTypes.drawing);
  const id = relate(file, sheetPart, "drawing", drawing);
  sheet.root.attributes.set("xmlns:r", namespaces.relationships);
  setAttributes(sheet.section("drawing"), { "r:id": id });
}

/** Parts that a sheet alone has: they go with what is cleared. */
const owned = new Set(["drawing", "chart", "vmlDrawing", "comments", "threadedComment", "printerSettings", "table"]);

const nothing: ReadonlySet<string> = new Set();

/**
 * Removes the parts that hang on a sheet that is cleared (its charts, comments, tables), and its relationships; all but those
 * whose ids are to be kept.
 */
export function dropDependents(file: OfficePackage, part: string, kept = nothing): void {
  const gone = relationshipsOf(file, part).filter(({ id }) => !kept.has(id));
  for (const { kind, target, external } of gone) {
    if (external || !owned.has(kind) || !file.has(target)) continue;
    dropDependents(file, target);
    dropPart(file, target);
  }
  if (kept.size === 0) file.remove(relationshipsName(part));
  else
    unrelate(
      file,
      part,
      gone.map(({ id }) => id),
    );
}
