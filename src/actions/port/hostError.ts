/** Why a host could not do what it was asked; the words come from `locale/`. */
export const hostErrorCodes = [
  /** A cell is being edited: press Enter, then try again. */
  "cellBeingEdited",
  /** Another workbook, or a dialog of Excel, is in front. */
  "notInFront",
  /** A sheet is protected with a password that we do not know. */
  "protectedByOther",
  /** The workbook's structure is protected: no sheet can be added. */
  "structureProtected",
  /** A password that a sheet of a file cannot be locked with so that it can be typed again: plain letters, 15 at most. */
  "passwordNotPlain",
  /** A password longer than Excel takes. */
  "passwordTooLong",
  "readOnly",
  /** Reading is refused, where no sheet's lock can be the reason: often a label that the office demands is not chosen yet. */
  "readDenied",
  "tooOld",
  "connectionLost",
  "busy",
  "tooLarge",
  "sheetNameTaken",
  /** Somebody typed where it is to be written since it was read: what they typed is kept. */
  "changedMeanwhile",
  "notFound",
  /** A chart or a picture is selected where cells are asked for. */
  "selectionNotCells",
  "cancelled",
  /** .xlsx files: what is wrong with the file. */
  "fileEmpty",
  "fileNotXlsx",
  "fileOldOrEncrypted",
  "fileOldFormat",
  "fileEncrypted",
  "fileRightsManaged",
  "fileOpenDocument",
  "fileTruncated",
  "fileCorrupt",
  "fileTooLarge",
  "fileSuspicious",
  /** Of a kind that is read and never written: ISO's strict names, a calendar from 1904, sheets of macros in a plain workbook. */
  "fileStrict",
  "fileDates1904",
  "fileMacroSheet",
  "fileUnreadable",
  "fileUnwritable",
  "unexpected",
] as const;
export type HostErrorCode = (typeof hostErrorCodes)[number];

/** The one error of the adapters. Branch on `code`; `message` is for developers. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    message: string,
    options?: { readonly cause?: unknown; readonly sheet?: string },
  ) {
    super(message, { cause: options?.cause });
    this.sheet = options?.sheet;
  }

  /** The sheet it happened on, where known. */
  readonly sheet: string | undefined;
}
