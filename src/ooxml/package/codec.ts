import { Inflate, deflateSync } from "fflate";
import { sourceOf, type TextSource } from "../xml/textSource";
import { crc32 } from "./crc32";

/** How parts are made small, unpacked and read as text. In a browser a package of scripts does it; Node brings its own (`codec.node`). */
export interface Codec {
  /** The bytes deflated (RFC 1951), at the sixth of nine levels; equal bytes give equal bytes. */
  deflate(bytes: Uint8Array): Uint8Array;
  /**
   * What was deflated: `size` bytes, or fewer where it ends before. It stops where it would make more: a small file may hold
   * gigabytes. Throws a `LongerThanStated` then, and whatever the engine throws where the bytes are broken.
   */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** The checksum that a zip holds of each part, as an unsigned number. */
  crc32(bytes: Uint8Array): number;
  /** Bytes as UTF-8 without a mark of byte order, U+FFFD for what is none (WHATWG Encoding). */
  source(bytes: Uint8Array): TextSource;
}

/** What was deflated goes on behind the size that was stated. */
export class LongerThanStated extends Error {}

/** Bytes that are unpacked at a time: no stream makes more than some thousand times as many of them. */
const slice = 1 << 14;

export const codec: Codec = {
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  inflate(packed, size) {
    const content = new Uint8Array(size);
    let length = 0;
    const stream = new Inflate((chunk) => {
      if (length + chunk.length > size) throw new LongerThanStated();
      content.set(chunk, length);
      length += chunk.length;
    });
    for (let at = 0; at < packed.length; at += slice) {
      stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
    return content.subarray(0, length);
  },
  crc32,
  source: (bytes) => sourceOf(new TextDecoder().decode(bytes)),
};
