import type { Finding } from "../../rules/findings/finding";
import { locate } from "../reading/locate";
import { readBook, type ReadBook } from "../reading/readBook";
import type { CellWrite } from "./cellWrites";
import { withWrites } from "./withWrites";

/** Whether it is a key that is gone and whose place is certain; where something else stands, people are asked. */
export const isLostKey = (finding: Finding): boolean =>
  finding.code === "anchor.damaged" && finding.typed === "" && finding.mend !== undefined;

/** Keys that were cleared, put back where they stood, on sheets that are kept. */
function keyRepairs({ findings, blocks }: ReadBook, isKept: (sheet: string) => boolean): readonly CellWrite[] {
  return findings.filter(isLostKey).flatMap(({ place, mend }): readonly CellWrite[] => {
    const at = locate(place, blocks);
    return at === null || !isKept(at.sheet) ? [] : [{ ...at, content: mend?.value ?? "" }];
  });
}

interface KeysBack {
  readonly writes: readonly CellWrite[];
  /** The workbook as it will be with them: what hangs on a key that is lost is not seen before. */
  readonly book: ReadBook;
}

/** A key may be missed only once another one is there. */
const rounds = 3;

/** Puts lost keys back, and reads what stands under them. `today` is a serial day. */
export function withKeysBack(found: ReadBook, today: number, isKept: (sheet: string) => boolean): KeysBack {
  let back: KeysBack = { writes: [], book: found };
  for (let round = 0; round < rounds; round += 1) {
    const keys = keyRepairs(back.book, isKept);
    const reading = keys.length === 0 ? undefined : readBook(withWrites(back.book.raw, keys), today);
    if (reading?.ok !== true) break;
    back = { writes: [...back.writes, ...keys], book: reading.book };
  }
  return back;
}
