import { HostError } from "../../src/actions/hostError";
import type { ExcelHost } from "../../src/excel/excelHost";
import { runHostCheck, sweepTrial, type StepOutcome } from "../../src/selfCheck/host/runHostCheck";
import { hostSteps, stepIds, trialNames, trialSheet } from "../../src/selfCheck/host/steps";
import type { Trait } from "../../src/workbench/host/model/traits";
import { startExcel, stopExcels, type StartedExcel } from "../support/bothHosts";

afterEach(stopExcels);

const isIn = (ids: readonly string[]) => hostSteps.filter(({ id }) => ids.includes(id));
const fallen = (outcomes: readonly StepOutcome[]): readonly string[] =>
  outcomes.flatMap(({ step, state }) => (state === "held" ? [] : [`${step} ${state}`]));

/** What a person has in the workbook: sheets, what stands on them, names, what is in front. */
const kept = ({ standIn: { model } }: StartedExcel) => ({
  sheets: model.sheets.map(({ name, visibility }) => [name, visibility]),
  first: model.sheets[0]?.contentAt(0, 0),
  names: model.names.map(({ name }) => name),
  front: model.activeSheet.name,
});

/** A workbook in which somebody works. */
async function usedExcel(traits: readonly Trait[] = []): Promise<StartedExcel> {
  const started = await startExcel({ traits });
  await started.standIn.userTypes("Sheet1", "A1", "của tôi");
  return started;
}

describe("the self-check in Excel", () => {
  it("holds in every step, and leaves the workbook as it was", async () => {
    const excel = await usedExcel();
    const before = kept(excel);
    const progress: number[] = [];
    const outcomes = await runHostCheck(excel.host, { onProgress: ({ done }) => progress.push(done) });
    expect(outcomes).toEqual(stepIds.map((step) => ({ step, state: "held" })));
    expect(progress).toEqual(stepIds.map((_, index) => index + 1));
    expect(kept(excel)).toEqual(before);
  });

  it("holds under what the adapter mends of real Excel", async () => {
    const traits = ["emptyMergeForgetsFill", "chartGuessesHeading", "fitIsOnePage", "linkReplacesFormula"] as const;
    const { host } = await usedExcel(traits);
    expect(fallen(await runHostCheck(host, {}, isIn(["merges", "chart", "page", "links"])))).toEqual([]);
  });

  it("tells what is refused by its step, and goes on", async () => {
    const excel = await usedExcel();
    const before = kept(excel);
    excel.standIn.refuse("SetPrintTitleRows");
    excel.standIn.refuse("FreezeAt");
    const outcomes = await runHostCheck(excel.host, {}, isIn(["names", "freeze", "page", "hidden"]));
    expect(fallen(outcomes)).toEqual(["freeze differs", "page differs"]);
    expect(kept(excel)).toEqual(before);
  });

  it("stops where it is cancelled, with the workbook as it was", async () => {
    const excel = await usedExcel();
    const before = kept(excel);
    const stop = new AbortController();
    const running = runHostCheck(excel.host, {
      signal: stop.signal,
      onProgress: ({ done }) => (done === 2 ? stop.abort() : undefined),
    });
    await expect(running).rejects.toMatchObject({ code: "cancelled" });
    expect(kept(excel)).toEqual(before);
  });

  it("takes away at its next start what it left where Excel ended", async () => {
    const excel = await usedExcel();
    const before = kept(excel);
    // Behind the sweep and the reading: while the sheet is written.
    excel.standIn.dieAtSync(5, 20);
    await expect(runHostCheck(excel.host)).rejects.toBeInstanceOf(HostError);
    excel.standIn.recover();
    expect(excel.standIn.model.sheets.map(({ name }) => name)).toContain(trialSheet);
    await sweepTrial(excel.host);
    expect(kept(excel)).toEqual(before);
  });

  it("leaves a sheet of people's that has the trial's name, and refuses", async () => {
    const excel = await startExcel({ firstSheet: trialSheet });
    await excel.standIn.userTypes(trialSheet, "A1", "của tôi");
    const before = kept(excel);
    await expect(runHostCheck(excel.host)).rejects.toMatchObject({ code: "sheetNameTaken" });
    expect(kept(excel)).toEqual(before);
  });
});

describe("each step", () => {
  it.each(stepIds)("falls by itself where the program answers otherwise: %s", async (id) => {
    const { host } = await usedExcel();
    const [step] = isIn([id]);
    const other = new Proxy(host, {
      get: (target, key) => {
        if (key !== "probe") return (Reflect.get(target, key) as (...args: unknown[]) => unknown).bind(target);
        const probe: ExcelHost["probe"] = async (sheet, questions) => {
          const answers = await target.probe(sheet, questions);
          // What a sheet is known by stays.
          return questions.length === 1 && questions[0]?.of === "cell" && questions[0].at === "A1"
            ? answers
            : answers.map(() => null);
        };
        return probe;
      },
    });
    expect(fallen(await runHostCheck(other, {}, step === undefined ? [] : [step]))).toEqual([`${id} differs`]);
  });
});

/** The setter of a property of Office.js, as one stand-in's own library has it, and what is put in its place. */
function replaceSetter<T extends object>(
  prototype: T,
  key: keyof T,
  set: (this: T, value: unknown, own: Set) => void,
): void {
  const there = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
  const own: Set = (of, value) => there.set?.call(of, value);
  Object.defineProperty(prototype, key, {
    ...there,
    set(this: T, value: unknown) {
      set.call(this, value, own);
    },
  });
}
type Set = (of: object, value: unknown) => void;

/** By a way of real Excel and the step that it is told by, how the adapter's mend is taken away. */
const unmended: Partial<Readonly<Record<Trait, readonly [steps: readonly string[], (excel: typeof Excel) => void]>>> = {
  fitIsOnePage: [
    ["page"],
    ({ PageLayout }) =>
      replaceSetter(PageLayout.prototype, "zoom", function (_value, own) {
        own(this, { horizontalFitToPages: 1 });
      }),
  ],
  // A link behind the formula, as one would write it.
  linkReplacesFormula: [
    ["links"],
    ({ Range }) => {
      const late: (() => void)[] = [];
      replaceSetter(Range.prototype, "hyperlink", function (value, own) {
        late.push(() => own(this, value));
      });
      replaceSetter(Range.prototype, "formulas", function (value, own) {
        own(this, value);
        if (JSON.stringify(value).includes("&")) for (const link of late.splice(0)) link();
      });
    },
  ],
  // Every formula that is read back shows it.
  manualCalculation: [
    ["formulas", "links"],
    ({ Application }) => Object.assign(Application.prototype, { calculate: () => undefined }),
  ],
};

describe("a way of real Excel", () => {
  it.each(Object.entries(unmended))(
    "whose mend is taken away makes just its steps fall: %s",
    async (trait, [falling, take]) => {
      const { host, standIn } = await usedExcel([trait as Trait]);
      const steps = isIn(Object.values(unmended).flatMap(([ids]) => ids));
      expect(fallen(await runHostCheck(host, {}, steps))).toEqual([]);
      take(standIn.Excel);
      expect(fallen(await runHostCheck(host, {}, steps))).toEqual(
        stepIds.filter((id) => falling.includes(id)).map((id) => `${id} differs`),
      );
    },
  );
});

it("names nothing but its own", () => {
  expect(trialNames.every((name) => name.startsWith("TT_"))).toBe(true);
});
