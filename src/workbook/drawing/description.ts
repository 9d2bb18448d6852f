import type { StyleName } from "./styles";

/** Zero-based, like every row and column of a description. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle; `rows` and `columns` are counts of at least 1. */
export interface RangeRef extends CellRef {
  readonly rows: number;
  readonly columns: number;
}

/** A formula in English notation without its leading "=", and the value that `rules` computed for it. */
export interface Formula {
  readonly formula: string;
  readonly value: string | number | boolean;
}

/** null leaves the cell as it is; a string is always written as text, whatever it begins with. */
export type Content = null | string | number | boolean | Formula;

export interface Block extends CellRef {
  /** Row by row; all rows of one length. */
  readonly contents: readonly (readonly Content[])[];
}

export type Link = CellRef & {
  readonly tip?: string;
} & (
    | { readonly name: string }
    /** A cell of the sheet with this name. */
    | { readonly sheet: string; readonly cell: CellRef }
  );

export type ComparisonOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** Formulas without a leading "=", relative to the top-left cell of the range. */
export type ValidationRule =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "listFrom"; readonly formula: string }
  | {
      readonly kind: "whole" | "decimal" | "date" | "textLength";
      readonly operator: ComparisonOperator;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    }
  | { readonly kind: "custom"; readonly formula: string };

export interface Validation {
  readonly range: RangeRef;
  readonly rule: ValidationRule;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error: { readonly style: "stop" | "warning" | "information"; readonly title: string; readonly text: string };
}

/** Colours are "#RRGGBB". */
export type ConditionalFormat =
  | {
      readonly kind: "formula";
      readonly range: RangeRef;
      /** Relative to the top-left cell of the range. */
      readonly formula: string;
      readonly fontColor?: string;
      readonly fill?: string;
      readonly bold?: boolean;
      /** A symbol beside a status (`"✓ "@`): what the cell holds stays as it is. */
      readonly numberFormat?: string;
    }
  | {
      readonly kind: "dataBar";
      readonly range: RangeRef;
      readonly color: string;
      readonly minimum: number;
      readonly maximum: number;
    };

/** References such as `'Sheet'!$A$1:$A$9`, without "=". */
export interface ChartSeries {
  readonly name: string;
  readonly values: string;
  readonly drawnAs: "bar" | "line";
  readonly color: string;
}

export interface Chart {
  /** Unique in the workbook; a chart is found again by it. */
  readonly name: string;
  readonly title: string;
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  /** Fractions are shown as percentages where true. */
  readonly percent: boolean;
  /** The upper end of the value axis, which begins at 0; left to the host where absent. */
  readonly maximum?: number;
  readonly anchor: RangeRef;
}

/** What a person may do on a protected sheet besides typing in unlocked cells. */
export interface Protection {
  readonly allowInsertRows: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowFormatRowsAndColumns: boolean;
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
  readonly password?: string;
}

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated at the head of each page, first and last. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Columns and rows kept out of print are those outside of it. */
  readonly printArea?: RangeRef;
  /** Rows that a new page begins with, in ascending order. */
  readonly breaks?: readonly number[];
  /** Centimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** With Excel's codes: `&P` page, `&N` pages, `&A` sheet. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

export interface ColumnRun {
  readonly first: number;
  readonly count: number;
  /** In characters of a font whose digits are 7 pixels wide, as Excel counts column widths: 7 pixels each and 5 besides. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowRun {
  readonly first: number;
  readonly count: number;
  /** Points. */
  readonly height?: number;
  /** The height is what the row needs now; the program fits it anew as people type. */
  readonly grows?: boolean;
  readonly hidden?: boolean;
}

export type SheetKind =
  "index" | "summary" | "plan" | "registration" | "agency" | "unit" | "target" | "check" | "planForm";

/** A whole sheet as data. Later styles paint over earlier ones: of a cell the last one alone counts, nothing shines through. */
export interface SheetLayout {
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly columns: readonly ColumnRun[];
  readonly rows: readonly RowRun[];
  readonly styles: readonly { readonly range: RangeRef; readonly style: StyleName }[];
  readonly merges: readonly RangeRef[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly Chart[];
  readonly protection: Protection;
  readonly page: PageSetup;
  /** Counts of rows and columns that stay in sight. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly filter?: RangeRef;
}

/**
 * What to do with one sheet.
 * - `create`: it does not exist; add it with this layout. Sheets with the same `likeness` have equal layouts, so an adapter
 *   may make one and copy it.
 * - `update`: it exists under this name; write the contents and links, and paint the styles that come along (cells that were
 *   added); leave everything else. The sheet is protected again as `protection` says.
 * - `replace`: it exists and is wholly ours (a summary, the findings): clear it, then as `create`.
 */
export type SheetChange =
  | {
      readonly action: "create" | "replace";
      readonly kind: SheetKind;
      readonly name: string;
      /** The sheet is put behind the sheet of this name, or first where null. */
      readonly after: string | null;
      readonly visibility: "visible" | "hidden" | "veryHidden";
      readonly likeness?: string;
      readonly layout: SheetLayout;
      readonly blocks: readonly Block[];
      readonly links: readonly Link[];
    }
  | {
      readonly action: "update";
      readonly name: string;
      readonly visibility?: "visible" | "hidden";
      readonly blocks: readonly Block[];
      readonly links: readonly Link[];
      readonly styles?: SheetLayout["styles"];
      /** Only ranges that lost theirs. */
      readonly validations?: readonly Validation[];
      readonly conditionalFormats?: readonly ConditionalFormat[];
      /** Protect with these where the sheet is not protected now; a protected one is never unprotected but to write locked cells. */
      readonly protection?: Protection;
    };

export interface NameChange {
  /** Workbook scope, ASCII, prefix `TD_`. */
  readonly name: string;
  readonly sheet: string;
  readonly range: RangeRef;
}

/** Sheets and defined names that go. What is not there any more is passed over. */
export interface Removal {
  /** Where no visible sheet would be left, an empty one is added. References of others to them become `#REF!`. */
  readonly sheets: readonly string[];
  /** Of workbook scope. */
  readonly names: readonly string[];
}

/** What a workbook is to become. Applied in order: sheets, then names, then protection, then removal, then the active sheet. */
export interface WorkbookChange {
  readonly sheets: readonly SheetChange[];
  /** Added, or pointed anew where they exist. */
  readonly names: readonly NameChange[];
  readonly remove?: Removal;
  readonly activate?: string;
}
