import { makePapers, makeRegistrationPaper } from "../../src/actions/papers/papers";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { docxFaults } from "../ooxml/docxFaults";
import { done } from "../support/done";
import { withParts, partOf } from "../support/fileParts";
import { papersToPdf, type NamedFile } from "../support/libreOffice";
import { linesOf, pdfPages, type PaperPage } from "../support/pdfPages";
import { endOfYear } from "../support/sampleBook";
import { votedYear } from "../support/votedYear";

let papers: readonly NamedFile[] = [];

/** Points of a millimetre. */
const mm = 72 / 25.4;

/** The lines of a page as text. */
const textsOf = (page: PaperPage): readonly string[] =>
  linesOf(page).map((line) => line.map(({ text }) => text).join(" "));

/** What every paper says of itself in its first lines. */
const titles: Readonly<Record<string, string>> = {
  "phieu-bau": "PHIẾU BẦU",
  "kiem-phieu": "BIÊN BẢN KIỂM PHIẾU",
  "bien-ban": "BIÊN BẢN",
  "to-trinh": "TỜ TRÌNH",
  "danh-sach": "DANH SÁCH",
  "quyet-dinh": "QUYẾT ĐỊNH",
  "bao-cao": "BÁO CÁO",
  "thanh-tich": "BÁO CÁO THÀNH TÍCH",
  "dang-ky": "DANH SÁCH",
};

const titleOf = (name: string): string => titles[name.split("_")[0] ?? ""] ?? "?";

beforeAll(async () => {
  const host = await votedYear.file();
  const made = [];
  for (const { id } of bundledPlan.periods) made.push(...done(await makePapers(host, id, endOfYear)).papers);
  made.push(done(await makeRegistrationPaper(host, endOfYear)).paper);
  papers = await Promise.all(made.map(async ({ file, docx }) => ({ name: file, bytes: await docx() })));
});

describe("every paper as a .docx", () => {
  it("is valid against the schemas of ISO/IEC 29500, and whole as a package", async () => {
    expect(papers.length).toBeGreaterThan(20);
    expect(await docxFaults(papers)).toEqual([]);
  });

  it("says in its properties whose it is and in which language it is written", () => {
    for (const { name, bytes } of papers) {
      const properties = partOf(bytes, "docProps/core.xml");
      expect([name, properties.includes(`<dc:title>${name.replace(".docx", "")}</dc:title>`)]).toEqual([name, true]);
      expect([name, properties.match(/>Sổ Thi Đua</gu)?.length]).toEqual([name, 2]);
      expect([name, partOf(bytes, "word/styles.xml").includes('<w:lang w:val="vi-VN"/>')]).toEqual([name, true]);
    }
  });

  it("would be found out where it is not", async () => {
    const [first] = papers;
    if (first === undefined) throw new Error("no paper was made");
    const body = partOf(first.bytes, "word/document.xml");
    const bytes = withParts(first.bytes, {
      "word/document.xml": body.replace(/<w:jc w:val="center"\/>/u, '<w:jc w:val="middle"/>'),
      "word/styles.xml": undefined,
    });
    const faults = (await docxFaults([{ name: "odd.docx", bytes }])).join("\n");
    expect(faults).toMatch(/word\/document\.xml:\d+.*middle/u);
    expect(faults).toContain("a type for word/styles.xml, which is not there");
  });

  describe("printed", () => {
    let printed: readonly { readonly name: string; readonly pages: readonly PaperPage[] }[] = [];
    beforeAll(async () => {
      const pdfs = await papersToPdf(papers);
      printed = await Promise.all(pdfs.map(async ({ name, bytes }) => ({ name, pages: await pdfPages(bytes) })));
    });

    it("begins with its head and its kind, within its margins, on A4", () => {
      for (const { name, pages } of printed) {
        expect([name, textsOf(pages[0] ?? { width: 0, height: 0, words: [] })]).toEqual([
          name,
          expect.arrayContaining([titleOf(name)]),
        ]);
        const isList = /^(?:danh-sach|dang-ky)/u.test(name);
        for (const { width, height, words } of pages) {
          expect([name, Math.round(width / mm), Math.round(height / mm)]).toEqual(
            isList ? [name, 297, 210] : [name, 210, 297],
          );
          // 30 mm on the left, 15 on the right; what LibreOffice hangs over, a stop or a bracket, is no millimetre.
          expect([name, Math.min(...words.map(({ left }) => left)) >= 29 * mm]).toEqual([name, true]);
          expect([name, Math.max(...words.map(({ right }) => right)) <= width - 14 * mm]).toEqual([name, true]);
        }
      }
    });

    it("counts its pages from the second on, each part of it by itself", () => {
      for (const { name, pages } of printed) {
        const numbers = pages.map((page) => /^\d+$/u.exec(textsOf(page)[0] ?? "")?.[0] ?? "");
        const isPart = (page: PaperPage): boolean =>
          textsOf(page)
            .slice(0, 8)
            .some((line) => line === titleOf(name) || line === "DANH SÁCH");
        let count = 0;
        const expected = pages.map((page) => {
          count = isPart(page) ? 1 : count + 1;
          return count === 1 ? "" : String(count);
        });
        expect([name, numbers]).toEqual([name, expected]);
      }
      expect(printed.some(({ pages }) => pages.length > 2)).toBe(true);
    });

    it("leaves no signature alone on its page, and no page empty", () => {
      const signs = /^(?:TM\. HỘI ĐỒNG|THƯ KÝ CHỦ TỌA|XÁC NHẬN CỦA CƠ QUAN|ỦY VIÊN TRƯỞNG BAN)/u;
      const found = printed.flatMap(({ name, pages }) =>
        pages.flatMap((page) => {
          const lines = textsOf(page);
          const at = lines.findIndex((line) => signs.test(line) || line.endsWith("TM. HỘI ĐỒNG"));
          expect([name, lines.length > 1]).toEqual([name, true]);
          // The page's number, and at least two lines of what is signed.
          return at < 0 ? [] : [[name, at >= 3]];
        }),
      );
      expect(found.length).toBeGreaterThan(20);
      expect(found.filter(([, isWith]) => isWith !== true)).toEqual([]);
    });
  });
});
