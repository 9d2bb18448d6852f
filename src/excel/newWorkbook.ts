import { HostError } from "../actions/port/hostError";
import { mapError } from "./request/mapError";

/** The part of Office.js that opens workbooks beside the one of the pane. */
export type OpeningNamespace = Pick<typeof Excel, "createWorkbook">;

/** Bytes that Excel on the web takes in one request, 5 MB as text of base64. */
const mostBytes = 3_700_000;

/** Milliseconds after which Excel has surely answered; until a cell that is being edited is left, it does not. */
const patience = 30_000;

/** Bytes in a call: more arguments than this some engines do not take. */
const chunk = 0x8000;

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) parts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  return btoa(parts.join(""));
}

/**
 * Opens an .xlsx file as a new workbook that nobody has saved yet; the pane stays with its own. Throws a HostError: `tooLarge`,
 * `cellBeingEdited` where Excel does not answer, and what Excel refuses, as policies and some files make it.
 */
export async function openAsWorkbook(bytes: Uint8Array, excel: OpeningNamespace = Excel): Promise<void> {
  if (bytes.length > mostBytes) throw new HostError("tooLarge", `${bytes.length} bytes`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostError("cellBeingEdited", "Excel does not answer")), patience);
  });
  try {
    await Promise.race([excel.createWorkbook(base64Of(bytes)), late]);
  } catch (error) {
    throw mapError(error);
  } finally {
    clearTimeout(timer);
  }
}
