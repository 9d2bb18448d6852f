import type {
  Chart,
  ConditionalFormat,
  Link,
  PageSetup,
  Protection,
  RangeRef,
  Validation,
} from "../../src/workbook/drawing/description";
import type { Raw } from "../../src/rules/figures/figures";

export type Edge = "none" | "thin" | "double";

/** What a cell looks like, resolved; every property present. Colours "#RRGGBB" in capitals. */
export interface InspectedStyle {
  readonly fontName: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly size: number;
  /** "#000000" where automatic. */
  readonly color: string;
  /** null where there is none. */
  readonly fill: string | null;
  readonly edges: { readonly top: Edge; readonly right: Edge; readonly bottom: Edge; readonly left: Edge };
  /** "general" where unset. */
  readonly horizontal: "general" | "left" | "center" | "right";
  /** "bottom" where unset. */
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees. */
  readonly rotation: number;
  /** "General" where unset. */
  readonly numberFormat: string;
  readonly locked: boolean;
}

export interface InspectedCell {
  readonly value: Raw;
  /** Without its leading "=". */
  readonly formula?: string;
  readonly style: InspectedStyle;
}

export interface InspectedColumn {
  /** Characters of the standard font; compared to within one character. */
  readonly width: number;
  readonly hidden: boolean;
}

export interface InspectedRow {
  /** Points; compared to within one point. */
  readonly height: number;
  readonly hidden: boolean;
  /** It has no height of its own: the program fits it. */
  readonly grows: boolean;
}

export interface InspectedSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  /** By address (`B5`): every cell with a content, and every cell whose style is not the default one. */
  readonly cells: ReadonlyMap<string, InspectedCell>;
  /** By zero-based index: those that have a width of their own or are hidden. */
  readonly columns: ReadonlyMap<number, InspectedColumn>;
  readonly rows: ReadonlyMap<number, InspectedRow>;
  readonly merges: readonly RangeRef[];
  /** Numbers of a rule as text ("0"), an absent prompt as absent. */
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly links: readonly Link[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  /** null where the sheet is not protected. Without the password. */
  readonly protection: Omit<Protection, "password"> | null;
  /** Margins to two decimals. */
  readonly page: PageSetup;
  readonly filter: RangeRef | null;
  readonly charts: readonly Chart[];
}

/** A workbook read back by something other than the adapter that wrote it. */
export interface InspectedWorkbook {
  /** In tab order, hidden ones included. */
  readonly sheets: readonly InspectedSheet[];
  /** Names of workbook scope with the prefix `TD_`, or `TT_` while a program is tried. */
  readonly names: ReadonlyMap<string, { readonly sheet: string; readonly range: RangeRef }>;
  readonly activeSheet: string;
}
