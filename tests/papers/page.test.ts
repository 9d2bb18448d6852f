import { makePapers } from "../../src/actions/papers/papers";
import { paperTexts } from "../../src/locale/papers/paperTexts";
import { done } from "../support/done";
import { partOf } from "../support/fileParts";
import { readDocx, type DocxBlock, type DocxRun } from "../support/readDocx";
import { endOfYear } from "../support/sampleBook";
import { votedYear } from "../support/votedYear";

/** Twentieths of a point. */
const mm = 1440 / 25.4;

interface Made {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly blocks: readonly DocxBlock[];
  readonly runs: readonly DocxRun[];
}

let made: readonly Made[] = [];

beforeAll(async () => {
  const { papers } = done(await makePapers(await votedYear.file(), "CN", endOfYear));
  made = await Promise.all(
    papers.map(async ({ kind, docx }) => {
      const bytes = await docx();
      const blocks = readDocx(bytes);
      const paragraphs = blocks.flatMap((block) => (block.block === "table" ? block.paragraphs : [block]));
      return { kind, bytes, blocks, runs: paragraphs.flatMap(({ runs }) => runs) };
    }),
  );
});

/** Holds every run that says this, wherever it stands, to its looks; there must be one in so many papers at least. */
function holds(
  text: RegExp | string,
  { least, most, ...looks }: Partial<DocxRun> & { readonly least: number; readonly most: number },
  papers: number,
): void {
  const found = made.flatMap(({ kind, runs }) =>
    runs
      .filter((run) => (typeof text === "string" ? run.text === text : text.test(run.text)))
      .map((run) => ({ kind, ...run })),
  );
  expect([text, new Set(found.map(({ kind }) => kind)).size]).toEqual([text, papers]);
  for (const run of found) {
    expect(run).toMatchObject(looks);
    expect([run, run.size >= least && run.size <= most]).toEqual([run, true]);
  }
}

/** Attributes of the page of each section. */
const pagesOf = (bytes: Uint8Array, tag: string, names: readonly string[]): readonly (readonly number[])[] =>
  (partOf(bytes, "word/document.xml").match(new RegExp(`<w:${tag}[^>]*>`, "gu")) ?? []).map((found) =>
    names.map((name) => Number(new RegExp(`w:${name}="(\\d+)"`, "u").exec(found)?.[1])),
  );

const within = (value: number, least: number, most: number): boolean => value >= least * mm && value <= most * mm + 1;

describe("the page of Nghị định 30/2020", () => {
  it("is A4 with its margins, upright, a list that is a paper of its own on its side", () => {
    for (const { kind, bytes } of made) {
      const sides = kind === "danh-sach" ? [16838, 11906] : [11906, 16838];
      const sizes = pagesOf(bytes, "pgSz", ["w", "h"]);
      expect(sizes.length).toBeGreaterThan(0);
      for (const size of sizes) expect([kind, size]).toEqual([kind, sides]);
      for (const [top = 0, bottom = 0, left = 0, right = 0] of pagesOf(bytes, "pgMar", [
        "top",
        "bottom",
        "left",
        "right",
      ])) {
        expect([within(top, 20, 25), within(bottom, 20, 25)]).toEqual([true, true]);
        expect([within(left, 30, 35), within(right, 15, 20)]).toEqual([true, true]);
      }
    }
  });

  it("has its letters: one font, and each part of a paper in its size, bold and italic as it must be", () => {
    for (const { runs } of made) expect(new Set(runs.map(({ font }) => font))).toEqual(new Set(["Times New Roman"]));
    const plain = { bold: false, italics: false };
    const bold = { bold: true, italics: false };
    holds(paperTexts.republic, { ...bold, least: 12, most: 13 }, 7);
    holds(paperTexts.motto, { ...bold, least: 13, most: 14 }, 7);
    // Who is above and who issues, the superior never bold: the office above its council, the province above the office.
    holds("VĂN PHÒNG UBND TỈNH AN GIANG", { ...plain, least: 12, most: 13 }, 4);
    holds("UBND TỈNH AN GIANG", { ...plain, least: 12, most: 13 }, 3);
    holds(/^HỘI ĐỒNG THI ĐUA/u, { ...bold, least: 12, most: 13 }, 4);
    holds(/^Số: $/u, { ...plain, least: 13, most: 13 }, 5);
    holds("An Giang", { bold: false, italics: true, least: 13, most: 14 }, 4);
    holds(
      /^(?:TỜ TRÌNH|QUYẾT ĐỊNH|BIÊN BẢN|BIÊN BẢN KIỂM PHIẾU|BÁO CÁO|BÁO CÁO THÀNH TÍCH|DANH SÁCH|PHIẾU BẦU)$/u,
      { ...bold, least: 13, most: 14 },
      8,
    );
    holds(/^Về việc /u, { ...bold, least: 13, most: 14 }, 2);
    holds(/^Căn cứ /u, { bold: false, italics: true, least: 13, most: 14 }, 2);
    holds(paperTexts.recipientsHead, { bold: true, italics: true, least: 12, most: 12 }, 4);
    holds(/^- Lưu: /u, { ...plain, least: 11, most: 11 }, 4);
    holds("TM. HỘI ĐỒNG", { ...bold, least: 13, most: 14 }, 2);
    holds("CHÁNH VĂN PHÒNG", { ...bold, least: 13, most: 14 }, 4);
    holds(/^Điều \d\.$/u, { ...bold, least: 13, most: 14 }, 1);
  });

  it("sets paragraphs justified, their first line in by 1 cm to 1,27 cm, 6 points apart, in letters of 13 to 14", () => {
    for (const { kind, blocks } of made) {
      const paragraphs = blocks.flatMap((block) =>
        block.block === "paragraph" && block.align === "both" ? [block] : [],
      );
      expect([kind, paragraphs.length > 0]).toEqual([kind, true]);
      for (const { text, after, firstLine, runs } of paragraphs) {
        expect([text, after >= 120, within(firstLine, 10, 12.7)]).toEqual([text, true, true]);
        expect([text, runs.every(({ size }) => size === 13 || size === 14)]).toEqual([text, true]);
      }
    }
  });

  it("numbers its pages above, in the middle, from the second on, and repeats the head of every table", () => {
    for (const { kind, bytes, blocks } of made) {
      const head = partOf(bytes, "word/header1.xml");
      expect([kind, /<w:jc w:val="center"\/>/u.test(head), head.includes("PAGE")]).toEqual([kind, true, true]);
      expect([kind, /<w:sz w:val="(?:26|28)"\/>/u.test(head)]).toEqual([kind, true]);
      const sections = partOf(bytes, "word/document.xml").match(/<w:sectPr[ >].*?<\/w:sectPr>/gsu) ?? [];
      for (const section of sections) {
        expect([kind, section.includes("<w:titlePg"), section.includes('w:start="1"')]).toEqual([kind, true, true]);
      }
      for (const block of blocks) {
        if (block.block === "table" && block.isRuled) expect([kind, block.headRepeats]).toEqual([kind, true]);
      }
    }
    expect(made.find(({ kind }) => kind === "quyet-dinh")?.blocks.length).toBeGreaterThan(10);
  });
});
