/** Points of one line of 12 pt Times New Roman, with air. */
const linePoints = 16;

/** Words do not break at the width's last letter: a line holds less than the column is wide. */
const lines = (text: string, width: number): number => {
  let count = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const room = word.length * 1.02;
    if (used > 0 && used + 1 + room > width) {
      count += 1;
      used = room;
    } else {
      used += (used > 0 ? 1 : 0) + room;
    }
  }
  return count;
};

/** Height in points of a row whose wrapped texts stand in columns of these widths (characters); at least `least`. */
export function rowHeight(texts: readonly { readonly text: string; readonly width: number }[], least = 22): number {
  const most = Math.max(1, ...texts.map(({ text, width }) => lines(text, width)));
  return Math.min(400, Math.max(least, most * linePoints + 6));
}
