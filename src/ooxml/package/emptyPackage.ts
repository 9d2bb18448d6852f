import { fontName, fontSize } from "../../sheet/style";
import { OfficePackage } from "./officePackage";
import { namespaces } from "./relationships";

const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const base = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The sheet that a workbook must have; it goes when the first sheets of ours come. */
export const blankSheet = "Sheet1";

export const emptyStyles = `${head}<styleSheet xmlns="${namespaces.main}"><fonts count="1"><font><sz val="${fontSize}"/><color rgb="FF000000"/><name val="${fontName}"/><family val="1"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export const emptyWorksheet = `${head}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}"><sheetData/></worksheet>`;

const parts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${base}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${base}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${base}.styles+xml"/></Types>`,
  "_rels/.rels": `${head}<Relationships xmlns="${namespaces.packageRelationships}"><Relationship Id="rId1" Type="${namespaces.relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${head}<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" tabRatio="800"/></bookViews><sheets><sheet name="${blankSheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${namespaces.packageRelationships}"><Relationship Id="rId1" Type="${namespaces.relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${namespaces.relationships}/styles" Target="styles.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": emptyWorksheet,
  "xl/styles.xml": emptyStyles,
};

/** A workbook of one blank sheet, in the font of official documents. */
export function emptyPackage(): OfficePackage {
  const encoder = new TextEncoder();
  return new OfficePackage(new Map(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])));
}
