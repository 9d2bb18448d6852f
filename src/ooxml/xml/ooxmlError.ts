/** What is wrong with a file that is to be an Office file. */
export type OoxmlErrorCode =
  | "empty"
  | "notOffice"
  /** A container of the old kind that is neither of the three below. */
  | "oldOrEncrypted"
  /** .xls, of Excel 97 to 2003. */
  | "oldFormat"
  /** Locked with a password. */
  | "encrypted"
  /** Locked by an office's rights management: only its own programs open it. */
  | "rightsManaged"
  /** .ods: a workbook of another format. */
  | "openDocument"
  | "truncated"
  | "corrupt"
  /** A sheet of macros where none may be. */
  | "macroSheet"
  | "tooLarge"
  /** Built to harm: nobody's program writes such a file. */
  | "suspicious";

/** The one error of this folder. Branch on `code`; `message` is for developers. */
export class OoxmlError extends Error {
  override readonly name = "OoxmlError";

  constructor(
    readonly code: OoxmlErrorCode,
    message: string,
    options?: { readonly cause?: unknown; readonly sheet?: string },
  ) {
    super(message, { cause: options?.cause });
    this.sheet = options?.sheet;
  }

  /** The sheet it is on, where known. */
  readonly sheet: string | undefined;
}
