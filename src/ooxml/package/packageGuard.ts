import { OoxmlError } from "../xml/ooxmlError";
import type { OoxmlErrorCode } from "../xml/ooxmlError";

/** One part of the zip, still packed. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly deflated: boolean;
  readonly size: number;
  readonly crc: number;
}

const mebibyte = 1 << 20;
const limits = {
  file: 30 * mebibyte,
  entries: 3000,
  entry: 96 * mebibyte,
  total: 192 * mebibyte,
  sharedStrings: 48 * mebibyte,
  /** Deflate cannot pass 1032; honest spreadsheets stay far below this. */
  ratio: 400,
} as const;

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, ole: 0xe011cfd0 } as const;

const refuse = (code: OoxmlErrorCode, why: string): OoxmlError => new OoxmlError(code, why);

/** Where the end record begins: the last one whose comment runs to the end of the file. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === signature.end && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  throw refuse("truncated", "No end record: the file is cut off");
}

/** Refuses by its first bytes what is no zip at all. */
function checkHead(bytes: Uint8Array, view: DataView): void {
  if (bytes.length === 0) throw refuse("empty", "The file has no bytes");
  if (bytes.length > limits.file) throw refuse("tooLarge", `${bytes.length} bytes`);
  if (bytes.length >= 4 && view.getUint32(0, true) === signature.ole) {
    throw refuse("oldOrEncrypted", "An OLE file: an old .xls, or an .xlsx with a password");
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
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  if (next > end) throw refuse("corrupt", "Broken zip directory");
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if ((flags & 1) !== 0) throw refuse("oldOrEncrypted", `${name} is encrypted`);
  if (method !== 0 && method !== 8) throw refuse("corrupt", `${name} is packed in an unknown way`);
  if (local + 30 > end || view.getUint32(local, true) !== signature.local)
    throw refuse("corrupt", `${name} is not there`);
  const sizesFollow = (view.getUint16(local + 6, true) & 8) !== 0;
  if (!sizesFollow && (view.getUint32(local + 18, true) !== packedSize || view.getUint32(local + 22, true) !== size)) {
    throw refuse("suspicious", `${name} states two sizes`);
  }
  checkSizes(name, packedSize, size);
  const localName = bytes.subarray(local + 30, local + 30 + view.getUint16(local + 26, true));
  if (new TextDecoder().decode(localName) !== name) throw refuse("corrupt", `${name} has two names`);
  const start = local + 30 + localName.length + view.getUint16(local + 28, true);
  if (start + packedSize > end) throw refuse("corrupt", `${name} runs past the directory`);
  if (method === 0 && packedSize !== size) throw refuse("corrupt", `${name} states two sizes`);
  const packed = bytes.subarray(start, start + packedSize);
  return { entry: { name, packed, deflated: method === 8, size, crc }, next };
}

/**
 * Looks at an untrusted file without unpacking anything and gives its entries. Throws an OoxmlError: `empty`,
 * `notOffice`, `oldOrEncrypted`, `truncated`, `corrupt`, `tooLarge` or `suspicious`.
 */
export function listEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkHead(bytes, view);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw refuse("suspicious", "A zip64 directory");
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
  if (!seen.has("[content_types].xml")) throw refuse("notOffice", "A zip, but no Office file");
  return entries;
}
