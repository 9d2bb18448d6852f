import fc from "fast-check";
import { setUp } from "../../src/actions/setUp/setUp";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Plan } from "../../src/plan/plan";
import { serialOfIso } from "../../src/rules/figures/serialDate";
import { statuses } from "../../src/rules/evaluate/status";
import { anchors } from "../../src/workbook/blocks/anchors";
import { readBook } from "../../src/workbook/reading/readBook";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { deep } from "../support/deep";
import { calculate, type NamedFile } from "../support/libreOffice";
import { measuresPlan } from "../support/measuresPlan";
import { compareCounts } from "./countedCells";
import { compare, type Comparison } from "./disagreements";
import { workbookFigures } from "./figureSets";
import { careful, careless, forgetful, wild, type Mood } from "./mood";
import { typeAt } from "../support/typeAt";
import { typeInto } from "./typeInto";

const now = new Date(2025, 5, 30, 9);
const today = 45_838;
const moods = { careful, forgetful, careless, wild };
/** Before, in and behind the periods of the plans: days on which a check was. */
const checkedOn = ["2023-12-31", "2024-07-01", "2024-12-31", "2025-01-01"].map(serialOfIso);

interface Case {
  readonly name: string;
  readonly plan: Plan;
  readonly units: number;
  readonly mood: Mood;
  readonly seed: number;
}

/** A book of each mood in each round. */
const casesOf = (of: string, { plan, units }: Pick<Case, "plan" | "units">, rounds: number, seeds: number) =>
  Array.from({ length: rounds }, (_, at) => at + 1).flatMap((round) =>
    Object.entries(moods).map(([mood, how], at): Case => {
      return { name: `${mood}, ${of}, ${round}`, plan, units, mood: how, seed: seeds * round + at };
    }),
  );

// Ten units take five times as long as four with a target of every measure.
const cases: readonly Case[] = [
  ...casesOf("the plan of 2024", { plan: bundledPlan, units: 10 }, deep(1, 2), 10),
  ...casesOf("every measure", { plan: measuresPlan, units: 4 }, 2, 100),
];

const codesOf = (units: number): readonly string[] =>
  Array.from({ length: units }, (_, at) => `U${String(at + 1).padStart(2, "0")}`);

const empty = new Map<Plan, Promise<Uint8Array>>();

/** A workbook of the plan into which nobody has typed yet, made once for all who type into it. */
const emptyBook = (plan: Plan, codes: readonly string[]): Promise<Uint8Array> => {
  const make = async (): Promise<Uint8Array> => {
    const host = XlsxHost.create();
    const input = { plan, units: codes.map((code) => ({ code, name: `Đơn vị ${code}`, staff: 6 })) };
    const made = await setUp(host, input, { now });
    if (!made.ok) throw new Error(made.failure.code);
    return host.save();
  };
  const known = empty.get(plan) ?? make();
  empty.set(plan, known);
  return known;
};

const make = async ({ name, plan, units, mood, seed }: Case): Promise<NamedFile> => {
  const codes = codesOf(units);
  const host = await XlsxHost.open(await emptyBook(plan, codes));
  const [figures] = fc.sample(workbookFigures(plan, codes, mood), { numRuns: 1, seed });
  if (figures === undefined) throw new Error("nothing was generated");
  await typeInto(host, figures);
  await typeAt(host, [[anchors.check, 0, "day", checkedOn[seed % checkedOn.length] ?? 0]]);
  return { name: `${name}.xlsx`, bytes: await host.save() };
};

interface Judged extends Comparison {
  readonly seen: readonly string[];
  readonly counts: Comparison;
}

const judge = async ({ bytes }: NamedFile): Promise<Judged> => {
  const raw = await (await XlsxHost.open(bytes)).read();
  const read = readBook(raw, today);
  if (!read.ok) throw new Error(read.code);
  const { plan, allResults } = read.book;
  return {
    ...compare(plan, raw, allResults),
    seen: allResults.map(({ status }) => status),
    counts: compareCounts(read.book),
  };
};

const shown = ({ disagreements }: Comparison): readonly string[] =>
  disagreements
    .slice(0, 8)
    .map(({ where, cell, rule, row }) => `${where}: ${JSON.stringify(cell)}, rule ${JSON.stringify(rule)} | ${row}`);

describe("the live formulas and the rules", () => {
  const judged = new Map<string, Awaited<ReturnType<typeof judge>>>();

  beforeAll(async () => {
    const files: NamedFile[] = [];
    for (const each of cases) files.push(await make(each));
    const saved = await calculate(files);
    for (const [at, file] of saved.entries()) judged.set(cases[at]?.name ?? "", await judge(file));
  });

  it.each(cases.map(({ name }) => name))("say the same of figures typed by somebody %s", (name) => {
    const comparison = judged.get(name);
    expect(comparison === undefined ? ["not judged"] : shown(comparison)).toEqual([]);
  });

  it.each(cases.map(({ name }) => name))("count the same wrong and missing cells of somebody %s", (name) => {
    const counts = judged.get(name)?.counts;
    expect(counts === undefined ? ["not judged"] : shown(counts)).toEqual([]);
    expect(counts?.compared).toBeGreaterThan(100);
  });

  it("were compared in many thousand cells, with every status that figures have", () => {
    const all = [...judged.values()];
    expect(all.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(deep(17_000, 30_000));
    // A plan that cannot be meant is typed into its own sheet: `planIsRule` tries that.
    const ofFigures = statuses.filter((status) => status !== "planInvalid");
    expect(new Set(all.flatMap(({ seen }) => seen))).toEqual(new Set([...ofFigures, "empty"]));
  });
});
