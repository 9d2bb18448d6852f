import type { Chart } from "./charts";
import type { ColumnRun, RowRun } from "./runs";
import type { PageSetup } from "./page";
import type { RangeRef } from "./places";
import type { Protection } from "./protection";
import type { ConditionalFormat, Validation } from "./rules";

/** A whole sheet as data. Later styles paint over earlier ones: of a cell the last one alone counts, nothing shines through. */
export interface Layout<Look> {
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly columns: readonly ColumnRun[];
  readonly rows: readonly RowRun[];
  readonly styles: readonly { readonly range: RangeRef; readonly style: Look }[];
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
