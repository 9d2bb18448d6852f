import type { SheetDocument } from "../cells/sheetDocument";
import type { XmlElement } from "../xml/xml";
import { attribute, childOf, textOf } from "../xml/xmlTree";
import { richText } from "./sharedStrings";

/** A formula as a cell has it (`<f>`, ISO 29500-1, 18.3.1.40). */
export interface WrittenFormula {
  /** Its type: "normal", "shared", "array" or "dataTable"; undefined where none is stated. */
  readonly kind: string | undefined;
  /** Empty in a cell that a shared formula is filled to. */
  readonly text: string;
  /** The cells that a shared or an array formula is for, by the one that has its text. */
  readonly range: string | undefined;
  /** Which shared formula it is. */
  readonly shared: string | undefined;
}

/** What is written in a cell (`<c>`, ISO 29500-1, 18.3.1.4), entities resolved. */
export interface WrittenCell {
  /** How its value is to be taken (18.18.11). */
  readonly type: string;
  /** Its place in the table of styles. */
  readonly style: number;
  /** Undefined where it has none. */
  readonly value: string | undefined;
  /** A text that stands in the cell itself; undefined where it has none. */
  readonly inline: string | undefined;
  readonly formula: WrittenFormula | undefined;
}

/** The cells of a sheet in which anything is written, row by row. */
export interface WrittenCells {
  at(row: number, column: number): WrittenCell | undefined;
  each(visit: (row: number, column: number, cell: WrittenCell) => void): void;
}

class ElementCell implements WrittenCell {
  constructor(private readonly element: XmlElement) {}

  get type(): string {
    return attribute(this.element, "t") ?? "n";
  }

  get style(): number {
    return Number(attribute(this.element, "s") ?? 0);
  }

  get value(): string | undefined {
    const value = childOf(this.element, "v");
    return value && textOf(value);
  }

  get inline(): string | undefined {
    const inline = childOf(this.element, "is");
    return inline && richText(inline);
  }

  get formula(): WrittenFormula | undefined {
    const formula = childOf(this.element, "f");
    if (formula === undefined) return undefined;
    const [kind, range, shared] = ["t", "ref", "si"].map((name) => attribute(formula, name));
    return { kind, text: textOf(formula), range, shared };
  }
}

/** What is written in the cells of a sheet that was taken apart. */
export const cellsOfDocument = (sheet: SheetDocument): WrittenCells => ({
  at(row, column) {
    const element = sheet.cell({ row, column });
    return element === undefined || element.children.length === 0 ? undefined : new ElementCell(element);
  },
  each(visit) {
    sheet.eachCell((row, column, element) => {
      if (element.children.length > 0) visit(row, column, new ElementCell(element));
    });
  },
});
