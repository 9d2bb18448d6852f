import type { RawWorkbook } from "../../src/workbook/blocks/raw";
import type { ReadBook } from "../../src/workbook/reading/readBook";
import { compare, type Disagreement } from "../formula/disagreements";
import { isCovered } from "./covered";

export interface Judged {
  readonly compared: number;
  /** Cells that say something else than the rules. */
  readonly differing: number;
  /** Those that no error tells of. */
  readonly unseen: readonly Disagreement[];
}

/** What the statuses, results and sums of a workbook say, against the rules, and against what its check would say. */
export function judge(raw: RawWorkbook, book: ReadBook): Judged {
  const { compared, disagreements } = compare(book.plan, raw, book.allResults);
  const unseen = disagreements.filter(({ where }) => {
    const [anchor = "", row = "", column = ""] = where.split(" ");
    return !isCovered(book, { anchor, row, column });
  });
  return { compared, differing: disagreements.length, unseen };
}
