import * as zlib from "node:zlib";
import { type Codec, LongerThanStated } from "./codec";
import type { TextSource } from "../xml/textSource";
import { crc32 } from "./crc32";

const wide = /[\x80-\xff]/g;

/** A letter a byte; only pieces that go beyond ASCII are decoded: to decode a whole sheet takes as long as to read it. */
function byteSource(bytes: Uint8Array): TextSource {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset + marked, bytes.length - marked);
  const letters = buffer.toString("latin1");
  const wideFrom = (at: number): number => {
    wide.lastIndex = at;
    return wide.test(letters) ? wide.lastIndex - 1 : letters.length;
  };
  let nextWide = wideFrom(0);
  const piece = (from: number, to: number): string => {
    if (from > nextWide) nextWide = wideFrom(from);
    return to <= nextWide ? letters.slice(from, to) : buffer.toString("utf8", from, to);
  };
  return { letters, piece };
}

const plain = ({ buffer, byteOffset, length }: Buffer): Uint8Array => new Uint8Array(buffer, byteOffset, length);

/** What Node brings along: some ten times as fast. */
export const codec: Codec = {
  deflate: (bytes) => plain(zlib.deflateRawSync(bytes, { level: 6 })),
  inflate(packed, size) {
    try {
      // It asks for a bound of one byte at least: a part of nothing that goes on is longer than its size all the same.
      return plain(zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }));
    } catch (cause) {
      const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
      throw code === "ERR_BUFFER_TOO_LARGE" ? new LongerThanStated() : cause;
    }
  },
  // The first versions of Node 20 have none.
  crc32: "crc32" in zlib ? zlib.crc32 : crc32,
  source: byteSource,
};
