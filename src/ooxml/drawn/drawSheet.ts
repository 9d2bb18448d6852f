import type { Block, Link } from "../../sheet/contents";
import type { Layout } from "../../sheet/layout";
import type { Style } from "../../sheet/style";
import { writeSheetNames } from "../book/names";
import type { WorkbookPart } from "../book/workbookPart";
import { writeBlocks } from "../cells/cellContent";
import { SheetDocument } from "../cells/sheetDocument";
import { shareFormulas } from "../cells/shareFormulas";
import { paintStyles } from "../cells/stylePainter";
import { emptyWorksheet } from "../package/emptyPackage";
import type { StyleTable } from "../styles/styleTable";
import { parseXml } from "../xml/xml";
import type { XmlElement } from "../xml/xml";
import { localName, removeChildren, setAttributes } from "../xml/xmlTree";
import { writeCharts } from "./chartPart";
import { writeConditionalFormats } from "./conditionalFormatWriter";
import { writeColumns, writeRows } from "./rowsAndColumns";
import { writeLinks } from "./linkWriter";
import { writePage } from "./pageWriter";
import { writeProtection } from "./protectionWriter";
import { writeValidations } from "./validationWriter";
import { writeFilter, writeMerges, writeView } from "./viewWriter";

/** A whole sheet: how it is laid out, and what stands in its cells. */
export interface WholeSheet {
  readonly name: string;
  readonly layout: Layout<Style>;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}

const defaultRowHeight = 15.75;

/** Takes away lists that nothing is left in, and the used range that was stated: it may be too small now, and is optional. */
export function dropEmptyLists({ root }: SheetDocument): void {
  const lists = ["cols", "mergeCells", "dataValidations", "hyperlinks"];
  removeChildren(root, (child) => lists.some((list) => child.name.endsWith(list)) && child.children.length === 0);
  removeChildren(root, (child) => child.name.endsWith("dimension"));
}

/**
 * Draws a sheet into a worksheet's part and gives its document. Of what `root` holds already, cells alone stay, where the
 * sheet has no others; parts that hang on it are the caller's.
 */
export function drawSheet(
  workbook: WorkbookPart,
  part: string,
  { name, layout, blocks, links }: WholeSheet,
  styles: StyleTable,
  root: XmlElement = parseXml(emptyWorksheet).root,
): SheetDocument {
  removeChildren(root, (child) => localName(child) !== "sheetData");
  const sheet = new SheetDocument(root);
  sheet.stateAddresses();
  setAttributes(sheet.section("sheetFormatPr"), { defaultRowHeight });
  writeView(sheet, layout);
  writeColumns(sheet, layout.columns, styles.digitWidth());
  paintStyles(sheet, styles, layout.styles, layout.merges);
  writeBlocks(sheet, blocks, styles, workbook.texts);
  shareFormulas(sheet, workbook.formulas);
  writeRows(sheet, layout.rows);
  writeMerges(sheet, layout.merges);
  writeConditionalFormats(sheet, layout.conditionalFormats, styles);
  writeValidations(sheet, layout.validations);
  writeLinks(sheet, links);
  writeProtection(sheet, layout.protection);
  writePage(sheet, layout.page);
  writeFilter(sheet, layout.filter);
  writeCharts(workbook.file, part, sheet, layout.charts);
  dropEmptyLists(sheet);
  workbook.file.put(part, { prolog: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`, root });
  writeSheetNames(workbook, name, layout);
  return sheet;
}
