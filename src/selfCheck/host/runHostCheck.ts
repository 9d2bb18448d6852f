import { HostError, type HostErrorCode } from "../../actions/port/hostError";
import type { Answer, Asked, ProbedHost, RunOptions } from "../../actions/port/workbookHost";
import { selfCheckTexts } from "../../locale/workbook/selfCheckTexts";
import { toA1 } from "../../sheet/a1";
import { newSheet } from "../../workbook/sheets/sheetTable";
import type { NameChange, SheetChange } from "../../workbook/drawing/description";
import { SheetBuilder } from "../../workbook/drawing/sheetBuilder";
import type { Question, Step } from "./step";
import { hostSteps, type HostStep, type StepId } from "./steps";
import { trialMark, trialNames, trialSheet, trialTwin } from "./trial";

/** A question that was not answered as it must be. */
export interface Difference {
  readonly asked: Question;
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

const lowerNames = [trialSheet, trialTwin].map((name) => name.toLowerCase());

const takeAway = (host: ProbedHost, sheets: readonly string[]): Promise<void> =>
  host.apply({ sheets: [], names: [], remove: { sheets, names: trialNames } });

/** Takes away the trial's sheets and names, whichever run left them. A sheet of people's under their name is left, and refused. */
export async function sweepTrial(host: ProbedHost): Promise<void> {
  const { sheets } = await host.read();
  const found = sheets.filter(({ name }) => lowerNames.includes(name.toLowerCase()));
  for (const { name, unfinished } of found) {
    if (unfinished !== true && !(await isTrial(host, name)))
      throw new HostError("sheetNameTaken", "A sheet of people's has the trial's name", { sheet: name });
  }
  await takeAway(
    host,
    found.map(({ name }) => name),
  );
}

/** The sheets that a step is tried on. */
const sheetsOf = ({ twin }: Step): readonly string[] => [trialSheet, ...(twin === true ? [trialTwin] : [])];

/** One of the trial's sheets as a step asks for it, and the names that it has. */
function written(step: Step, sheet: string): { readonly change: SheetChange; readonly names: readonly NameChange[] } {
  const builder = newSheet("selfCheck", sheet, sheet === trialSheet ? null : trialSheet);
  builder.put({ row: 0, column: 0 }, trialMark, "key").put({ row: 0, column: 1 }, selfCheckTexts.trialNote, "note");
  const names = step.write(builder);
  const change = builder.build("create");
  const visibility = step.hidden === true ? ("hidden" as const) : change.visibility;
  return { change: { ...change, visibility }, names: names instanceof SheetBuilder ? [] : names };
}

async function make(host: ProbedHost, step: Step, options: RunOptions): Promise<void> {
  const made = sheetsOf(step).map((sheet) => written(step, sheet));
  const change = { sheets: made.map((one) => one.change), names: made.flatMap(({ names }) => names) };
  await host.apply({ ...change, calculate: true }, options);
}

const isOfHost = (asked: Question): asked is Asked => asked.of !== "event";

/** Whether an event told of the cell that the step writes over; false where nobody asks. */
async function rewrite(host: ProbedHost, step: Step, options: RunOptions): Promise<boolean> {
  if (step.rewrite === undefined) return false;
  const { cell, value } = step.rewrite;
  const blocks = [{ ...cell, contents: [[value]] }];
  const change = { action: "update", name: trialSheet, blocks, links: [] } as const;
  const write = (): Promise<void> => host.apply({ sheets: [change], names: [] }, options);
  if (!step.expected.every(([question]) => isOfHost(question))) return host.hear(trialSheet, toA1(cell), write);
  await write();
  return false;
}

/** Programs that round sizes to pixels answer with other numbers that are as good. */
const isAsExpected = (expected: Answer, found: Answer, within = 0): boolean =>
  typeof expected === "number" && typeof found === "number" ? Math.abs(expected - found) <= within : expected === found;

async function differencesOf(host: ProbedHost, step: Step, heard: boolean): Promise<readonly Difference[]> {
  const asked = step.expected.map(([question]) => question).filter(isOfHost);
  const answers = new Map<Question, Answer>();
  const found = asked.length === 0 ? [] : await host.probe(step.twin === true ? trialTwin : trialSheet, asked);
  asked.forEach((question, index) => answers.set(question, found[index] ?? null));
  return step.expected.flatMap(([question, expected, within]) => {
    const answer = isOfHost(question) ? (answers.get(question) ?? null) : heard;
    return isAsExpected(expected, answer, within) ? [] : [{ asked: question, expected, found: answer }];
  });
}

async function tryStep(host: ProbedHost, step: HostStep, options: RunOptions): Promise<StepOutcome> {
  try {
    await make(host, step, options);
    const heard = await rewrite(host, step, options);
    const differences = await differencesOf(host, step, heard);
    return differences.length === 0
      ? { step: step.id, state: "held" }
      : { step: step.id, state: "differs", differences };
  } catch (error) {
    if (!(error instanceof HostError) || error.code === "cancelled") throw error;
    return { step: step.id, state: "refused", code: error.code };
  }
}

/**
 * Tries in the program itself, on a sheet of its own at a time (two where sheets are copied), everything that the workbook relies
 * on, and reads it back. The sheet is taken away after each step, whatever became of it; where the program does not answer any
 * more, the next start does. Steps that only a program can be asked are left out of a host that does not calculate.
 * Throws a HostError: `cancelled`, `sheetNameTaken`, or what stands in the way of taking the sheet away.
 */
export async function runHostCheck(
  host: ProbedHost,
  options: RunOptions = {},
  asked: readonly HostStep[] = hostSteps,
): Promise<readonly StepOutcome[]> {
  const { signal, onProgress } = options;
  const steps = asked.filter(({ live }) => host.calculates || live !== true);
  await sweepTrial(host);
  const outcomes: StepOutcome[] = [];
  for (const [index, step] of steps.entries()) {
    if (signal?.aborted === true) throw new HostError("cancelled", "Cancelled between two steps");
    // What stands there now this step has made, however it came out: unless somebody made a sheet of that name meanwhile.
    let made = sheetsOf(step);
    try {
      const outcome = await tryStep(host, step, signal === undefined ? {} : { signal });
      if (outcome.state === "refused" && outcome.code === "sheetNameTaken") made = [];
      outcomes.push(outcome);
    } finally {
      await takeAway(host, made);
    }
    onProgress?.({ done: index + 1, total: steps.length });
  }
  return outcomes;
}
