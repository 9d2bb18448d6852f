import { codec } from "#codec";
import { OoxmlError } from "../xml/ooxmlError";
import { LongerThanStated } from "./codec";
import { listEntries } from "./packageGuard";
import type { ZipEntry } from "./packageGuard";

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

/** A part as a file holds it; equal parts give equal bytes. */
export const packPart = (name: string, content: Uint8Array): ZipEntry => ({
  name,
  packed: codec.deflate(content),
  deflated: true,
  size: content.length,
  crc: codec.crc32(content),
});

/** What was packed. */
export const unpackPart = ({ packed, size }: ZipEntry): Uint8Array => codec.inflate(packed, size);
