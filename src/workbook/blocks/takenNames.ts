import type { RawWorkbook } from "./raw";

/** Names that a new sheet cannot have. A sheet that an interrupted run left unfinished is made anew under its own. */
export const takenNames = (raw: RawWorkbook): readonly string[] =>
  raw.sheets.flatMap((sheet) => (sheet.unfinished === true ? [] : [sheet.name]));

/** Sheets of ours that an interrupted run left behind. */
export const unfinishedNames = (raw: RawWorkbook): readonly string[] =>
  raw.sheets.flatMap((sheet) => (sheet.unfinished === true ? [sheet.name] : []));
