export type BorderSide = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

/** As `Excel.BorderLineStyle` and `Excel.BorderWeight` spell them. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  /** "#RRGGBB" */
  readonly color: string;
}

export const noBorder: Border = { style: "None", weight: "Thin", color: "#000000" };

/** Everything about a cell's looks; enumerations are spelt as Excel's. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** "#RRGGBB"; "#FFFFFF" where there is none, as Excel answers. */
  readonly fill: string;
  readonly filled: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly rotation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
}

export type FormatPatch = Partial<CellFormat>;

export const defaultFormat: CellFormat = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  fill: "#FFFFFF",
  filled: false,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  shrink: false,
  rotation: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};

/** Later looks win; borders are merged side by side. */
export function mergeFormat(base: FormatPatch, patch: FormatPatch): FormatPatch {
  const merged = { ...base, ...patch };
  return patch.borders && base.borders ? { ...merged, borders: { ...base.borders, ...patch.borders } } : merged;
}
