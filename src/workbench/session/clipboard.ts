import { lastColumn, lastRow } from "../../sheet/areas";
import type { RangeRef } from "../../sheet/places";
import { copyRange } from "../host/model/copyRange";
import type { Entered } from "../host/model/entry";
import { readEntry, vietnamese } from "../host/model/entry";
import { ExcelFault } from "../host/model/excelFault";
import { requireUnlocked } from "../host/model/guards";
import type { Sheet } from "../host/model/sheet";
import { clearContents } from "../host/model/writing";
import type { Copied } from "./copied";
import { moveCells } from "./moveCells";
import type { Session } from "./session";

/** A block as tab-separated text; cells with line breaks, tabs or quotes are quoted, as Excel does. */
export const blockText = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t"))
    .join("\n");

/** The reverse; a last empty line does not count. */
export function parseBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text
    .replaceAll("\r\n", "\n")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "") break;
    if (end === "\n") rows.push([]);
  }
  const last = rows.at(-1);
  return rows.length > 1 && last?.length === 1 && last[0] === "" ? rows.slice(0, -1) : rows;
}

/** Pastes text from elsewhere. Locked cells refuse the whole block; validations are not asked, as in Excel. */
export function pasteText({ book, history }: Session, sheet: Sheet, at: RangeRef, text: string): RangeRef {
  const rows = parseBlock(text);
  const columns = Math.max(...rows.map((row) => row.length));
  const alone = rows.length === 1 && columns === 1;
  const area = alone ? at : { ...at, rows: rows.length, columns };
  requireUnlocked(sheet, area);
  history.cells(sheet, area, () => {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const entry = alone ? rows[0]?.[0] : rows[row - area.row]?.[column - area.column];
        if (entry === undefined) continue;
        const { numberFormat: shown } = sheet.formats.at(row, column);
        const { content, numberFormat } = readPasted(entry, shown);
        sheet.setContent(row, column, content);
        if (numberFormat !== undefined && shown === "General") {
          sheet.formats.paint({ row, column, rows: 1, columns: 1 }, { numberFormat });
        }
      }
    }
    book.touched("cells", sheet, area);
  });
  return area;
}

/** What looks like a formula, and is none, is pasted as the text that it is. */
function readPasted(entry: string, numberFormat: string): Entered {
  try {
    return readEntry(entry, numberFormat, vietnamese);
  } catch (error) {
    if (error instanceof ExcelFault) return { content: { value: entry } };
    throw error;
  }
}

/** Pastes what was copied or cut here: contents alone on a protected sheet, where looks are not to be changed. */
export function pasteCopied(session: Session, sheet: Sheet, at: RangeRef, copied: Copied): RangeRef {
  const { book, history } = session;
  const from = { sheet: copied.sheet, area: copied.area };
  if (copied.isCut) return moveCells(session, from, { sheet, area: at });
  history.structure(() => copyRange(book, from, { sheet, area: at }, sheet.protection === null ? "All" : "Formulas"));
  const { rows, columns } = copied.area;
  return at.rows % rows === 0 && at.columns % columns === 0 ? at : { ...at, rows, columns };
}

/** Empties cells. Throws where one is locked. */
export function clearCells({ book, history }: Session, sheet: Sheet, area: RangeRef): void {
  requireUnlocked(sheet, area);
  history.cells(sheet, area, () => clearContents(book, sheet, area));
}
