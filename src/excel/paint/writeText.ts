/** Begins with a letter and holds no digit: no locale reads such a text as a number, a date, a time or a formula. */
const plainText = /^\p{L}\P{Nd}*$/u;
const truth = /^(true|false)$/i;

/**
 * What to send so that the cell holds exactly this text. The leading apostrophe is Excel's own mark of a text and is no part
 * of the value; it guards every text that could be taken for a formula, a number or a date, and a leading apostrophe itself.
 */
export const writeText = (text: string): string =>
  text === "" || (plainText.test(text) && !truth.test(text)) ? text : `'${text}`;
