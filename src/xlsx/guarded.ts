import { HostError } from "../actions/port/hostError";
import type { HostErrorCode } from "../actions/port/hostError";
import { OoxmlError } from "../ooxml/ooxml";
import type { OoxmlErrorCode } from "../ooxml/ooxml";

/** What is wrong with a file, in the port's words. */
const codesOfFiles: Readonly<Record<OoxmlErrorCode, HostErrorCode>> = {
  empty: "fileEmpty",
  notOffice: "fileNotXlsx",
  oldOrEncrypted: "fileOldOrEncrypted",
  oldFormat: "fileOldFormat",
  encrypted: "fileEncrypted",
  rightsManaged: "fileRightsManaged",
  openDocument: "fileOpenDocument",
  truncated: "fileTruncated",
  corrupt: "fileCorrupt",
  macroSheet: "fileMacroSheet",
  tooLarge: "fileTooLarge",
  suspicious: "fileSuspicious",
};

/** Runs a step so that nothing but a HostError comes out of it; what nobody foresaw gets the code given. */
export function guarded<T>(code: HostErrorCode, step: () => T): T {
  try {
    return step();
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    if (!(cause instanceof OoxmlError)) throw new HostError(code, "The file could not be handled", { cause });
    const { message, sheet } = cause;
    throw new HostError(codesOfFiles[cause.code], message, sheet === undefined ? { cause } : { cause, sheet });
  }
}
