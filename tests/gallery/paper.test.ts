import { crowdedBook, demoBook, longUnit } from "../support/demoBook";
import { freeRows, rowHeights } from "../support/freeRows";
import { fitRows, toPdf } from "../support/libreOffice";
import { linesOf, pdfPages, sheetOfPage, type PaperPage, type PaperWord } from "../support/pdfPages";
import { withoutPrintTitles } from "../support/withoutPrintTitles";

interface Printed {
  readonly bytes: Uint8Array;
  readonly freed: Uint8Array;
  readonly pages: readonly PaperPage[];
  readonly bySheet: ReadonlyMap<string, readonly PaperPage[]>;
}

let demo: Printed;
let crowded: Printed;

function print(bytes: Uint8Array, freed: Uint8Array | undefined, pages: readonly PaperPage[]): Printed {
  const bySheet = new Map<string, PaperPage[]>();
  for (const page of pages) {
    const sheet = sheetOfPage(page);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), page]);
  }
  return { bytes, freed: freed ?? new Uint8Array(), pages, bySheet };
}

beforeAll(async () => {
  const books = [await demoBook(), await crowdedBook()];
  const files = books.map((bytes, index) => ({ name: `book${index}.xlsx`, bytes }));
  const pdfs = await toPdf(files);
  // What each page repeats is of no height of its own.
  const freed = await fitRows(files.map(({ name, bytes }) => ({ name, bytes: freeRows(withoutPrintTitles(bytes)) })));
  const printed = await Promise.all(
    books.map(async (bytes, index) => {
      const pages = await pdfPages(pdfs[index]?.bytes ?? new Uint8Array());
      return print(bytes, freed[index]?.bytes, pages);
    }),
  );
  [demo, crowded] = printed as [Printed, Printed];
});

const each = (): readonly (readonly [string, Printed])[] => [
  ["demo", demo],
  ["crowded", crowded],
];

const where = (page: PaperPage, text: string): string => `${sheetOfPage(page)}: ${text}`;

/** Area that two words share, as a part of the smaller one. */
function overlap(one: PaperWord, other: PaperWord): number {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (wide <= 0 || high <= 0) return 0;
  const size = (word: PaperWord): number => (word.right - word.left) * (word.bottom - word.top);
  return (wide * high) / Math.min(size(one), size(other));
}

/** On one line: letters of two fonts may touch. */
const isBeside = (one: PaperWord, other: PaperWord): boolean =>
  Math.abs(one.bottom - other.bottom) < 0.3 * (one.bottom - one.top);

/** Lines of a page without its footer and the rows that each page repeats. */
const bodyOf = (page: PaperPage): ReturnType<typeof linesOf> => linesOf(page).slice(0, -1);

