import type { StyleTable } from "../../ooxml/ooxml";
import type { FormatPatch } from "../host/model/cellFormat";
import type { Sheet } from "../host/model/sheet";
import type { FileStyles } from "./readStyles";
import { styleOfFormat } from "./styleOfFormat";

/** The numbers that cells carry for their looks. */
export class Looks {
  private readonly own: ReadonlyMap<FormatPatch, number>;
  private readonly made = new Map<string, number>();

  constructor(
    private readonly styles: StyleTable,
    /** Looks that the file has already. */
    known: FileStyles = { cells: [], differential: [] },
  ) {
    this.own = new Map(known.cells.map((look, index) => [look, index]));
  }

  /** The file's own number for a look that came from it; undefined for others. */
  numberOf(look: FormatPatch | undefined): number | undefined {
    return look && this.own.get(look);
  }

  /** A number for what a cell looks like now, simplified to what the product can say where it is not the file's own. */
  at(sheet: Sheet, row: number, column: number, look: FormatPatch | undefined): number {
    const known = this.numberOf(look);
    if (known !== undefined) return known;
    const style = styleOfFormat(sheet.formats.at(row, column));
    const key = JSON.stringify(style);
    const index = this.made.get(key) ?? this.styles.indexOf(style);
    this.made.set(key, index);
    return index;
  }
}
