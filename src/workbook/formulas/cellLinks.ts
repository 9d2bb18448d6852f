import { literal, valueUnder } from "./expressions";

/** The place of a block's cell found by its keys, as formulas of the keys. */
export interface LinkedCell {
  readonly anchor: string;
  readonly rowKey: string;
  readonly columnKey: string;
}

/** The value of the cell that is linked to. */
export const linkedValue = ({ anchor, rowKey, columnKey }: LinkedCell): string => valueUnder(anchor, rowKey, columnKey);

/** A link to what a defined name leads to, wherever that stands now; it shows what a formula says. */
export const linkShowing = (name: string, shown: string): string => `HYPERLINK(${literal(`#${name}`)},${shown})`;

/** The same, showing a text. */
export const namedLink = (name: string, text: string): string => linkShowing(name, `${text}&""`);

/** No text of a list is empty: LibreOffice loses such a one on its way through .xls. */
const before = ".";

/** One of several letters by a text: that of the same place in the list. An error where the text is none of them. */
export const letterFor = (text: string, letters: readonly (readonly [text: string, letter: string])[]): string =>
  `MID(${literal(letters.map(([, letter]) => letter).join(""))},` +
  `MATCH(${literal(before)}&${text},{${letters.map(([one]) => literal(before + one)).join(";")}},0),1)`;
