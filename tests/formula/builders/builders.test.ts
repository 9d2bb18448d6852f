import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { BuilderJudge, type Agreement, type Disagreement } from "./agreement";
import { inBooks, noBuilders } from "./everyBuilder";
import { bookCases, filledBook } from "./ofBook";
import { ofFigures } from "./ofFigures";
import { ofLists } from "./ofLists";
import { ofOneCell } from "./ofOneCell";
import { ofPlan } from "./ofPlan";
import { ofRanges } from "./ofRanges";
import { ofSittings } from "./ofSittings";
import { ofVotes } from "./ofVotes";

const agreements: Readonly<Record<string, Agreement>> = {
  ...{ ...ofOneCell, ...ofRanges, ...ofFigures, ...ofLists, ...ofPlan, ...ofVotes, ...ofSittings },
};

/** How many cases a builder is asked; `FORMULAS=500` for a long look with a new seed, `SEED` for one of them again. */
const wanted = process.env["FORMULAS"];
const cases = Number(wanted ?? 40);
const books = Math.ceil(cases / 10);
const seed = Number(process.env["SEED"] ?? (wanted === undefined ? 20_251_129 : Date.now() % 2 ** 31));

const judge = new BuilderJudge();
afterAll(() => {
  judge.dispose();
});

describe("a builder of formulas", () => {
  const found = new Map<string, readonly Disagreement[]>();

  // All cases of all builders in one calculation.
  beforeAll(async () => {
    const asked = Object.entries(agreements).flatMap(([builder, { cases: generated, kept }]) =>
      [...kept, ...fc.sample(generated, { seed, numRuns: cases })].map((one) => ({ builder, one })),
    );
    const told = await judge.disagreementsOf(asked.map(({ one }) => one));
    asked.forEach(({ builder }, at) => found.set(builder, [...(found.get(builder) ?? []), ...(told[at] ?? [])]));
  });

  it.each(Object.keys(agreements))("%s says what the rules say", async (builder) => {
    const generated = agreements[builder]?.cases;
    if (found.get(builder)?.length === 0 || generated === undefined) return;
    // Asked again one by one, so that the smallest case that disagrees is shown, with its seed and path.
    await fc.assert(
      fc.asyncProperty(generated, async (one) => {
        expect((await judge.disagreementsOf([one])).flat().slice(0, 1)).toEqual([]);
      }),
      { seed, numRuns: cases },
    );
    expect(found.get(builder)).toEqual([]);
  });
});

describe("the formulas of a workbook, each among those that it reads", () => {
  const labels = new Set<string>();

  it("say what the rules say", async () => {
    await fc.assert(
      fc.asyncProperty(bookCases, async (one) => {
        const book = filledBook(one);
        book.expected.forEach(({ label }) => labels.add(label));
        expect((await judge.disagreementsIn(book)).slice(0, 3)).toEqual([]);
      }),
      { seed, numRuns: books },
    );
  });

  it.each(Object.entries(inBooks))("were asked of %s", (_builder, place) => {
    expect([...labels].filter((label) => place.test(label))).not.toEqual([]);
  });
});

it("is held to the rules, whatever a module of formulas exports", async () => {
  const folder = join(__dirname, "../../../src/workbook/formulas");
  const modules = await Promise.all(
    readdirSync(folder).map((file) => import(join(folder, file)) as Promise<Readonly<Record<string, unknown>>>),
  );
  const known = [...Object.keys(agreements), ...Object.keys(inBooks), ...Object.values(noBuilders).flat()];
  expect(modules.flatMap((exported) => Object.keys(exported)).sort()).toEqual(known.sort());
});
