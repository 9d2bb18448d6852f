import { OoxmlError } from "../xml/ooxmlError";
import type { OoxmlErrorCode } from "../xml/ooxmlError";
import { oleKind } from "./oleKind";
import { directoryOf, longFields } from "./zip64";

/** One part of the zip, still packed. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly deflated: boolean;
  readonly size: number;
  readonly crc: number;
}

const mebibyte = 1 << 20;
/** Bytes of a file that is looked at, at most. */
export const largestFile = 30 * mebibyte;
const limits = {
  entries: 3000,
  entry: 64 * mebibyte,
  total: 192 * mebibyte,
  sharedStrings: 48 * mebibyte,
  /** Deflate cannot pass 1032; honest spreadsheets stay far below this. */
  ratio: 400,
} as const;

/** In a size of a local header: it stands in its extra field, and in the directory in any case. */
const inExtraField = 0xffffffff;

/** The first four bytes of each kind of record, and of a container of the old kind. */
export const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, ole: 0xe011cfd0 } as const;

const refuse = (code: OoxmlErrorCode, why: string): OoxmlError => new OoxmlError(code, why);

/** Ends of lines and zeros that mail gateways and old copiers put behind a file. */
const isPadding = (byte: number): boolean => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x1a;

/** Where the end record begins: the last one whose comment runs to the end of the file, padding apart. */
function findEnd(bytes: Uint8Array, view: DataView): number {
  let padding = 0;
  while (padding < bytes.length && isPadding(bytes[bytes.length - 1 - padding] ?? 1)) padding += 1;
  const lowest = Math.max(0, view.byteLength - padding - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== signature.end) continue;
    const end = at + 22 + view.getUint16(at + 20, true);
    // A comment of no letters ends in zeros of its own.
    if (end <= view.byteLength && end >= view.byteLength - padding) return at;
  }
  throw refuse("truncated", "No end record: the file is cut off");
}

/** Refuses by its first bytes what is no zip at all. */
function checkHead(bytes: Uint8Array, view: DataView): void {
  if (bytes.length === 0) throw refuse("empty", "The file has no bytes");
  if (bytes.length > largestFile) throw refuse("tooLarge", `${bytes.length} bytes`);
  if (bytes.length >= 4 && view.getUint32(0, true) === signature.ole) {
    throw refuse(oleKind(bytes), "An OLE file: an old .xls, or an .xlsx that is locked");
  }
  if (bytes.length < 4 || view.getUint32(0, true) !== signature.local) throw refuse("notOffice", "Not a zip");
  if (bytes.length < 22) throw refuse("truncated", "Shorter than an empty zip");
}

function checkSizes(name: string, packed: number, size: number): void {
  const suspicious = size > mebibyte && size / Math.max(1, packed) > limits.ratio;
  if (suspicious) throw refuse("suspicious", `${name} unpacks to ${size} bytes from ${packed}`);
  if (size > limits.entry) throw refuse("tooLarge", `${name} has ${size} bytes`);
  if (/sharedstrings\.xml$/i.test(name) && size > limits.sharedStrings) throw refuse("tooLarge", `${name}: ${size}`);
}

/** Reads the central record at `at`, holds it against the local header, and gives the entry and where the next begins. */
function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): { entry: ZipEntry; next: number } {
  if (at + 46 > end || view.getUint32(at, true) !== signature.central) throw refuse("corrupt", "Broken zip directory");
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const crc = view.getUint32(at + 16, true);
  const nameLength = view.getUint16(at + 28, true);
  const extra = { at: at + 46 + nameLength, length: view.getUint16(at + 30, true) };
  const next = extra.at + extra.length + view.getUint16(at + 32, true);
  if (next > end) throw refuse("corrupt", "Broken zip directory");
  const { size, packedSize, local } = longFields(view, extra, {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
  });
  const written = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  // Some programs of Windows write its own strokes, which no name of a part has (ISO 29500-2, 6.2.2.2).
  const name = written.replaceAll("\\", "/");
  if ((flags & 1) !== 0) throw refuse("oldOrEncrypted", `${name} is encrypted`);
  if (method !== 0 && method !== 8) throw refuse("corrupt", `${name} is packed in an unknown way`);
  if (local + 30 > end || view.getUint32(local, true) !== signature.local)
    throw refuse("corrupt", `${name} is not there`);
  const sizesFollow = (view.getUint16(local + 6, true) & 8) !== 0;
  const differs = (there: number, stated: number): boolean => there !== stated && there !== inExtraField;
  if (!sizesFollow) {
    const [packedThere, sizeThere] = [view.getUint32(local + 18, true), view.getUint32(local + 22, true)];
    if (differs(packedThere, packedSize) || differs(sizeThere, size)) {
      throw refuse("suspicious", `${name} states two sizes`);
    }
  }
  checkSizes(name, packedSize, size);
  const localName = bytes.subarray(local + 30, local + 30 + view.getUint16(local + 26, true));
  if (new TextDecoder().decode(localName) !== written) throw refuse("corrupt", `${name} has two names`);
  const start = local + 30 + localName.length + view.getUint16(local + 28, true);
  if (start + packedSize > end) throw refuse("corrupt", `${name} runs past the directory`);
  if (method === 0 && packedSize !== size) throw refuse("corrupt", `${name} states two sizes`);
  const packed = bytes.subarray(start, start + packedSize);
  return { entry: { name, packed, deflated: method === 8, size, crc }, next };
}

/** A zip of OpenDocument says first what it is, unpacked (ODF 1.3-2, 3.3). */
function otherKind([first]: readonly ZipEntry[]): OoxmlErrorCode {
  if (first?.name !== "mimetype" || first.deflated) return "notOffice";
  return new TextDecoder().decode(first.packed).startsWith("application/vnd.oasis.opendocument.spreadsheet")
    ? "openDocument"
    : "notOffice";
}

/**
 * Looks at an untrusted file without unpacking anything and gives its entries. Throws an OoxmlError: `empty`,
 * `notOffice`, `oldOrEncrypted`, `truncated`, `corrupt`, `tooLarge` or `suspicious`.
 */
export function listEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkHead(bytes, view);
  const end = findEnd(bytes, view);
  const directory = directoryOf(view, end);
  const { count } = directory;
  let { at } = directory;
  if (count > limits.entries) throw refuse("suspicious", `${count} parts`);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, view, at, end);
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw refuse("suspicious", `${entry.name} is there twice`);
    seen.add(key);
    total += entry.size;
    if (total > limits.total) throw refuse("tooLarge", "Unpacks to too much");
    entries.push(entry);
    at = next;
  }
  if (!seen.has("[content_types].xml")) throw refuse(otherKind(entries), "A zip, but no Office file");
  return entries;
}
