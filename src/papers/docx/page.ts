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

/** Millimetres in twips, never less: the page has least figures. */
export const millimetres = (length: number): number => Math.ceil((length * 1440) / 25.4);

/** Twips between the margins. */
export const textWidth = (landscape: boolean): number =>
  millimetres(landscape ? a4.height : a4.width) - millimetres(margins.left) - millimetres(margins.right);

/** A section's page: what the library turns for landscape is given upright. */
export const pageOf = (landscape: boolean) => ({
  size: {
    width: millimetres(a4.width),
    height: millimetres(a4.height),
    ...(landscape ? { orientation: "landscape" as const } : {}),
  },
  margin: {
    top: millimetres(margins.top),
    bottom: millimetres(margins.bottom),
    left: millimetres(margins.left),
    right: millimetres(margins.right),
    header: millimetres(10),
    footer: millimetres(10),
  },
});
