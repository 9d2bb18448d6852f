/** Widths of letters of Times New Roman, in thousandths of its size; marks on a Vietnamese letter add next to nothing. */
const classes: readonly (readonly [string, number])[] = [
  [" .,", 250],
  ["ijlt:;'|!/", 280],
  ["rfI()[]-‘’", 333],
  ["sJ?", 390],
  ['acez“”"', 444],
  ["bdghknopquvxy0123456789–", 500],
  ["FPS", 560],
  ["ELTZ", 611],
  ["BCR", 667],
  ["ADGHKNOQUVXYw", 722],
  ["m", 778],
  ["M%W", 910],
];
/** Others are added as they come: the texts of hundreds of sheets are measured, and are alike. */
const widthOf = new Map(
  classes.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);
const unknown = 750;
/** Bold letters are wider; and no two programs draw alike, so that a line is taken to be a little longer than it is. */
const boldness = 1.08;
const caution = 1.04;

/** Of a letter with its marks. */
function letterWidth(letter: string): number {
  const known = widthOf.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize("NFD").replace(/\p{M}/gu, "").replace("đ", "d").replace("Đ", "D");
  const width = Array.from(bare).reduce((sum, one) => sum + (widthOf.get(one) ?? unknown), 0);
  widthOf.set(letter, width);
  return width;
}

/** Length of a text in points, when it is written in one line. */
export function textLength(text: string, size = 12, bold = false): number {
  let thousandths = 0;
  for (const letter of text) thousandths += letterWidth(letter);
  return (thousandths / 1000) * size * (bold ? boldness : 1) * caution;
}

/** Points of a column of so many characters, as a description counts them. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Lines that a text takes in a width of points: words stay whole where they fit, and line breaks count. */
export function lineCount(text: string, width: number, size = 12, bold = false): number {
  const space = textLength(" ", size, bold);
  return text.split("\n").reduce((lines, paragraph) => {
    let count = 1;
    let used = 0;
    for (const word of paragraph.split(/\s+/)) {
      const room = textLength(word, size, bold);
      if (used > 0 && used + space + room > width) {
        count += 1;
        used = 0;
      } else if (used > 0) {
        used += space;
      }
      used += room;
      // A word that is longer than the line is broken in it.
      while (used > width) {
        count += 1;
        used -= width;
      }
    }
    return lines + count;
  }, 0);
}
