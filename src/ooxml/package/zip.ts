import { codec } from "#codec";
import { OoxmlError } from "../xml/ooxmlError";
import { LongerThanStated } from "./codec";
import { listEntries } from "./packageGuard";
import type { ZipEntry } from "./packageGuard";
import { writeZip } from "./writeZip";

function inflate({ name, packed, size }: ZipEntry): Uint8Array {
  try {
    return codec.inflate(packed, size);
  } catch (cause) {
    if (cause instanceof LongerThanStated) throw new OoxmlError("suspicious", `${name} is longer than it says`);
    throw new OoxmlError("corrupt", `${name} does not unpack`, { cause });
  }
}

/** Unpacks a file behind the guard, holding every part against its checksum. Throws an OoxmlError. */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of listEntries(bytes)) {
    const content = entry.deflated ? inflate(entry) : entry.packed.slice();
    if (content.length !== entry.size || codec.crc32(content) !== entry.crc) {
      throw new OoxmlError("corrupt", `${entry.name} is not what its checksum says`);
    }
    if (!entry.name.endsWith("/")) parts.set(entry.name, content);
  }
  return parts;
}

/** Packs parts in their order; equal parts give equal bytes. */
export const pack = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  writeZip(
    Array.from(parts, ([name, content]) => ({
      name,
      packed: codec.deflate(content),
      deflated: true,
      size: content.length,
      crc: codec.crc32(content),
    })),
  );
