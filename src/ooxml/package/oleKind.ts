import type { OoxmlErrorCode } from "../xml/ooxmlError";

/** The parts of an OLE file are named in its directory, in UTF-16; the first that is found tells what the file is. */
const kinds: readonly (readonly [name: string, code: OoxmlErrorCode])[] = [
  ["DRMEncrypted", "rightsManaged"],
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "oldFormat"],
  ["Book", "oldFormat"],
];

const sector = 512;
/** Entries of a directory that are looked at: those of the kinds above stand among the first. */
const looked = 128 * sector;

/** What an OLE file is (MS-CFB 2.2, 2.6): an old workbook, or a new one that is locked in one of two ways. */
export function oleKind(bytes: Uint8Array): OoxmlErrorCode {
  if (bytes.length < sector) return "oldOrEncrypted";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = (view.getUint32(48, true) + 1) * (view.getUint16(30, true) === 12 ? 8 * sector : sector);
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(start, start + looked));
  return kinds.find(([name]) => names.includes(name))?.[1] ?? "oldOrEncrypted";
}
