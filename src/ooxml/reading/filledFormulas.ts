import { apart } from "../../sheet/apart";
import { shiftFormula } from "../../sheet/filledFormula";

/** Letters that are remembered at most: a workbook of ours has a tenth of it, a hostile one without an end. */
const most = 8_000_000;

/**
 * Shared formulas as they read in the cells that they are filled to: sheets that are alike, of one workbook or of many, hold the same
 * ones in the same places.
 */
export class FilledFormulas {
  readonly #known = new Map<string, Map<string, string>>();
  #letters = 0;

  of(formula: string, rows: number, columns: number): string {
    const place = `${rows},${columns}`;
    const known = this.#known.get(formula);
    const there = known?.get(place);
    if (there !== undefined) return there;
    const filled = shiftFormula(formula, rows, columns);
    this.#letters += filled.length;
    if (this.#letters > most) return filled;
    if (known) known.set(place, filled);
    else this.#known.set(apart(formula), new Map([[place, filled]]));
    return filled;
  }
}
