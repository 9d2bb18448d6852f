import fc from "fast-check";
import { check } from "../../src/actions/check/check";
import { mend } from "../../src/actions/check/mend";
import { setUp } from "../../src/actions/setUp/setUp";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { limitsOf } from "../../src/plan/measureTraits";
import { parsePlan } from "../../src/plan/parsing/parsePlan";
import type { Plan } from "../../src/plan/plan";
import { anchors } from "../../src/workbook/blocks/anchors";
import { markKeys } from "../../src/workbook/blocks/planKeys";
import type { RawWorkbook } from "../../src/workbook/blocks/raw";
import { readBook, type ReadBook } from "../../src/workbook/reading/readBook";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { deep } from "../support/deep";
import { filledOnce } from "../support/filledOnce";
import { calculate, type NamedFile } from "../support/libreOffice";
import { measuresPlan } from "../support/measuresPlan";
import { typeAt, valueAt, type Entry } from "../support/typeAt";
import { compare } from "./disagreements";
import { workbookFigures } from "./figureSets";
import { careful } from "./mood";
import { typeInto } from "./typeInto";

const now = new Date(2024, 5, 30, 9);
const today = 45_473;
const codes = ["U01", "U02"];
/** How many workbooks are made of a plan. */
const books = new Map([
  [bundledPlan, deep(8, 14)],
  [measuresPlan, deep(6, 8)],
]);

/** What is typed for a percentage, a count, a day, a mark: right and wrong, as numbers and as texts. */
const percents = [
  90,
  95,
  0.95,
  0.9,
  1,
  1.01,
  0,
  9500,
  100,
  101,
  99.99,
  33.333,
  -5,
  "95%",
  "0,95",
  ",95",
  "95",
  "chín mươi",
];
const counts = [5, 0, 7, 2.5, -1, 1_000_001, 36_525, 46_304, "5", "năm", 0.05];
const days = [45_292, 45_473, 45_474, 45_657, 45_290, 45_700, 12, 45_473.5, "30/06/2024", "cuối quý 3", " "];
const marks = ["x", "X", "x ", "có", "không", 1, "×", " "];
const oddities = [null, true, "", "#"];

type Typed = Exclude<Entry[3], object>;
const oneOf = (...values: readonly (Typed | null)[]): fc.Arbitrary<Typed | null> => fc.constantFrom(...values);
const odd = (values: readonly (Typed | null)[]): fc.Arbitrary<Typed | null> =>
  fc.oneof({ weight: 6, arbitrary: oneOf(...values) }, { weight: 1, arbitrary: oneOf(...oddities) });

/** Every cell of the plan's sheet that can be typed into, with what may come to stand there. */
function entriesOf(plan: Plan): readonly fc.Arbitrary<Entry>[] {
  const typed = (anchor: string, row: string, column: string, value: fc.Arbitrary<Typed | null>) =>
    value.map((raw): Entry => [anchor, row, column, raw]);
  const limits = plan.targets.flatMap((target) =>
    limitsOf(target.measure).map((limit) => {
      const grades = limit.form === "grade" ? plan.scales.find(({ id }) => id === limit.scale)?.grades : undefined;
      const values = {
        percent: percents,
        count: counts,
        amount: [...percents, 12.3456, 46_304],
        grade: [...(grades ?? []).map(({ name }) => name), "HTTNV", "hoàn thành tốt nhiệm vụ "],
        date: days,
      }[limit.form];
      return typed(anchors.planTargets, target.id, limit.cell, odd(values));
    }),
  );
  const flags = plan.targets.flatMap((target) =>
    markKeys(target, plan).map((key) => typed(anchors.planTargets, target.id, key, odd(marks))),
  );
  const spans = plan.periods.flatMap(({ id }) =>
    ["from", "to"].map((edge) => typed(anchors.planPeriods, id, edge, odd(days))),
  );
  const chosen = plan.categories.map(({ id }) => typed(anchors.planCategories, id, "chosen", odd(marks)));
  // Limits and days are typed oftener than marks, of which there are many.
  return [...limits, ...limits, ...spans, ...spans, ...chosen, ...flags];
}

