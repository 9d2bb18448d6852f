import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** A word on paper; points from the page's upper left corner. */
export interface PaperWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PaperPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PaperWord[];
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const unescape = (text: string): string =>
  text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

const numbersOf = (tag: string): number[] => [...tag.matchAll(/="([\d.]+)"/g)].map(([, number]) => Number(number));

/** Letters that come from two fonts are told apart, though they touch: they are one word. */
function joined(words: readonly PaperWord[]): readonly PaperWord[] {
  const whole: PaperWord[] = [];
  for (const word of words) {
    const before = whole.at(-1);
    const touches =
      before !== undefined &&
      Math.abs(word.left - before.right) < 0.08 * (word.bottom - word.top) &&
      Math.abs(word.bottom - before.bottom) < 0.5 * (word.bottom - word.top);
    if (touches) {
      whole[whole.length - 1] = {
        text: before.text + word.text,
        left: before.left,
        top: Math.min(before.top, word.top),
        right: word.right,
        bottom: Math.max(before.bottom, word.bottom),
      };
    } else whole.push(word);
  }
  return whole;
}

/** The words of a PDF where they stand, page by page. */
export async function pdfPages(pdf: Uint8Array): Promise<readonly PaperPage[]> {
  const folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  try {
    const file = join(folder, "book.pdf");
    await writeFile(file, pdf);
    const { stdout } = await promisify(execFile)("pdftotext", ["-bbox", file, "-"], { maxBuffer: 1 << 28 });
    return stdout
      .split("<page ")
      .slice(1)
      .map((page) => {
        const [width = 0, height = 0] = numbersOf(page.slice(0, page.indexOf(">")));
        const words = [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, place = "", text = ""]) => {
          const [left = 0, top = 0, right = 0, bottom = 0] = numbersOf(place);
          return { text: unescape(text).normalize("NFC"), left, top, right, bottom };
        });
        return { width, height, words: joined(words) };
      });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lines of a page from top to bottom, each its words from left to right: words whose middles are at one height. */
export function linesOf({ words }: PaperPage): readonly (readonly PaperWord[])[] {
  const lines: PaperWord[][] = [];
  const middle = ({ top, bottom }: PaperWord): number => (top + bottom) / 2;
  for (const word of [...words].sort((one, other) => middle(one) - middle(other))) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line !== undefined && first !== undefined && middle(word) - middle(first) < 4) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => [...line].sort((one, other) => one.left - other.left));
}

/** What the footer says first on the left: the sheet that the page belongs to. */
export function sheetOfPage(page: PaperPage): string {
  const footer = linesOf(page).at(-1) ?? [];
  const at = footer.findIndex(({ text }) => text === "Trang" || text === "–");
  return footer
    .slice(0, at === -1 ? footer.length : at)
    .map((word) => word.text)
    .join(" ");
}
