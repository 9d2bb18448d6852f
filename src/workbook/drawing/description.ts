import type { Block, Link } from "../../sheet/contents";
import type { Layout } from "../../sheet/layout";
import type { RangeRef } from "../../sheet/places";
import type { Protection } from "../../sheet/protection";
import type { ColumnRun } from "../../sheet/runs";
import type { ConditionalFormat, Validation } from "../../sheet/rules";
import type { FixedSheet } from "../../locale/workbook/sheetNames";
import type { StyleName } from "./styles";

/** What a description is made of, as every sheet is. */
export type { Chart, ChartSeries } from "../../sheet/charts";
export type { Block, Content, Formula, Link } from "../../sheet/contents";
export type { ColumnRun, RowRun } from "../../sheet/runs";
export type { PageSetup } from "../../sheet/page";
export type { CellRef, RangeRef } from "../../sheet/places";
export type { Protection } from "../../sheet/protection";
export type { ComparisonOperator, ConditionalFormat, Validation, ValidationRule } from "../../sheet/rules";

/** What a sheet is: one that a workbook has once, or one of several. */
export type SheetKind =
  | FixedSheet
  | "summary"
  | "leaders"
  | "unit"
  | "target"
  | "planForm"
  | "selfCheck"
  | "unitGuide"
  | "sent"
  | "exchange"
  | "agencies";

/** A whole sheet as data, its looks by the names of our styles. */
export type SheetLayout = Layout<StyleName>;

/**
 * What to do with one sheet.
 * - `create`: it does not exist; add it with this layout. Sheets with the same `likeness` have equal layouts, so an adapter
 *   may make one and copy it.
 * - `update`: it exists under this name; write the contents and links, and paint the styles that come along (cells that were
 *   added); leave everything else. What a protected sheet allows stays as it is; one that is not protected becomes so as `protection`
 *   says. Its password is the sheet's in either case.
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
      /** Ranges that become one cell each; merges that they lie over are dissolved first. */
      readonly merges?: SheetLayout["merges"];
      /** Cells that are to stand by themselves: merges that lie over them are dissolved. */
      readonly apart?: readonly RangeRef[];
      /** Columns whose width and sight change. */
      readonly columns?: readonly ColumnRun[];
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
  /** Where the host calculates: everything, whatever its mode. */
  readonly calculate?: true;
}
