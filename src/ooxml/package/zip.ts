import { Inflate, zipSync } from "fflate";
import { OoxmlError } from "../xml/ooxmlError";
import { listEntries } from "./packageGuard";
import type { ZipEntry } from "./packageGuard";

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) !== 0 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Bytes that are unpacked at a time: no stream makes more than some thousand times as many of them. */
const slice = 1 << 14;

/** Unpacks what the entry says that it holds, and stops where the stream goes on: a small file may hold gigabytes. */
function inflate({ name, packed, deflated, size }: ZipEntry): Uint8Array {
  if (!deflated) return packed.slice();
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new OoxmlError("suspicious", `${name} is longer than it says`);
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += slice) {
      stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch (cause) {
    throw cause instanceof OoxmlError ? cause : new OoxmlError("corrupt", `${name} does not unpack`, { cause });
  }
  return length === size ? content : content.subarray(0, length);
}

/** Unpacks a file behind the guard, holding every part against its checksum. Throws an OoxmlError. */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of listEntries(bytes)) {
    const content = inflate(entry);
    if (content.length !== entry.size || crc32(content) !== entry.crc) {
      throw new OoxmlError("corrupt", `${entry.name} is not what its checksum says`);
    }
    if (!entry.name.endsWith("/")) parts.set(entry.name, content);
  }
  return parts;
}

/** Packs parts in their order; equal parts give equal bytes. The time stamp is the zip's first, in local time as zips hold it. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: new Date(1980, 0, 1) });
}
