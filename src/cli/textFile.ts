import { streamSafe } from "../sheet/streamSafe";

/** Excel's longest text of a cell, in UTF-16 units: what is longer has no place in a workbook. */
export const longestText = 32_767;

/** The text of a file, stream-safe; null where it is not UTF-8. A byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return streamSafe(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
