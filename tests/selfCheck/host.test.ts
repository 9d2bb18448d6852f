import { HostError } from "../../src/actions/port/hostError";
import { runHostCheck, sweepTrial, type StepOutcome } from "../../src/selfCheck/host/runHostCheck";
import { hostSteps, stepIds } from "../../src/selfCheck/host/steps";
import { trialNames, trialSheet } from "../../src/selfCheck/host/trial";
import type { Trait } from "../../src/workbench/host/model/traits";
import { startExcel, stopExcels, type StartedExcel } from "../support/bothHosts";
import { breakages, mendOffice } from "./breakages";

const isIn = (ids: readonly string[]) => hostSteps.filter(({ id }) => ids.includes(id));
const fallen = (outcomes: readonly StepOutcome[]): readonly string[] =>
  outcomes.flatMap(({ step, state }) => (state === "held" ? [] : [`${step} ${state}`]));

/** What a person has in the workbook: sheets, what stands on them, names, what is in front, how it is set. */
const kept = ({ standIn: { model } }: StartedExcel) => ({
  sheets: model.sheets.map(({ name, visibility }) => [name, visibility]),
  first: model.sheets[0]?.contentAt(0, 0),
  names: model.names.map(({ name }) => name),
  front: [model.activeSheet.name, model.selection.area],
  settings: [model.calculationMode, model.structureProtected, structuredClone(model.properties)],
});

/** A workbook in which somebody works. */
async function usedExcel(traits: readonly Trait[] = []): Promise<StartedExcel> {
  const started = await startExcel({ traits });
  await started.standIn.userTypes("Sheet1", "A1", "của tôi");
  return started;
}

describe("the self-check in Excel", () => {
  afterEach(stopExcels);

  it("holds in every step, and leaves the workbook as it was", async () => {
    const excel = await usedExcel();
    const before = kept(excel);
    const progress: number[] = [];
    const read = jest.spyOn(excel.host, "read");
    const outcomes = await runHostCheck(excel.host, { onProgress: ({ done }) => progress.push(done) });
    expect(outcomes).toEqual(stepIds.map((step) => ({ step, state: "held" })));
    expect(progress).toEqual(stepIds.map((_, index) => index + 1));
    expect(kept(excel)).toEqual(before);
    // A large workbook is not read anew for each step.
    expect(read).toHaveBeenCalledTimes(1);
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
  let excel: StartedExcel;
  beforeAll(async () => {
    excel = await usedExcel();
  });
  afterAll(stopExcels);
  afterEach(() => {
    mendOffice();
    excel.standIn.recover();
    excel.standIn.model.traits.clear();
  });

  it.each(stepIds.map((id) => ({ id, ...breakages[id] })))(
    "$id falls, and no other, where $what",
    async ({ id, trait, apply }) => {
      const { host, standIn } = excel;
      if (trait !== undefined) standIn.model.traits.add(trait);
      apply?.(standIn);
      expect(fallen(await runHostCheck(host)).map((one) => one.split(" ")[0])).toEqual([id]);
    },
  );
});

it("names nothing but its own", () => {
  expect(trialNames.every((name) => name.startsWith("TT_"))).toBe(true);
});