describe("the workbook on paper", () => {
  it("shows every number: none is wider than its column", () => {
    for (const [, { pages }] of each()) {
      const hashes = pages.flatMap((page) =>
        page.words.filter((word) => word.text.includes("###")).map((word) => where(page, word.text)),
      );
      expect(hashes).toEqual([]);
    }
  });

  it("cuts no text: each row is as high as its texts need", () => {
    for (const [, { bytes, freed }] of each()) {
      const needed = rowHeights(freed);
      const given = rowHeights(bytes);
      expect(given.size).toBeGreaterThan(25);
      const low = [...given].flatMap(([sheet, rows]) =>
        [...rows].flatMap(([row, height]) => {
          const least = needed.get(sheet)?.get(row) ?? 0;
          // A row of a drawn line holds no text that could be cut.
          return height > 10 && least > height + 0.5 ? [`${sheet} row ${row}: ${height} points, needs ${least}`] : [];
        }),
      );
      expect(low).toEqual([]);
    }
  });

  it("prints no word over another, and none off the page", () => {
    for (const [, { pages }] of each()) {
      const faults = pages.flatMap((page) => {
        const { words } = page;
        const off = words.filter((word) => word.right > page.width - 15 || word.bottom > page.height - 15);
        // From top to bottom: a word is compared with those that begin before it ends.
        const sorted = [...words].sort((one, other) => one.top - other.top);
        const over = sorted.flatMap((one, index) => {
          const found: string[] = [];
          for (let next = index + 1; next < sorted.length; next += 1) {
            const other = sorted[next];
            if (other === undefined || other.top >= one.bottom) break;
            if (overlap(one, other) > (isBeside(one, other) ? 0.6 : 0.25)) found.push(`${one.text} over ${other.text}`);
          }
          return found;
        });
        return [...off.map((word) => `${word.text} off the page`), ...over].map((text) => where(page, text));
      });
      expect(faults).toEqual([]);
    }
  });

  it("has the pages that each sheet should have", () => {
    const counts = new Map([...demo.bySheet].map(([sheet, pages]) => [sheet, pages.length]));
    const expected: readonly (readonly [RegExp, number, number])[] = [
      [/^Mục lục$/, 1, 1],
      [/^Tổng hợp/, 4, 7],
      [/^Kế hoạch$/, 3, 4],
      // The units, then whoever is listed by name.
      [/^Đăng ký$/, 5, 5],
      [/^Cơ quan$/, 1, 1],
      [/^Bảng theo dõi$/, 1, 1],
      [/^00 Lãnh đạo$/, 1, 1],
      [/^\d\d /, 3, 3],
      [/^DV-/, 1, 1],
      [/^Hội đồng$/, 2, 2],
      [/^Kiểm tra$/, 3, 5],
    ];
    const odd = [...counts].filter(
      ([sheet, count]) => !expected.some(([name, least, most]) => name.test(sheet) && count >= least && count <= most),
    );
    expect(odd).toEqual([]);
    expect(counts.size).toBe(33);
  });

  it("says on each page which sheet it is and how many pages there are", () => {
    for (const [, { pages }] of each()) {
      pages.forEach((page, index) => {
        const footer = (linesOf(page).at(-1) ?? []).map((word) => word.text).join(" ");
        expect(footer).toMatch(new RegExp(`\\S+ Trang ${index + 1}/${pages.length}$`));
      });
    }
  });

  it("leaves no page with a line or two alone", () => {
    for (const [, { bySheet }] of each()) {
      const orphans = [...bySheet].flatMap(([sheet, pages]) =>
        pages.flatMap((page, index) => (bodyOf(page).length < 5 ? [`${sheet}, page ${index + 1}`] : [])),
      );
      expect(orphans).toEqual([]);
    }
  });

  it("begins no page's foot with a heading that stands alone", () => {
    for (const [, { bySheet }] of each()) {
      const alone = [...bySheet].flatMap(([sheet, pages]) =>
        pages.flatMap((page) => {
          const last = (bodyOf(page).at(-1) ?? []).map((word) => word.text).join(" ");
          return /^(?:[A-D]|[IV]+)\. \p{Lu}/u.test(last) ? [`${sheet}: ${last}`] : [];
        }),
      );
      expect(alone).toEqual([]);
    }
  });

  it("says a list's heading at the head of every page that it goes on to", () => {
    const textsOf = (page: PaperPage): readonly string[] =>
      bodyOf(page).map((line) => line.map((word) => word.text).join(" "));
    for (const [, { bySheet }] of each()) {
      const further = (name: RegExp): readonly (readonly string[])[] =>
        [...bySheet].flatMap(([sheet, pages]) => (name.test(sheet) ? pages.slice(1).map(textsOf) : []));
      const summaries = further(/^Tổng hợp/);
      expect(summaries.length).toBeGreaterThan(10);
      // Behind the two lines of the title that all pages repeat.
      expect(summaries.map((lines) => lines[2] ?? "").filter((line) => !/^[IV]+\. \p{Lu}/u.test(line))).toEqual([]);
      expect(summaries.some((lines) => lines[2]?.endsWith("(tiếp theo)"))).toBe(true);
      const heads = further(/^Kế hoạch$/).map((lines) => lines.slice(0, 3).join(" "));
      expect(heads.length).toBeGreaterThan(1);
      expect(heads.filter((head) => !/(?:Mã (?:Chỉ tiêu|Kỳ)|STT) /u.test(head))).toEqual([]);
    }
  });

  it("says the people's heading on every page of theirs, and at the foot of each whose sheet it is", () => {
    const own = [...crowded.bySheet].find(([sheet]) => sheet.startsWith("01 "))?.[1] ?? [];
    const texts = own.map((page) => linesOf(page).map((line) => line.map((word) => word.text).join(" ")));
    expect(texts.map(([first = ""]) => /^(?:[C-D]\. )?\p{Lu}+/u.exec(first)?.[0])).toEqual([
      "PHIẾU",
      "C. SÁNG",
      ...own.slice(2).map(() => "D. CÁ"),
    ]);
    expect(own.length).toBeGreaterThan(6);
    for (const lines of texts.slice(2)) expect(lines.slice(1, 6).join(" ")).toMatch(/STT Họ và tên Chức vụ/u);
    for (const lines of texts)
      expect(lines.at(-1)).toMatch(/^01 Trung tâm .* – Phiếu theo dõi thi đua năm 2024 Trang/u);
  });

  it("lets no one sign on a page without a line of the list", () => {
    for (const [, { bySheet }] of each()) {
      const signed = [...bySheet].flatMap(([sheet, pages]) => (/^Tổng hợp/.test(sheet) ? [pages.at(-1)] : []));
      expect(signed).toHaveLength(3);
      for (const page of signed) {
        const text = (page?.words ?? []).map((word) => word.text).join(" ");
        for (const part of ["VI. CHƯA ĐỀ NGHỊ", "Lý do", "TM. HỘI ĐỒNG", "CHỦ TỊCH"]) expect(text).toContain(part);
        expect(text).toMatch(/Không được đơn vị bình chọn.*THƯ KÝ HỘI ĐỒNG/u);
      }
    }
  });

  it("keeps sixty people, twelve initiatives and a name of seventy letters in order", () => {
    const sheets = [...crowded.bySheet];
    const own = sheets.find(([sheet]) => sheet.startsWith("01 "))?.[1] ?? [];
    const text = own.flatMap((page) => page.words.map((word) => word.text)).join(" ");
    expect(text).toContain(longUnit);
    expect(text.match(/Tằng/g)).toHaveLength(60);
    expect(text.match(/14\/TTr-TH/g)).toHaveLength(12);
    expect(own.length).toBeLessThanOrEqual(9);
    expect(sheets.filter(([sheet]) => /^\d\d /.test(sheet))).toHaveLength(26);
  });
});
