import { AlignmentType, convertMillimetersToTwip, Paragraph, TextRun } from "docx";
import type { ParagraphLook, Part } from "../model/paper";
import { font, halfPoints, sizes, twips } from "./page";

export interface RunLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** A piece of a line; what nobody said is dots. */
export const runOf = (part: Part, { size, ...look }: RunLook): TextRun =>
  new TextRun({
    ...look,
    font,
    size: halfPoints(size),
    text: typeof part === "string" ? part : ".".repeat(part.dots),
  });

interface Look extends RunLook {
  readonly alignment: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** Twips: the first line 1 cm in. */
  readonly firstLine?: number;
  readonly before: number;
  readonly after: number;
  readonly keepNext?: boolean;
}

const justified = {
  alignment: AlignmentType.JUSTIFIED,
  firstLine: convertMillimetersToTwip(10),
  before: 0,
  after: twips(6),
} as const;
const centered = { alignment: AlignmentType.CENTER, before: 0, after: twips(6) } as const;

const looks: Readonly<Record<ParagraphLook, Look>> = {
  body: { ...justified, size: sizes.body },
  basis: { ...justified, size: sizes.body, italics: true },
  heading: { ...justified, size: sizes.body, bold: true, keepNext: true, before: twips(6) },
  kind: { ...centered, size: sizes.body, bold: true, before: twips(12), after: twips(3), keepNext: true },
  about: { ...centered, size: sizes.body, bold: true, after: twips(12) },
  centered: { ...centered, size: sizes.body, before: twips(6), after: twips(12) },
  centeredItalic: { ...centered, size: sizes.body, italics: true },
};

const isLongBlank = (part: Part): boolean => typeof part !== "string" && part.dots > 60;

/** A paragraph in one of the looks of a paper. */
export function paragraphOf(look: ParagraphLook, parts: readonly Part[]): Paragraph {
  const { alignment, firstLine, before, after, keepNext, ...run } = looks[look];
  return new Paragraph({
    // Beside a line of dots, which is one long word, justified words are torn apart.
    alignment: alignment === AlignmentType.JUSTIFIED && parts.some(isLongBlank) ? AlignmentType.LEFT : alignment,
    spacing: { before, after },
    ...(firstLine === undefined ? {} : { indent: { firstLine } }),
    ...(keepNext === undefined ? {} : { keepNext }),
    children: parts.map((part) => runOf(part, run)),
  });
}
