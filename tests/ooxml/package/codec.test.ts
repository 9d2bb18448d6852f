import fc from "fast-check";
import { unzipSync } from "fflate";
import { codec as ofScripts, LongerThanStated } from "../../../src/ooxml/package/codec";
import { codec as ofNode } from "../../../src/ooxml/package/codec.node";
import { crc32 } from "../../../src/ooxml/package/crc32";
import { writeZip } from "../../../src/ooxml/package/writeZip";
import { packPart, unpack } from "../../../src/ooxml/package/zip";

const codecs = { "of scripts": ofScripts, "of Node": ofNode };

/** Noise, runs of one byte, and nothing at all. */
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc.tuple(fc.nat(255), fc.nat(70_000)).map(([byte, length]) => new Uint8Array(length).fill(byte)),
);

describe.each(Object.entries(codecs))("the codec %s", (_, codec) => {
  it("unpacks what either deflates, and gives the checksum that both do", () => {
    fc.assert(
      fc.property(anyBytes, fc.constantFrom(...Object.values(codecs)), (bytes, other) => {
        expect(codec.inflate(other.deflate(bytes), bytes.length)).toEqual(bytes);
        expect(codec.crc32(bytes)).toBe(crc32(bytes));
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it("gives fewer bytes where they end before, and refuses more than were stated, nothing stated included", () => {
    const packed = ofNode.deflate(new Uint8Array(1_000_000));
    expect(codec.inflate(packed, 2_000_000)).toHaveLength(1_000_000);
    for (const size of [0, 1, 999_999]) expect(() => codec.inflate(packed, size)).toThrow(LongerThanStated);
  });

  it("throws where the bytes are broken or cut off, and says that they are no longer than stated", () => {
    const packed = ofNode.deflate(Uint8Array.from({ length: 5000 }, (__, at) => (at * at) % 251));
    for (const broken of [packed.subarray(0, packed.length / 2), new Uint8Array(40).fill(255)]) {
      const unpacking = (): Uint8Array => codec.inflate(broken, 5000);
      expect(unpacking).toThrow();
      expect(unpacking).not.toThrow(LongerThanStated);
    }
  });
});

describe("a zip", () => {
  const pack = (contents: ReadonlyMap<string, Uint8Array>): Uint8Array =>
    writeZip(Array.from(contents, ([name, content]) => packPart(name, content)));
  const parts = new Map([
    ["[Content_Types].xml", new TextEncoder().encode("<Types/>")],
    ["xl/trang tính.xml", new TextEncoder().encode("Tổng hợp ".repeat(500))],
    ["xl/empty.xml", new Uint8Array(0)],
  ]);

  it("is read by others and by us as it was written, name by name, in order", () => {
    expect(Object.entries(unzipSync(pack(parts))).map(([name, content]) => [name, [...content]])).toEqual(
      Array.from(parts, ([name, content]) => [name, [...content]]),
    );
    expect(unpack(pack(parts))).toEqual(parts);
  });

  it("is the same of the same parts", () => {
    expect(pack(parts)).toEqual(pack(new Map(parts)));
  });
});
