import type { MissingCode } from "./missing";

/** Room to write in by hand: so many dots within a line, or whole lines, which begin where the words before them end. */
export type Room = { readonly dots: number } | { readonly lines: number };

/** What nobody said yet, named as missing before; null where nothing is missing that is not written. */
export type Blank = Room & { readonly missing: MissingCode | null };

/** Bold words within a line: the number of an article. */
export interface Strong {
  readonly strong: string;
}

/** A piece of a line. */
export type Part = string | Strong | Blank;

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
  /** The post in the office of one who signs for its council with the office's seal (ô số 7a); above the name. */
  readonly post?: string;
  readonly name: Part;
}

/** The end of a paper: who gets it or who signs on the left, who signs on the right. */
export interface Signatures {
  readonly block: "signatures";
  readonly left: Signer | { readonly recipients: readonly string[] } | null;
  readonly right: Signer;
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

/** Who gets a paper, beneath its signatures: minutes have a signer on either side (mẫu 1.9). */
export interface Recipients {
  readonly block: "recipients";
  readonly lines: readonly string[];
}

export type PaperBlock = Letterhead | Paragraph | Table | Signatures | Recipients;

/** A part of a paper, from top to bottom; it begins on a page of its own, and its pages are counted by themselves. */
export interface PaperSection {
  readonly landscape: boolean;
  readonly blocks: readonly PaperBlock[];
}

/** One paper: its text, and the annexes that go with it. */
export interface Paper {
  /** It says only that nobody is proposed: made where it is asked for by name. */
  readonly ofNobody?: boolean;
  readonly sections: readonly PaperSection[];
}
