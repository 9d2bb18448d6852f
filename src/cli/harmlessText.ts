/**
 * What a terminal obeys, what turns the order of a line, and what nobody sees: control characters of both sets, signs of
 * writing direction, other ends of lines, marks of byte order, halves of letters, tags.
 */
const commanding =
  /[\u{0}-\u{1F}\u{7F}-\u{9F}\u{61C}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2066}-\u{2069}\u{D800}-\u{DFFF}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E007F}]/gu;

const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");

/**
 * A line of text that a terminal shows and does not obey: whoever typed a unit's name can neither wipe a line nor forge one.
 * White space becomes a space; all else that commands is written as JSON writes it, so that a line of JSON stays the same data.
 */
export const harmlessLine = (text: string): string => text.replace(/[\t\n\v\f\r]/g, " ").replace(commanding, escaped);
