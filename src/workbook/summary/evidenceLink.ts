import type { Formula } from "../drawing/description";
import { literal } from "../formulas/expressions";

const addresses = /https?:\/\/[^\s"“”<>]+/giu;
/** Of an address within a sentence: it does not belong to it. */
const behind = /[.,;:!?)\]'’»]+$/u;
/** Excel's bound of a text within a formula. */
const longest = 255;

/**
 * Evidence as a list shows it: what names one address of the web leads there. A path does not, for nobody else can open what is on
 * somebody's own disk, nor does a text of several addresses, of which it would choose one.
 */
export function evidenceLink(text: string): Formula | string {
  const [address = "", ...others] = (text.match(addresses) ?? []).map((one) => one.replace(behind, ""));
  const isLink = address !== "" && others.length === 0 && text.length <= longest && !/[\r\n]/u.test(text);
  return isLink ? { formula: `HYPERLINK(${literal(address)},${literal(text)})`, value: text } : text;
}
