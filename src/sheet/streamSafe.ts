/** Marks behind one letter at most (UAX #15, 13): no language has more than a few. */
const most = 30;
/** Marks of a letter, but for the joiner, which ends a run of them. */
const mark = "[^\\P{M}\\u034F]";
const run = new RegExp(`(${mark}{${most}})(?=${mark})`, "gu");

/**
 * Text in stream-safe form: an unseen joiner stands in every longer run of marks. It looks as it did, and composing or comparing
 * it takes a time that grows with its length and not with its square. Any other text is given back as it is.
 */
export const streamSafe = (text: string): string => (text.length <= most ? text : text.replace(run, "$1\u034F"));
