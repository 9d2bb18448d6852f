/** Excel allows 31 characters. */
const longest = 31;
const forbidden = /[:\\/?*[\]]/g;

const clean = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(forbidden, " ")
    .replaceAll(/\p{Cc}/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/^'+|'+$/g, "")
    .trim();

/** Cuts by characters as Excel counts them (UTF-16), never through a pair. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  const last = short.charCodeAt(short.length - 1);
  const whole = last >= 0xd800 && last <= 0xdbff ? short.slice(0, -1) : short;
  return whole.replace(/['\s]+$/, "");
}

/**
 * A legal sheet name nearest to the wish: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at an end, not
 * "History", and unique without regard to case among `taken` (hidden sheets included), else with a number behind it.
 */
export function sheetNameFor(wish: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const base = cut(clean(wish), longest) || "Trang";
  if (!used.has(base.toLowerCase()) && base.toLowerCase() !== "history") return base;
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const name = cut(base, longest - ending.length) + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}
