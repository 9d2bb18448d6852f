import { apart } from "../../sheet/apart";
import type { XmlElement } from "../xml/xml";
import { FilledFormulas } from "./filledFormulas";
import type { WrittenCell } from "./writtenCell";

/** What texts were read to. `most` letters of them are remembered: a workbook of ours has a tenth, a hostile one without an end. */
export class ReadTexts<Read> {
  readonly #known = new Map<string, Read>();
  #letters = 0;

  constructor(private readonly most: number) {}

  get(text: string): Read | undefined {
    return this.#known.get(text);
  }

  keep(text: string, read: Read): void {
    this.#letters += text.length;
    if (this.#letters <= this.most) this.#known.set(apart(text), read);
  }
}

/**
 * What was read before, of one workbook or of many: cells, formulas and what stands around them are alike in the sheets of all units
 * and in the workbooks of all offices, and are worked out once. Nobody changes what is in here.
 */
export class ReadBefore {
  readonly filled = new FilledFormulas();
  /** By how a cell is written behind its address; null for one with nothing in it. */
  readonly cells = new ReadTexts<WrittenCell | null>(4_000_000);
  /** By all that a sheet's part has before and behind its rows. */
  readonly around = new ReadTexts<XmlElement>(1_000_000);
}
