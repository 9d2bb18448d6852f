import { AlignmentType, BorderStyle, LeaderType, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { ParagraphLook, Part } from "../model/paper";
import { font, halfPoints, millimetres, sizes, twips } from "./page";

export interface RunLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** A piece of a line; room to write in is dots, or for each line a tab to the margin that dots lead to. */
export function runsOf(part: Part, { size, ...look }: RunLook): readonly TextRun[] {
  const run = { ...look, font, size: halfPoints(size) };
  if (typeof part === "string") return [new TextRun({ ...run, text: part })];
  if ("strong" in part) return runsOf(part.strong, { size, italics: look.italics ?? false, bold: true });
  if ("dots" in part) return [new TextRun({ ...run, text: ".".repeat(part.dots) })];
  return Array.from(
    { length: part.lines },
    (_, line) => new TextRun({ ...run, ...(line === 0 ? {} : { break: 1 }), children: [new Tab()] }),
  );
}

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
  firstLine: millimetres(10),
  before: 0,
  after: twips(6),
} as const;
const centered = { alignment: AlignmentType.CENTER, before: 0, after: twips(6) } as const;

const looks: Readonly<Record<ParagraphLook, Look>> = {
  body: { ...justified, size: sizes.body },
  basis: { ...justified, size: sizes.body, italics: true },
  heading: { ...justified, size: sizes.body, bold: true, keepNext: true, before: twips(6) },
  kind: { ...centered, size: sizes.body, bold: true, before: twips(12), after: twips(3), keepNext: true },
  about: { ...centered, size: sizes.body, bold: true, after: twips(2), keepNext: true },
  centered: { ...centered, size: sizes.body, before: twips(6), after: twips(12) },
  centeredItalic: { ...centered, size: sizes.body, italics: true },
};

/** A line in the middle of the room, both in twips: a paragraph's border, drawn in. */
export function rule(length: number, room: number, after = 4): Paragraph {
  const indent = Math.max(0, Math.round((room - length) / 2));
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: twips(2), after: twips(after), line: twips(3), lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    children: [],
  });
}

const isLines = (part: Part): boolean => typeof part !== "string" && "lines" in part;

/** Points that bold words take, about: an em is a letter's size, of which capitals take more than the others. */
export const widthOf = (text: string, size: number): number =>
  text.length * size * (text === text.toLocaleUpperCase("vi") ? 0.62 : 0.49);

/** A rule under words is a third to a half of them long (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const shareOfRule = 0.42;

/** What a paper is about ends with the occasion: its last four words stay on one line, for a year by itself looks lost. */
const endTogether = (part: Part): Part =>
  typeof part === "string" ? part.replace(/ (?=(?:\S+ ){0,2}\S+$)/gu, "\u00A0") : part;

/** A paragraph in one of the looks of a paper, `width` twips wide; `keep` holds it on the page of what follows. */
export function paragraphsOf(
  look: ParagraphLook,
  parts: readonly Part[],
  width: number,
  keep: boolean,
): readonly Paragraph[] {
  const { alignment, firstLine, before, after, keepNext = keep, ...run } = looks[look];
  const dotted = parts.some(isLines);
  const paragraph = new Paragraph({
    // Words that are drawn apart to fill a line leave its dots no room.
    alignment: dotted ? AlignmentType.LEFT : alignment,
    spacing: { before, after },
    ...(dotted ? { tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }] } : {}),
    // A line of dots alone begins at the margin.
    ...(firstLine === undefined || parts.every(isLines) ? {} : { indent: { firstLine } }),
    ...(keepNext ? { keepNext } : {}),
    children: (look === "about" ? parts.map(endTogether) : parts).flatMap((part) => runsOf(part, run)),
  });
  if (look !== "about") return [paragraph];
  const words = parts.map((part) => (typeof part === "string" ? part : "")).join("");
  return [paragraph, rule(shareOfRule * Math.min(twips(widthOf(words, sizes.body)), width), width, 12)];
}
