import { partOf } from "./fileParts";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The words of some XML, a tab for a line of dots; a space that holds words on one line is a space. */
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/gu)]
    .map(([, text]) => text ?? "\t")
    .join("")
    .replaceAll("\u00A0", " ")
    .replaceAll(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole);

/** A piece of text with its looks; sizes in points. */
export interface DocxRun {
  readonly text: string;
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  readonly italics: boolean;
}

export interface DocxParagraph {
  readonly text: string;
  readonly align: string;
  readonly runs: readonly DocxRun[];
  /** Twips before and after, and how far the first line is in. */
  readonly before: number;
  readonly after: number;
  readonly firstLine: number;
}

/** What stands in a paper from top to bottom; a table has its rows as texts, and its paragraphs. */
export type DocxBlock =
  | ({ readonly block: "paragraph" } & DocxParagraph)
  | {
      readonly block: "table";
      readonly rows: readonly (readonly string[])[];
      readonly paragraphs: readonly DocxParagraph[];
      readonly isRuled: boolean;
      /** Whether its first row is said again on each page. */
      readonly headRepeats: boolean;
    };

const attribute = (xml: string, tag: string, name: string): string =>
  new RegExp(`<w:${tag}\\b[^>]* w:${name}="([^"]*)"`, "u").exec(xml)?.[1] ?? "";

const isOn = (xml: string, tag: string): boolean => new RegExp(`<w:${tag}(?: w:val="true")?/>`, "u").test(xml);

const runOf = (xml: string): DocxRun => ({
  ...{ text: textOf(xml), size: Number(attribute(xml, "sz", "val")) / 2, font: attribute(xml, "rFonts", "ascii") },
  ...{ bold: isOn(xml, "b"), italics: isOn(xml, "i") },
});

const paragraphOf = (xml: string): DocxParagraph => ({
  ...{ text: textOf(xml), align: attribute(xml, "jc", "val") },
  runs: (xml.match(/<w:r>.*?<\/w:r>/gsu) ?? []).map(runOf).filter(({ text }) => text !== ""),
  ...{ before: Number(attribute(xml, "spacing", "before")), after: Number(attribute(xml, "spacing", "after")) },
  firstLine: Number(attribute(xml, "ind", "firstLine")),
});

const paragraphsIn = (xml: string): readonly DocxParagraph[] =>
  (xml.match(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gsu) ?? []).map(paragraphOf);

const piece = /<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?>.*?<\/w:p>/gsu;

/** Reads a paper back: no table of ours stands in another. */
export function readDocx(docx: Uint8Array): readonly DocxBlock[] {
  const body = partOf(docx, "word/document.xml");
  return (body.match(piece) ?? []).map((xml): DocxBlock => {
    if (!xml.startsWith("<w:tbl>")) return { block: "paragraph", ...paragraphOf(xml) };
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gsu) ?? [];
    return {
      block: "table",
      rows: rows.map((row) => (row.match(/<w:tc>.*?<\/w:tc>/gsu) ?? []).map(textOf)),
      paragraphs: paragraphsIn(xml),
      // A letterhead and signatures are tables without lines.
      isRuled: !/<w:tblBorders>.*?w:val="none"/su.test(xml),
      headRepeats: /<w:tblHeader(?: w:val="true")?\/>/u.test(rows[0] ?? ""),
    };
  });
}
