import { AlignmentType, Document, Header, Packer, PageBreak, PageNumber, Paragraph, TextRun, type Table } from "docx";
import type { Paper, PaperBlock } from "../model/paper";
import { font, halfPoints, pageOf, sizes, textWidth } from "./page";
import { gap, letterheadOf, signaturesOf, tableOf } from "./tables";
import { paragraphOf } from "./text";

function childrenOf(block: PaperBlock, width: number): readonly (Paragraph | Table)[] {
  switch (block.block) {
    case "letterhead":
      return [letterheadOf(block, width), gap()];
    case "paragraph":
      return [paragraphOf(block.look, block.parts)];
    case "table":
      return [tableOf(block, width), gap()];
    case "signatures":
      return [gap(), signaturesOf(block, width)];
    case "newPage":
      return [new Paragraph({ children: [new PageBreak()] })];
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

/** A paper as a .docx; `title` stands in the file's properties. */
export async function toDocx({ landscape, blocks }: Paper, title: string): Promise<Uint8Array> {
  const width = textWidth(landscape);
  const document = new Document({
    title,
    creator: "Sổ Thi Đua",
    styles: { default: { document: { run: { font, size: halfPoints(sizes.body) } } } },
    sections: [
      {
        properties: { page: pageOf(landscape), titlePage: true },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({ children: [] })] }) },
        children: blocks.flatMap((block) => childrenOf(block, width)),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
