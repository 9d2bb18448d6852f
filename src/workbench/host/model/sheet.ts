import { containsCell, isWholeColumns, isWholeRows, lastColumn, lastRow } from "../../../sheet/areas";
import { cellKey, columnOfKey, rowOfKey } from "../../../sheet/cellKey";
import type { RangeRef } from "../../../sheet/places";
import type { Content, Value } from "./cells/scalar";
import type { Chart } from "./chart";
import { FormatLayer } from "./formatLayer";
import type { JsonObject } from "./json";
import { keysWithin } from "./keysWithin";
import type { PageLayout } from "./pageLayout";
import { newPageLayout } from "./pageLayout";
import type { SheetProtection } from "./protection";
import type { ConditionalFormat, DataValidation } from "./rangeRules";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Rows and columns that stay in sight: from `first` on, as many as stated. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

/** One sheet: cells, looks and set-up. Plain state: what Excel forbids is refused by those who change it. */
export class Sheet {
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  freeze: Freeze | null = null;
  protection: SheetProtection | null = null;
  /** Whether the password that it is protected with from now on becomes its own. */
  takesPasswords = true;
  page: PageLayout = newPageLayout();
  filter: RangeRef | null = null;
  /** Points; columns that are not listed have `standardWidth`. */
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenColumns = new Set<number>();
  hiddenRows = new Set<number>();
  standardWidth = 48;
  standardHeight = 15;
  contents = new Map<number, Content>();
  /** Results of the formulas, as of the last calculation. */
  computed = new Map<number, Value>();
  formats = new FormatLayer();
  links = new Map<number, JsonObject>();
  merges: RangeRef[] = [];
  validations: DataValidation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  /** `Worksheet.customProperties`. */
  customProperties = new Map<string, string>();
  /** Grows with every change that the calculation must know of. */
  revision = 0;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** What the cell shows: a formula's last result, or what was entered; "" where empty. */
  valueAt(row: number, column: number): Value {
    const key = cellKey(row, column);
    const content = this.contents.get(key);
    if (content === undefined) return this.computed.get(key) ?? "";
    return "value" in content ? content.value : (this.computed.get(key) ?? 0);
  }

  contentAt(row: number, column: number): Content | null {
    return this.contents.get(cellKey(row, column)) ?? null;
  }

  setContent(row: number, column: number, content: Content | null): void {
    const key = cellKey(row, column);
    this.computed.delete(key);
    if (content === null) this.contents.delete(key);
    else this.contents.set(key, content);
    this.revision++;
  }

  clearContents(area: RangeRef): void {
    for (const key of this.contentKeys(area)) {
      this.contents.delete(key);
      this.computed.delete(key);
    }
    this.revision++;
  }

  /** Keys of the filled cells of an area; cheap for areas much larger than what is filled. */
  contentKeys(area: RangeRef): number[] {
    return keysWithin(this.contents, area);
  }

  /** The smallest area with all that is filled, and all that is formatted unless `valuesOnly`; null where nothing is. */
  usedArea(valuesOnly: boolean, within?: RangeRef): RangeRef | null {
    const keys = [...this.contents.keys(), ...(valuesOnly ? [] : this.formats.cells.keys())];
    const seen = within ? keys.filter((key) => containsCell(within, rowOfKey(key), columnOfKey(key))) : keys;
    if (seen.length === 0) return null;
    let top = Infinity;
    let left = Infinity;
    let bottom = 0;
    let right = 0;
    for (const key of seen) {
      top = Math.min(top, rowOfKey(key));
      bottom = Math.max(bottom, rowOfKey(key));
      left = Math.min(left, columnOfKey(key));
      right = Math.max(right, columnOfKey(key));
    }
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** False where every cell of the area is unlocked. */
  hasLocked(area: RangeRef): boolean {
    if (isWholeRows(area) || isWholeColumns(area)) return true;
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        if (this.formats.at(row, column).locked) return true;
      }
    }
    return false;
  }

  widthOf(column: number): number {
    return this.columnWidths.get(column) ?? this.standardWidth;
  }

  heightOf(row: number): number {
    return this.rowHeights.get(row) ?? this.standardHeight;
  }
}
