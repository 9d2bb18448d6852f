import type { MissingCode } from "./missing";

/** What nobody said yet: a dotted line of so many dots in the paper, and named as missing before. */
export interface Blank {
  readonly missing: MissingCode;
  readonly dots: number;
}

/** A piece of a line. */
export type Part = string | Blank;

/** How a paragraph stands on the page (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export type ParagraphLook =
  /** Justified, the first line 1 cm in. */
  | "body"
  /** The same, in italics: what the paper rests on. */
  | "basis"
  /** The same, bold: a part's heading. */
  | "heading"
  /** Bold capitals in the middle: the kind of paper. */
  | "kind"
  /** Bold in the middle: what it is about. */
  | "about"
  | "centered"
  | "centeredItalic";

export interface Paragraph {
  readonly block: "paragraph";
  readonly look: ParagraphLook;
  readonly parts: readonly Part[];
}

export interface PaperColumn {
  readonly heading: string;
  /** Millimetres of a column of numbers; what others leave is shared by the rest. */
  readonly width?: number;
  /** Parts of the width that columns without one share. */
  readonly share?: number;
  readonly align: "left" | "center" | "right";
}

/** A table whose head is said again on each page. */
export interface Table {
  readonly block: "table";
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly Part[])[];
}

/** Who signs: the authority in bold capitals, one line each, room to sign in, and the name. */
export interface Signer {
  readonly authority: readonly string[];
  readonly name: Part;
}

/** The end of a paper: who gets it or who signs on the left, who signs on the right. */
export interface Signatures {
  readonly block: "signatures";
  readonly left: Signer | { readonly recipients: readonly string[] } | null;
  readonly right: Signer;
}

/** What follows begins on a new page. */
export interface NewPage {
  readonly block: "newPage";
}

/** Issuer and superior on the left, quốc hiệu and tiêu ngữ on the right; minutes have a number but no place and date. */
export interface Letterhead {
  readonly block: "letterhead";
  readonly superior: string;
  readonly issuer: string;
  /** Null where a paper has no number: a ballot. */
  readonly number: readonly Part[] | null;
  readonly placeAndDate: readonly Part[] | null;
}

export type PaperBlock = Letterhead | Paragraph | Table | Signatures | NewPage;

/** One paper: what stands in it, from top to bottom. */
export interface Paper {
  readonly landscape: boolean;
  readonly blocks: readonly PaperBlock[];
}