const editsOf = (plan: Plan): fc.Arbitrary<readonly Entry[]> =>
  fc.array(fc.oneof(...entriesOf(plan)), { minLength: 1, maxLength: 7 });

/** Edits as a reader of a failed test wants them. */
const told = (edits: readonly Entry[]): string =>
  edits.map(([, row, column, raw]) => `${row} ${column} ${JSON.stringify(raw)}`).join("; ");

const filled = (plan: Plan, seed: number) =>
  filledOnce(async (host) => {
    const units = codes.map((code) => ({ code, name: `Đơn vị ${code}`, staff: 6 }));
    done(await setUp(host, { plan, units }, { now }));
    const [figures] = fc.sample(workbookFigures(plan, codes, careful), { numRuns: 1, seed });
    if (figures !== undefined) await typeInto(host, figures);
  });

interface Edited {
  readonly plan: Plan;
  readonly edits: readonly Entry[];
}

/** So many are counted where so many are asked for, and else it is a day. */
const manyThings: Edited = {
  plan: bundledPlan,
  edits: [
    [anchors.planTargets, "DV-KL", "threshold", 1500],
    ["TD_U01_FIGURES", "DV-KL", "D1.value", 46_304],
    ["TD_U01_FIGURES", "DV-KL", "D2.value", 999],
    ["TD_U02_FIGURES", "DV-KL", "D1.value", 36_525],
    // Judged nowhere as it was loaded: its own sheet counts at once how many units are there.
    [anchors.planTargets, "DV-VS", "judged.D1", "X"],
  ],
};

const randomly: readonly Edited[] = [...books].flatMap(([plan, numRuns], at) =>
  fc.sample(editsOf(plan), { numRuns, seed: 7 + at }).map((edits) => ({ plan, edits })),
);

const cases = [manyThings, ...randomly];

describe("the plan's sheet, whatever is typed into it", () => {
  const read: { readonly raw: RawWorkbook; readonly book: ReadBook }[] = [];

  beforeAll(async () => {
    const made = new Map([...books.keys()].map((plan, at) => [plan, filled(plan, 3 + at)]));
    const files: NamedFile[] = [];
    for (const [at, { plan, edits }] of cases.entries()) {
      const host = await made.get(plan)?.file();
      if (host === undefined) throw new Error("no workbook");
      await typeAt(host, edits);
      files.push({ name: `plan-${at}.xlsx`, bytes: await host.save() });
    }
    for (const { bytes } of await calculate(files)) {
      const raw = await (await XlsxHost.open(bytes)).read();
      const reading = readBook(raw, today);
      if (!reading.ok) throw new Error(reading.code);
      read.push({ raw, book: reading.book });
    }
  }, 600_000);

  it.each(cases.map(({ edits }, at) => [at, told(edits)] as const))(
    "is judged by formulas as by rules: book %i, %s",
    (at) => {
      const found = read[at];
      if (found === undefined) throw new Error("not read");
      const { raw, book } = found;
      const { disagreements } = compare(book.plan, raw, book.allResults);
      expect(
        disagreements
          .slice(0, 5)
          .map(({ where, cell, rule }) => `${where}: ${JSON.stringify(cell)}, rule ${JSON.stringify(rule)}`),
      ).toEqual([]);
    },
  );

  it("says beside each row what the findings say, and where nothing is said it is a plan", () => {
    expect(read).toHaveLength(cases.length);
    for (const { raw, book } of read) {
      const remarks = (anchor: string, ids: readonly string[]): readonly string[] => {
        const block = raw.blocks.get(anchor);
        const column = block?.cells[0]?.findIndex(({ value }) => value === "remark") ?? -1;
        return ids.filter((id) => {
          const row = block?.cells.find(([key]) => key?.value === id);
          return (row?.[column]?.value ?? "") !== "";
        });
      };
      const { faults, source } = book;
      expect(
        remarks(
          anchors.planTargets,
          source.targets.map(({ id }) => id),
        ),
      ).toEqual([...faults.targets]);
      expect(
        remarks(
          anchors.planPeriods,
          source.periods.map(({ id }) => id),
        ),
      ).toEqual([...faults.periods]);
      expect(book.findings.filter(({ code }) => code === "formula.overwritten")).toEqual([]);
      const clean = faults.targets.size + faults.periods.size === 0;
      if (clean) expect(parsePlan(JSON.parse(JSON.stringify(book.plan)))).toMatchObject({ ok: true });
      const told = book.findings.filter(({ code }) => code === "plan.invalid");
      expect(new Set(told.flatMap(({ target }) => target ?? []))).toEqual(faults.targets);
    }
  });

  it("was tried with every cell that takes an entry wrong somewhere, and right somewhere", () => {
    const faulty = read.filter(({ book }) => book.faults.targets.size > 0);
    expect(faulty.length).toBeGreaterThan(read.length / 2);
    expect(read.some(({ book }) => book.faults.periods.size > 0)).toBe(true);
    expect(read.some(({ book }) => book.faults.categories)).toBe(true);
    expect(read.some(({ book }) => book.findings.some(({ code }) => code === "plan.changed"))).toBe(true);
    expect(read.some(({ book }) => book.allResults.some(({ status }) => status === "planInvalid"))).toBe(true);
  });
});

