import { contentTypes, contentTypeOf, declarePart, dropPart } from "../package/contentTypes";
import type { OfficePackage } from "../package/officePackage";
import { partsFrom, relationshipsOf, unrelate } from "../package/relationships";
import { OoxmlError } from "../xml/ooxmlError";
import type { WorkbookPart } from "./workbookPart";

/** Kinds of files that a workbook is written as: without macros, and with them where it has any. */
export type FileKind = "xlsx" | "xlsm";

const typeOf: Readonly<Record<FileKind, string>> = {
  xlsx: contentTypes.workbook,
  xlsm: contentTypes.macroWorkbook,
};

/** Removes what relations of a kind lead to, and all that nothing else needs. True where there was any. */
function dropRelated(file: OfficePackage, part: string, kind: string): boolean {
  const gone = relationshipsOf(file, part).filter((one) => one.kind === kind);
  const parts = gone.flatMap(({ target }) => [target, ...partsFrom(file, target)]);
  unrelate(
    file,
    part,
    gone.map(({ id }) => id),
  );
  const needed = partsFrom(file, "");
  for (const target of parts) if (!needed.has(target)) dropPart(file, target);
  return gone.length > 0;
}

/**
 * Makes a workbook one of a kind: Excel opens no .xlsx that calls itself another's. True where its macros were taken out for
 * that. Throws `macroSheet` for sheets of macros, which are somebody's own sheets and have no place in an .xlsx.
 */
export function convertTo(workbook: WorkbookPart, kind: FileKind): boolean {
  const { file, part } = workbook;
  if (kind === "xlsx") {
    const macros = new Set(
      relationshipsOf(file, part).flatMap((one) => (/macrosheet$/i.test(one.kind) ? one.target : [])),
    );
    const sheet = workbook.sheets.find((entry) => macros.has(entry.part));
    if (sheet) throw new OoxmlError("macroSheet", "A sheet of macros", { sheet: sheet.name });
  }
  if (contentTypeOf(file, part) !== typeOf[kind]) declarePart(file, part, typeOf[kind]);
  return kind === "xlsx" && dropRelated(file, part, "vbaProject");
}

/** Removes digital signatures, which no longer hold once anything is changed. True where there were any. */
export const dropSignatures = ({ file }: WorkbookPart): boolean => dropRelated(file, "", "origin");
