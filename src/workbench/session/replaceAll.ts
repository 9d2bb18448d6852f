import { columnOfKey, rowOfKey } from "../../sheet/cellKey";
import type { RangeRef } from "../../sheet/places";
import type { Entered } from "../host/model/entry";
import { readEntry, vietnamese } from "../host/model/entry";
import { ExcelFault } from "../host/model/excelFault";
import type { Sheet } from "../host/model/sheet";
import { editText } from "./editText";
import type { Session } from "./session";

export interface Replacing {
  readonly find: string;
  readonly put: string;
  /** Only cells that hold nothing else. */
  readonly entireCell?: boolean;
}

export interface Replaced {
  readonly cells: number;
  /** Cells that would have been changed, and are locked or would have held no formula that can be read. */
  readonly refused: number;
}

/** `*` and `?` stand for any letters and for one, but for those behind `~`. */
function patternOf({ find, entireCell = false }: Replacing): RegExp {
  const source = find.replaceAll(/~[*?~]|[*?]|[\\^$.+()[\]{}|/]/g, (found) => {
    if (found === "*") return "[\\s\\S]*";
    return found === "?" ? "[\\s\\S]" : `\\${found.at(-1) ?? ""}`;
  });
  return new RegExp(entireCell ? `^(?:${source})$` : source, "giu");
}

function entered(text: string, numberFormat: string): Entered | null {
  try {
    return readEntry(text, numberFormat, vietnamese);
  } catch (error) {
    if (error instanceof ExcelFault) return null;
    throw error;
  }
}

/**
 * Replaces in what stands in the formula bar: texts, numbers as they are written, and the text of formulas, whatever the case;
 * each cell is then entered anew, as if it were typed. Validations are not asked. Locked cells of protected sheets are left
 * alone: what Excel says of them is a guess.
 */
export function replaceAll(session: Session, sheets: readonly Sheet[], replacing: Replacing): Replaced {
  const pattern = patternOf(replacing);
  let [cells, refused] = [0, 0];
  session.history.structure(() => {
    for (const sheet of sheets) {
      for (const [key, content] of [...sheet.contents]) {
        const at = { row: rowOfKey(key), column: columnOfKey(key) };
        const look = sheet.formats.at(at.row, at.column);
        const before = editText(content, look);
        const text = before.replaceAll(pattern, () => replacing.put);
        if (text === before) continue;
        const isLocked = sheet.protection !== null && look.locked;
        const made = isLocked ? null : entered(text, look.numberFormat);
        if (made === null) refused++;
        else {
          put(session, sheet, { ...at, rows: 1, columns: 1 }, made, look.numberFormat);
          cells++;
        }
      }
    }
  });
  return { cells, refused };
}

function put({ book }: Session, sheet: Sheet, cell: RangeRef, { content, numberFormat }: Entered, shown: string): void {
  sheet.setContent(cell.row, cell.column, content);
  if (numberFormat !== undefined && shown === "General") sheet.formats.paint(cell, { numberFormat });
  book.touched("cells", sheet, cell);
}
