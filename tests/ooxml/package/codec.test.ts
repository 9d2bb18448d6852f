import fc from "fast-check";
import { unzipSync } from "fflate";
import { codec as ofScripts, LongerThanStated } from "../../../src/ooxml/package/codec";
import { codec as ofNode } from "../../../src/ooxml/package/codec.node";
import { crc32 } from "../../../src/ooxml/package/crc32";
import { writeZip } from "../../../src/ooxml/package/writeZip";
import { packPart, unpack } from "../../../src/ooxml/package/zip";
import { OoxmlError } from "../../../src/ooxml/xml/ooxmlError";
import { parseXml, serializeXml } from "../../../src/ooxml/xml/xml";

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

describe("a document's bytes", () => {
  /** Markup and letters of every length, among them what is no UTF-8: beginnings without an end, ends without a beginning. */
  const pieces = [
    ...[
      "<a>",
      "</a>",
      "<b ",
      "/>",
      ">",
      "<đ>",
      "</đ>",
      'x="',
      "y='",
      '"',
      "'",
      "=",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      " ",
    ],
    ...["Đạt", "Vượt ", "&amp;", "ế", "\u00a0", "\u0085", "😀", "\uFEFF", "plain", "\uFFFD"],
  ].map((text) => [...new TextEncoder().encode(text)]);
  const broken = [
    [0xc3],
    [0xe1, 0xba],
    [0xf0, 0x9f, 0x98],
    [0x80],
    [0xbf, 0xbf],
    [0xff],
    [0xc0, 0x80],
    [0xed, 0xa0, 0x80],
  ];
  const inside = fc.array(fc.constantFrom(...pieces, ...broken), { maxLength: 12 });
  const whole = inside.map((some) => [
    ...new TextEncoder().encode("<r>"),
    ...some.flat(),
    ...new TextEncoder().encode("</r>"),
  ]);
  const value = inside.map((some) => [
    ...new TextEncoder().encode('<r k="'),
    ...some.flat().filter((byte) => byte > 0x3e || byte === 0x20),
    ...new TextEncoder().encode('"/>'),
  ]);
  const mark = fc.constantFrom<number[][]>([], [0xef, 0xbb, 0xbf], [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]);

  const read = (codec: (typeof codecs)[keyof typeof codecs], bytes: Uint8Array): string => {
    try {
      return serializeXml(parseXml(codec.source(bytes)));
    } catch (error) {
      if (!(error instanceof OoxmlError)) throw error;
      return error.code;
    }
  };

  it("say the same document by either codec, whatever stands among the markup", () => {
    const said = new Set<string>();
    fc.assert(
      fc.property(
        mark,
        fc.oneof(
          whole,
          value,
          inside.map((some) => some.flat()),
        ),
        (begins, rest) => {
          const bytes = Uint8Array.from([0, ...begins, ...rest]).subarray(1);
          const document = read(ofScripts, bytes);
          said.add(document);
          expect(read(ofNode, bytes)).toBe(document);
        },
      ),
      { numRuns: 2_000 },
    );
    expect(said.size).toBeGreaterThan(200);
  });
});
