import { HostError, type HostErrorCode } from "../../actions/hostError";
import type { Answer, Asked, ProbedHost, RunOptions } from "../../actions/workbookHost";
import { selfCheckTexts } from "../../locale/workbook/selfCheckTexts";
import { newSheet } from "../../workbook/sheets/sheetTable";
import { SheetBuilder } from "../../workbook/drawing/sheetBuilder";
import { hostSteps, trialMark, trialNames, trialSheet, type Step, type StepId } from "./steps";

/** A question that was not answered as it must be. */
export interface Difference {
  readonly asked: Asked;
  readonly expected: Answer;
  readonly found: Answer;
}

/** What became of a step: it holds, something reads back otherwise, or the program refused it. */
export type StepOutcome =
  | { readonly step: StepId; readonly state: "held" }
  | { readonly step: StepId; readonly state: "differs"; readonly differences: readonly Difference[] }
  | { readonly step: StepId; readonly state: "refused"; readonly code: HostErrorCode };

const isTrial = async (host: ProbedHost, sheet: string): Promise<boolean> =>
  (await host.probe(sheet, [{ of: "cell", at: "A1", trait: "value" }]))[0] === trialMark;

/** Takes away the trial's sheet and names, whichever run left them. A sheet of people's under its name is left, and refused. */
export async function sweepTrial(host: ProbedHost): Promise<void> {
  const { sheets } = await host.read();
  const found = sheets.find(({ name }) => name.toLowerCase() === trialSheet.toLowerCase());
  if (found !== undefined && found.unfinished !== true && !(await isTrial(host, found.name)))
    throw new HostError("sheetNameTaken", "A sheet of people's has the trial's name", { sheet: found.name });
  const gone = found === undefined ? [] : [found.name];
  await host.apply({ sheets: [], names: [], remove: { sheets: gone, names: trialNames } });
}

async function make(host: ProbedHost, step: Step, options: RunOptions): Promise<void> {
  const builder = newSheet("selfCheck", trialSheet, null);
  builder.put({ row: 0, column: 0 }, trialMark, "key").put({ row: 0, column: 1 }, selfCheckTexts.trialNote, "note");
  const written = step.write(builder);
  const change = builder.build("create");
  const visibility = step.hidden === true ? ("hidden" as const) : change.visibility;
  const names = written instanceof SheetBuilder ? [] : written;
  await host.apply({ sheets: [{ ...change, visibility }], names, calculate: true }, options);
}

async function tryStep(host: ProbedHost, step: Step, options: RunOptions): Promise<StepOutcome> {
  try {
    await make(host, step, options);
    const found = await host.probe(
      trialSheet,
      step.expected.map(([asked]) => asked),
    );
    const differences = step.expected.flatMap(([asked, expected], index) => {
      const answer = found[index] ?? null;
      return answer === expected ? [] : [{ asked, expected, found: answer }];
    });
    return differences.length === 0
      ? { step: step.id, state: "held" }
      : { step: step.id, state: "differs", differences };
  } catch (error) {
    if (!(error instanceof HostError) || error.code === "cancelled") throw error;
    return { step: step.id, state: "refused", code: error.code };
  }
}

/**
 * Tries in the program itself, on one sheet of its own at a time, everything that the workbook relies on, and reads it back. The
 * sheet is taken away after each step, whatever became of it; where the program does not answer any more, the next start does.
 * Throws a HostError: `cancelled`, `sheetNameTaken`, or what stands in the way of taking the sheet away.
 */
export async function runHostCheck(
  host: ProbedHost,
  options: RunOptions = {},
  steps: readonly Step[] = hostSteps,
): Promise<readonly StepOutcome[]> {
  const { signal, onProgress } = options;
  await sweepTrial(host);
  const outcomes: StepOutcome[] = [];
  for (const [index, step] of steps.entries()) {
    if (signal?.aborted === true) throw new HostError("cancelled", "Cancelled between two steps");
    try {
      outcomes.push(await tryStep(host, step, signal === undefined ? {} : { signal }));
    } finally {
      await sweepTrial(host);
    }
    onProgress?.({ done: index + 1, total: steps.length });
  }
  return outcomes;
}
