/** Null where nothing is drawn. */
const context = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
const widths = new Map<string, number>();

/** Width of a text in CSS pixels, in a font as CSS writes it. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (context === null) return text.length * 7;
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
}

/** How many lines a text takes in so many pixels, broken at spaces. */
export function lineCount(text: string, font: string, room: number): number {
  return text.split("\n").reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const width = textWidth(word, font);
      if (used > 0 && used + textWidth(word.trimEnd(), font) > room) {
        count++;
        used = 0;
      }
      used += width;
    }
    return lines + count;
  }, 0);
}
