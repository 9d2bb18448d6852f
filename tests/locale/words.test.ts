import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActionFailure } from "../../src/actions/run/outcomes";
import { hostErrorCodes } from "../../src/actions/port/hostError";
import { sentences as en } from "../../src/locale/en/sentences";
import { languages as languageList } from "../../src/locale/languages";
import { statusTexts } from "../../src/locale/workbook/statusTexts";
import { failureWords, findingWords, planIssueWords, reasonWords } from "../../src/locale/text/stated";
import { sentences as vi } from "../../src/locale/vi/sentences";
import { planIssueFacts } from "../../src/plan/planIssue";
import { findingFacts } from "../../src/rules/findings/findingFacts";
import { reasonFacts } from "../../src/rules/shortlist/shortlist";
import { statuses } from "../../src/rules/evaluate/status";

type Tree = Readonly<Record<string, unknown>>;

/** Every text of a tree by its path: "findings/figure.missing". */
function leaves(tree: Tree, path = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): readonly (readonly [string, string])[] =>
      typeof value === "string"
        ? [[`${path}${key}`, value]]
        : typeof value === "object"
          ? [...leaves(value as Tree, `${path}${key}/`)]
          : [],
    ),
  );
}

const languages = { vi: leaves(vi), en: leaves(en) };
const all = Object.entries(languages).flatMap(([language, texts]) =>
  [...texts].map(([key, text]) => ({ key: `${language}/${key}`, text })),
);

/** Places as a multiset, those in optional parts marked. */
const placesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\[([^\]]*)\]|\{(\w+)\}/gu)]
    .flatMap(([, optional, place]) =>
      optional === undefined ? [place] : [...optional.matchAll(/\{(\w+)\}/gu)].map(([, name]) => `[${name ?? ""}]`),
    )
    .map(String)
    .sort();

/** Each failure of an action, so that a new one does not compile without its words. */
const ownFailures: Record<Exclude<ActionFailure["code"], (typeof hostErrorCodes)[number]>, true> = {
  noUnits: true,
  tooManyUnits: true,
  tooManyUnitsInExcel: true,
  unitNameMissing: true,
  notSetUp: true,
  unitFile: true,
  unitLost: true,
  namesUnreadable: true,
  planInvalid: true,
  formNewer: true,
  planDiffers: true,
  periodUnknown: true,
  listMissing: true,
  keysLost: true,
  listDiffers: true,
  nothingToMend: true,
  draftMissing: true,
  peopleTyped: true,
  blockElsewhere: true,
  unitUnknown: true,
  noUnitFiles: true,
};

const unions: readonly (readonly [string, Tree, readonly string[]])[] = [
  ["finding", vi.findings, Object.keys(findingFacts)],
  ["reason", vi.reasons, Object.keys(reasonFacts)],
  ["status", vi.statuses, statuses],
  ["fault of a plan", vi.planIssues, Object.keys(planIssueFacts)],
  ["failure", vi.failures, [...hostErrorCodes, ...Object.keys(ownFailures)]],
];

function sourceText(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && !/locale\/(?:vi|en)(?:\/|$)/u.test(entry.parentPath),
    )
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}

describe("what a sentence may say", () => {
  const { kind } = vi.findings["figure.negative"];

  it("is what its code states: any other place does not compile", () => {
    // @ts-expect-error: a negative figure states no total
    findingWords({ ...vi.findings, "figure.negative": { kind, says: "Số âm[ ({total})]." } });
    // @ts-expect-error: what was typed is not always known
    findingWords({ ...vi.findings, "figure.negative": { kind, says: "Số âm {typed}." } });
    // @ts-expect-error: no plan issue has a title
    planIssueWords({ ...vi.planIssues, "count.reversed": "{title} lớn hơn {maximum}" });
    // @ts-expect-error: no reason has a mend
    reasonWords({ ...vi.reasons, "not-nominated": "Không bình chọn[; {mend}]" });
    // @ts-expect-error: a sheet is not always known
    failureWords({ busy: "Trang {sheet} đang bận." });
    expect(findingWords({ ...vi.findings, "figure.negative": { kind, says: "Số âm {value}." } })).toBeDefined();
  });

  it("leaves no code without words", () => {
    const { "figure.negative": lost, ...rest } = vi.findings;
    // @ts-expect-error: the words of figure.negative are missing
    expect(Object.values(findingWords(rest))).not.toContain(lost);
  });
});

describe("the words of the languages", () => {
  it("have the same keys", () => {
    expect([...languages.en.keys()]).toEqual([...languages.vi.keys()]);
  });

  it.each([...languages.vi])("have the same places in %s", (key, text) => {
    expect(placesOf(languages.en.get(key) ?? "")).toEqual(placesOf(text));
  });

  it("are all in Unicode's composed form, trimmed, and not empty", () => {
    const odd = all.filter(({ text }) => text !== text.normalize("NFC") || text !== text.trim() || text === "");
    expect(odd).toEqual([]);
  });

  it("have brackets and braces that match, and no part in brackets without a place", () => {
    const plain = (text: string) => text.replace(/\[[^[\]{}]*(?:\{\w+\}[^[\]{}]*)+\]/gu, "").replace(/\{\w+\}/gu, "");
    expect(all.filter(({ text }) => /[[\]{}]/u.test(plain(text)))).toEqual([]);
  });

  it("quote with curly marks, not with straight ones", () => {
    expect(all.filter(({ text }) => /["']/u.test(text) && !/'s\b|s'/u.test(text))).toEqual([]);
  });

  it.each(unions)("say every %s, and nothing else", (_name, words, codes) => {
    expect(Object.keys(words).sort()).toEqual([...codes].sort());
  });

  it("say in Vietnamese the statuses that stand in the cells", () => {
    expect(vi.statuses).toBe(statusTexts);
  });

  it("end failures and findings as sentences", () => {
    const sentences = [vi, en].flatMap(({ findings, failures }) => [
      ...Object.values(findings).map(({ says }) => says),
      ...Object.values(failures),
    ]);
    expect(sentences.filter((text) => !text.endsWith("."))).toEqual([]);
  });

  it("head findings without a full stop", () => {
    const headings = [vi, en].flatMap(({ findings }) => Object.values(findings).map(({ kind }) => kind));
    expect(headings.filter((text) => text.endsWith("."))).toEqual([]);
  });

  it("of the pages without scripts are the same in every language", () => {
    const pageOf = (language: string): Tree =>
      JSON.parse(readFileSync(join(__dirname, `../../src/locale/${language}/plainPages.json`), "utf8")) as Tree;
    for (const language of Object.keys(languageList)) {
      expect([...leaves(pageOf(language)).keys()]).toEqual([...leaves(pageOf("vi")).keys()]);
    }
  });

  it("are all used: an area by its codes, or each of its keys", () => {
    const source = sourceText(join(__dirname, "../../src"));
    const unused = Object.entries(vi as Tree).flatMap(([area, words]) => {
      const byCode = new RegExp(`locale\\.${area}\\[|\\["${area}"\\]|\\b${area}\\[`, "u").test(source);
      if (byCode) return [];
      return [...leaves(words as Tree).keys()].filter((key) => {
        const last = key.split("/").at(-1) ?? "";
        return !new RegExp(`\\.${last}\\b|"${last}"`, "u").test(source);
      });
    });
    expect(unused).toEqual([]);
  });
});
