import fc from "fast-check";
import { OoxmlError } from "../../../src/ooxml/xml/ooxmlError";
import { parseXml, serializeXml } from "../../../src/ooxml/xml/xml";
import { escapeCellText, escapeXml, unescapeCellText, unescapeXml } from "../../../src/ooxml/xml/xmlText";
import { childOf, textOf } from "../../../src/ooxml/xml/xmlTree";

test("what is read and not touched is written as it was", () => {
  const source = `<?xml version="1.0"?>\n<!-- a --><x:a xmlns:x="u" b='c "d" &amp; &#10;e'><x:c/> text &lt; <![CDATA[<raw>]]><!-- b --><d>đ</d></x:a>`;
  const written = serializeXml(parseXml(source));
  expect(written).toBe(source.replace(`'c "d" &amp; &#10;e'`, `"c &quot;d&quot; &amp; &#10;e"`));
  expect(serializeXml(parseXml(written))).toBe(written);
});

test.each([
  "",
  "text",
  "<a>",
  "<a></b>",
  "<a/><b/>",
  "<a b=c/>",
  '<a b="1" b="2"/>',
  '<a b="1"c="2"/>',
  '<a b="<"/>',
  '<a b="1',
  "<a></ab>",
  "<a></a b>",
  "<a><!-- </a>",
  "<!DOCTYPE a><a/>",
  "</a>",
  "<a",
  "< a/>",
])("%p is not well-formed", (source) => {
  expect(() => parseXml(source)).toThrow(OoxmlError);
});

test("text is read without comments, with CDATA and references resolved", () => {
  const { root } = parseXml("<a><t>1 &lt; 2<!-- no --><![CDATA[ & 3]]> &#x1EA1;&#7841;&apos;&unknown;</t></a>");
  expect(textOf(childOf(root, "t"))).toBe("1 < 2 & 3 ạạ'&unknown;");
});

test("what only looks like an entity once another is resolved is none", () => {
  expect(["&amp;lt;", "&amp;amp;gt;", "&lt;&amp;quot;&unknown;"].map(unescapeXml)).toEqual([
    "&lt;",
    "&amp;gt;",
    "<&quot;&unknown;",
  ]);
});

test("every text survives being escaped for XML and for cells", () => {
  const anything = fc.string({
    unit: fc.constantFrom("_x0041_", "_x", "&", "<", '"', "\u0001", "\r", "\n", "ạ", "_", "0041", "😀", "]]>"),
  });
  fc.assert(
    fc.property(fc.oneof(anything, fc.string()), (text) => {
      expect(unescapeXml(escapeXml(text))).toBe(text);
      const escaped = escapeCellText(text);
      expect(unescapeCellText(unescapeXml(escaped))).toBe(text);
      expect(escaped).not.toMatch(/[\u0000-\u0008\u000B-\u001F]/);
    }),
    { examples: [["_x0041\r"]] },
  );
});
