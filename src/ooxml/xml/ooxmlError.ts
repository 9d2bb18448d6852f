/** What is wrong with a file that is to be an Office file. */
export type OoxmlErrorCode =
  | "empty"
  | "notOffice"
  /** An old binary format, or one that is locked with a password: both look alike from outside. */
  | "oldOrEncrypted"
  | "truncated"
  | "corrupt"
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
