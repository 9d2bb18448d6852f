/**
 * The door of this folder: .xlsx files as parts, and what stands in them. Nothing else of it is for others. Errors are
 * OoxmlErrors; what nobody changes in a part is saved as it was read.
 */
export { OoxmlError } from "./xml/ooxmlError";
export type { OoxmlErrorCode } from "./xml/ooxmlError";
export type { XmlElement } from "./xml/xml";
export { escapeXml } from "./xml/xmlText";
export {
  attribute,
  childOf,
  childrenOf,
  insertInOrder,
  isOn,
  localName,
  makeElement,
  prefixedAttribute,
  removeChildren,
  setAttributes,
  textOf,
} from "./xml/xmlTree";
export { dropPart } from "./package/contentTypes";
export { blankSheet, emptyPackage } from "./package/emptyPackage";
export { largestFile } from "./package/packageGuard";
export { OfficePackage } from "./package/officePackage";
export { savedAt } from "./package/savedAt";
export { relationshipsOf, unrelate } from "./package/relationships";
export { StyleTable } from "./styles/styleTable";
export { parseAreas } from "./cells/areaList";
export { dissolveArrays } from "./cells/arrayFormulas";
export { writeBlocks, writeContent, writeResult } from "./cells/cellContent";
export { shareFormulas } from "./cells/shareFormulas";
export { SheetDocument } from "./cells/sheetDocument";
export { paintStyles } from "./cells/stylePainter";
export { convertTo, dropSignatures } from "./book/fileKind";
export type { FileKind } from "./book/fileKind";
export { writeNames, writeSheetNames } from "./book/names";
export { selectSheet } from "./book/selectSheet";
export { WorkbookPart } from "./book/workbookPart";
export type { SheetEntry } from "./book/workbookPart";
export { dropDependents, writeCharts } from "./drawn/chartPart";
export { writeConditionalFormats } from "./drawn/conditionalFormatWriter";
export { drawSheet, dropEmptyLists } from "./drawn/drawSheet";
export { changeColumns, writeColumns } from "./drawn/rowsAndColumns";
export { writeLinks } from "./drawn/linkWriter";
export { keepNotes, moveNotes, notedRows, notesOf } from "./drawn/notes";
export { holdsObjects } from "./drawn/peoplesObjects";
export { footerText, writePage } from "./drawn/pageWriter";
export {
  canHash,
  isProtected,
  keepProtection,
  opensLock,
  passwordLock,
  writeProtection,
} from "./drawn/protectionWriter";
export { writeValidations } from "./drawn/validationWriter";
export { mergeOver, writeFilter, writeMerges, writeView } from "./drawn/viewWriter";
export { cellContext, openSheet } from "./reading/openSheet";
export type { OpenSheet } from "./reading/openSheet";
export { ReadBefore } from "./reading/readBefore";
export { numberLooks } from "./reading/dateSystem";
export type { CellContext } from "./reading/readCell";
