import { quoteSheet } from "../../sheet/a1";
import { literal, valueUnder } from "./expressions";

/**
 * How this program spells the place of a block now: `'[book.xlsx]01 Phòng'!$A$9` in Excel, `$'01 Phòng'.$A$9` in LibreOffice.
 * Live, for no link follows a sheet that is renamed.
 */
export const spelledPlace = (anchor: string): string => `IFERROR(CELL("address",${anchor}),"")`;

/** Of such a place, all but the cell: what stands before the last `$` but one. No sheet's name holds a `*`. */
const sheetOf = (place: string): string => {
  const dollars = `LEN(${place})-LEN(SUBSTITUTE(${place},"$",""))`;
  return `LEFT(${place},FIND("*",SUBSTITUTE(${place},"$","*",${dollars}-1))-1)`;
};

/** The sheet as links want it before a cell's address, without the file's name, which Excel in a browser does not follow. */
export const sheetInLinks = (place: string): string => {
  const sheet = sheetOf(place);
  return `IFERROR(IF(LEFT(${place},1)="'","'","")&MID(${sheet},FIND("]",${sheet})+1,255),IFERROR(${sheet},""))`;
};

/** What that comes to in Excel. */
export const spelledIn = (sheet: string): string => `${quoteSheet(sheet)}!`;

/** The place of a block's cell found by its keys. */
export interface LinkedCell {
  readonly anchor: string;
  /** Of formulas: the keys, and where the sheet's spelling for links stands. */
  readonly rowKey: string;
  readonly columnKey: string;
  readonly sheet: string;
}

const rowOf = ({ anchor, rowKey }: LinkedCell): string => `MATCH(${rowKey},INDEX(${anchor},0,1),0)`;
const columnOf = ({ anchor, columnKey }: LinkedCell): string => `MATCH(${columnKey},INDEX(${anchor},1,0),0)`;

/** The value of the cell that is linked to. */
export const linkedValue = ({ anchor, rowKey, columnKey }: LinkedCell): string => valueUnder(anchor, rowKey, columnKey);

/** A link to a cell of another sheet, wherever its keys stand now; it shows what a formula says. */
export const linkTo = (cell: LinkedCell, shown: string): string =>
  `HYPERLINK("#"&${cell.sheet}&ADDRESS(ROW(INDEX(${cell.anchor},${rowOf(cell)},1)),` +
  `COLUMN(INDEX(${cell.anchor},1,${columnOf(cell)}))),${shown})`;

/** A link to what a defined name leads to; it shows a text. */
export const namedLink = (name: string, text: string): string => `HYPERLINK(${literal(`#${name}`)},${text}&"")`;

/** One of several letters by a text: that of the same place in the list. An error where the text is none of them. */
export const letterFor = (text: string, letters: readonly (readonly [text: string, letter: string])[]): string =>
  `MID(${literal(letters.map(([, letter]) => letter).join(""))},` +
  `MATCH(${text}&"",{${letters.map(([one]) => literal(one)).join(";")}},0),1)`;
