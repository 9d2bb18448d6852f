import { convertMillimetersToTwip } from "docx";

/** The page of Nghị định 30/2020/NĐ-CP, Phụ lục I, in millimetres. */
const margins = { top: 20, bottom: 20, left: 30, right: 15 } as const;
const a4 = { width: 210, height: 297 } as const;

/** Points of the letters; .docx counts half points. */
export const sizes = {
  /** Quốc hiệu, and the names of those that a paper comes from. */
  head: 13,
  motto: 14,
  number: 13,
  body: 14,
  table: 12,
  recipients: 11,
  recipientsHead: 12,
} as const;

export const font = "Times New Roman";

export const halfPoints = (points: number): number => points * 2;

/** Spaces are counted in twentieths of a point. */
export const twips = (points: number): number => points * 20;

/** Twips between the margins. */
export const textWidth = (landscape: boolean): number =>
  convertMillimetersToTwip((landscape ? a4.height : a4.width) - margins.left - margins.right);

/** A section's page: what the library turns for landscape is given upright. */
export const pageOf = (landscape: boolean) => ({
  size: {
    width: convertMillimetersToTwip(a4.width),
    height: convertMillimetersToTwip(a4.height),
    ...(landscape ? { orientation: "landscape" as const } : {}),
  },
  margin: {
    top: convertMillimetersToTwip(margins.top),
    bottom: convertMillimetersToTwip(margins.bottom),
    left: convertMillimetersToTwip(margins.left),
    right: convertMillimetersToTwip(margins.right),
    header: convertMillimetersToTwip(10),
    footer: convertMillimetersToTwip(10),
  },
});
