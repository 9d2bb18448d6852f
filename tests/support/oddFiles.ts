import { unzipSync, zipSync } from "fflate";

const utf16 = (text: string): number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);

/** An OLE file of one sector of directory with entries of these names (MS-CFB 2.2, 2.6.1). */
export function oleFile(...names: readonly string[]): Uint8Array {
  const file = new Uint8Array(1024);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  // Sectors of 2⁹ bytes; the directory is the first behind the head.
  file[30] = 9;
  ["Root Entry", ...names].forEach((name, at) => file.set(utf16(name), 512 + at * 128));
  return file;
}

interface Record {
  readonly at: number;
  readonly length: number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const endOf = (bytes: Uint8Array): number => bytes.length - 22;

/** The records of a zip's directory. */
function records(bytes: Uint8Array): readonly Record[] {
  const view = viewOf(bytes);
  let at = view.getUint32(endOf(bytes) + 16, true);
  return Array.from({ length: view.getUint16(endOf(bytes) + 10, true) }, () => {
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    at += length;
    return { at: at - length, length };
  });
}

/** The same zip, all sizes and places of its directory in fields of 64 bits. */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const start = view.getUint32(endOf(bytes) + 16, true);
  const made = records(bytes).map(({ at, length }) => {
    const record = new Uint8Array(length + 28);
    record.set(bytes.subarray(at, at + length));
    const own = viewOf(record);
    const fields = [24, 20, 42].map((field) => own.getUint32(field, true));
    own.setUint16(length, 1, true);
    own.setUint16(length + 2, 24, true);
    fields.forEach((value, index) => own.setUint32(length + 4 + index * 8, value, true));
    [24, 20, 42].forEach((field) => own.setUint32(field, 0xffffffff, true));
    own.setUint16(30, own.getUint16(30, true) + 28, true);
    return record;
  });
  const size = made.reduce((sum, { length }) => sum + length, 0);
  const tail = new Uint8Array(56 + 20 + 22);
  const own = viewOf(tail);
  own.setUint32(0, 0x06064b50, true);
  own.setUint32(32, made.length, true);
  own.setUint32(40, size, true);
  own.setUint32(48, start, true);
  own.setUint32(56, 0x07064b50, true);
  own.setUint32(64, start + size, true);
  own.setUint32(76, 0x06054b50, true);
  own.setUint16(86, 0xffff, true);
  own.setUint32(92, 0xffffffff, true);
  const file = new Uint8Array(start + size + tail.length);
  file.set(bytes.subarray(0, start));
  let at = start;
  for (const record of [...made, tail]) {
    file.set(record, at);
    at += record.length;
  }
  return file;
}

/** A zip one part of which unpacks to far more bytes than it says: both of its heads state the size of what it should be. */
export function longerThanItSays(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const stated = unzipSync(bytes)[part]?.length ?? 0;
  const parts = { ...unzipSync(bytes), [part]: new Uint8Array(size) };
  const file = zipSync(parts, { level: 1 });
  const view = viewOf(file);
  const name = new TextEncoder().encode(part);
  for (const { at } of records(file)) {
    if (!name.every((byte, index) => file[at + 46 + index] === byte)) continue;
    view.setUint32(at + 24, stated, true);
    view.setUint32(view.getUint32(at + 42, true) + 22, stated, true);
  }
  return file;
}
