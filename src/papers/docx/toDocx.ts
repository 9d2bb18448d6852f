import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun, type Table } from "docx";
import type { Paper, PaperBlock, PaperSection } from "../model/paper";
import { font, halfPoints, pageOf, sizes, textWidth } from "./page";
import { gap, letterheadOf, recipientsOf, signaturesOf, tableOf } from "./tables";
import { paragraphsOf } from "./text";

/** `keep`: on the page of what follows, for signatures must not stand on a page alone. */
function childrenOf(block: PaperBlock, width: number, keep: boolean): readonly (Paragraph | Table)[] {
  switch (block.block) {
    case "letterhead":
      return [letterheadOf(block, width), gap(false)];
    case "paragraph":
      return paragraphsOf(block.look, block.parts, width, keep);
    case "table":
      return [tableOf(block, width, keep), gap(keep)];
    case "signatures":
      return [gap(true), signaturesOf(block, width)];
    case "recipients":
      return [gap(true), ...recipientsOf(block.lines)];
  }
}

/** The number of each page but the first, in the middle above (Nghị định 30/2020/NĐ-CP). */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ font, size: halfPoints(sizes.number), children: [PageNumber.CURRENT] })],
      }),
    ],
  });

/** Later sections have the head of the first: what they do not say, they take over. */
function sectionOf({ landscape, blocks }: PaperSection, index: number) {
  const width = textWidth(landscape);
  return {
    properties: { page: { ...pageOf(landscape), pageNumbers: { start: 1 } }, titlePage: true },
    ...(index === 0 ? { headers: { default: pageNumber() } } : {}),
    children: blocks.flatMap((block, at) => childrenOf(block, width, blocks[at + 1]?.block === "signatures")),
  };
}

const product = "Sổ Thi Đua";

/** A paper as a .docx; `title` stands in the file's properties. */
export async function toDocx({ sections }: Paper, title: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title,
    creator: product,
    lastModifiedBy: product,
    // Without its language Word would look every word up in that of its own.
    styles: { default: { document: { run: { font, size: halfPoints(sizes.body), language: { value: "vi-VN" } } } } },
    sections: sections.map(sectionOf),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