test("typed thresholds of 95 % are believed in one form alone, and mended from every other", async () => {
  const { file } = filled(bundledPlan, 3);
  const judged = async (raw: Exclude<Entry[3], object>) => {
    const host = await file();
    await typeAt(host, [[anchors.planTargets, "DV-CT", "threshold", raw]]);
    const reading = readBook(await host.read(), today);
    if (!reading.ok) throw new Error(reading.code);
    const { findings, plan } = reading.book;
    const fault = findings.find(({ code, target }) => code === "plan.invalid" && target === "DV-CT");
    const limit = limitsOf(
      plan.targets.find(({ id }) => id === "DV-CT")?.measure ?? { kind: "confirmation", evidence: false },
    );
    return fault === undefined ? `${limit[0]?.value}` : `fault, mend ${String(fault.mend?.value)}`;
  };
  const forms = [95, 0.95, 1, 9500, "95%", "95 %", "0,95", ",95", "95", "０，95", "chín lăm"] as const;
  expect(await Promise.all(forms.map(judged))).toEqual([
    "95",
    "fault, mend 95",
    "fault, mend 100",
    "fault, mend 95",
    "fault, mend 95",
    "fault, mend 95",
    "fault, mend 95",
    "fault, mend 95",
    "fault, mend 95",
    "fault, mend 95",
    "fault, mend undefined",
  ]);
});

test("less than one percent is believed once it is confirmed, and only that number", async () => {
  const host = await filled(bundledPlan, 3).file();
  const faultOf = async () => {
    const checked = done(await check(host, { writeSheet: false }, { now }));
    return checked.findings.find(({ code, target }) => code === "plan.invalid" && target === "DV-CT");
  };
  await typeAt(host, [[anchors.planTargets, "DV-CT", "threshold", 0.5]]);
  const doubted = await faultOf();
  if (doubted?.confirm === undefined) throw new Error("nothing to confirm");
  done(await mend(host, [{ ...doubted, mend: doubted.confirm }], { now }));
  expect(await faultOf()).toBeUndefined();
  expect(await valueAt(host, [anchors.planTargets, "DV-CT", "threshold"])).toBe(0.5);
  expect(await valueAt(host, [anchors.planTargets, "DV-CT", "remark"])).toBe("");
  await typeAt(host, [[anchors.planTargets, "DV-CT", "threshold", 0.6]]);
  expect(await faultOf()).toMatchObject({ typed: "0.6", mend: { value: 60 } });
});
