import { HostError } from "../../actions/port/hostError";

/** Bytes of a file at most: far more than any office's workbook has. */
const mostBytes = 30 << 20;

/** What a chosen file holds. Throws a HostError: `fileTooLarge`, or `fileUnreadable` where the system does not give it. */
export async function fileBytes(file: File): Promise<Uint8Array> {
  if (file.size > mostBytes) throw new HostError("fileTooLarge", `${file.size} bytes`);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new HostError("fileUnreadable", "The system does not give the file", { cause });
  }
}
