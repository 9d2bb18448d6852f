import { HostError } from "../../actions/port/hostError";
import type { ApplyOptions, RunOptions } from "../../actions/port/workbookHost";
import type { WorkbookChange } from "../../workbook/drawing/description";
import { clearKeptSteps } from "./keepBlocks";
import { Batch, type Step } from "../request/batch";
import { groupBy } from "../request/groupBy";
import { addSteps, copySteps, rebuildSteps } from "./buildSteps";
import { activateSteps, calculateSteps, finishSteps } from "./finishSteps";
import { freezeSteps, pageStep } from "../paint/pageLayout";
import { isPassing, isRefusal, runRefused } from "../request/refusal";
import { checkRemoval, removeSteps } from "./removeSteps";
import { bringBack, puttingBack } from "./putBack";
import { hasPassword, liftedOf, type Lifted } from "./lifted";
import { openSheets } from "./openSheets";
import { restoreProtection } from "./restoreProtection";
import { SinceSeen } from "../state/sinceSeen";
import { planWork, type SheetWork } from "../state/sheetWork";
import { updateSteps } from "./updateSteps";
import { readTrace } from "../request/trace";
import { readState } from "../state/workbookState";
import { nameSteps } from "./writeNames";

function stepsOf(work: SheetWork, isOpen: boolean): Step[] {
  switch (work.how) {
    case "add":
      return addSteps(work);
    case "copy":
      return copySteps(work);
    case "rebuild":
      return rebuildSteps(work, isOpen);
    case "keep":
      return [];
    case "update":
      return updateSteps(work, isOpen);
  }
}

/** A step that does nothing, sent with the others, to tell that they are done. */
const milestone = (sheet: string, whenDone: () => void): Step => ({
  sheet,
  bytes: 0,
  queue: () => undefined,
  whenDone,
});

function* dataSteps(
  works: readonly SheetWork[],
  lifted: readonly Lifted[],
  onProgress: RunOptions["onProgress"],
  since: SinceSeen | undefined,
): Generator<Step> {
  const open = new Set<SheetWork>(lifted.filter(hasPassword).map(({ work }) => work));
  let done = 0;
  for (const work of works) {
    const sheet = work.change.name;
    if (since !== undefined) yield* since.stepsOf(sheet);
    yield* stepsOf(work, open.has(work));
    yield milestone(sheet, () => onProgress?.({ done: (done += 1), total: works.length, sheet }));
  }
}

const isBuilt = (work: SheetWork): work is Extract<SheetWork, { readonly how: "add" | "copy" | "rebuild" }> =>
  work.how === "add" || work.how === "copy" || work.how === "rebuild";

/** Once the names lead to the new blocks, nothing needs the old ones any more. */
const tidySteps = (work: SheetWork): Step[] =>
  work.how === "rebuild" ? clearKeptSteps(work.change.name, work.kept) : [];

/** What a change comes to in the workbook as it is now, in the order in which it is to be done. */
interface Plan {
  readonly lifted: readonly Lifted[];
  readonly data: readonly Step[];
  readonly freezing: readonly Step[];
  readonly paging: readonly Step[];
  readonly finish: readonly Step[];
}

/** Reads what is there; writes nothing. Throws `changedMeanwhile` where what is written over is not as it was seen. */
async function makePlan(
  batch: Batch,
  change: WorkbookChange,
  onProgress: RunOptions["onProgress"],
  since?: SinceSeen,
): Promise<Plan> {
  const state = await readState(batch, change, since);
  since?.check();
  while (since?.ask(batch) === true) {
    await batch.send();
    since.check();
  }
  const works = planWork(change, state);
  checkRemoval(change, state);
  const built = works.filter(isBuilt);
  const lifted = liftedOf(works);
  return {
    lifted,
    data: [...dataSteps(works, lifted, onProgress, since), ...nameSteps(change, state), ...works.flatMap(tidySteps)],
    freezing: built.flatMap(({ change: { name, layout } }) => freezeSteps(name, layout.freeze)),
    paging: built.map(({ how, change: { name, layout } }) => pageStep(name, layout.page, how !== "rebuild")),
    finish: [
      ...works.flatMap(finishSteps),
      ...removeSteps(change, state, since),
      ...activateSteps(change),
      ...calculateSteps(change),
    ],
  };
}

/** Opens what must be open before, and runs steps; where they fail, lifted protections are put back first. */
async function runGuarded(batch: Batch, { lifted }: Plan, steps: readonly Step[]): Promise<void> {
  await openSheets(batch, lifted.filter(hasPassword));
  try {
    await batch.run(steps);
  } catch (error) {
    if (!isRefusal(error)) await restoreProtection(batch.context, lifted);
    throw error;
  }
}

/** Steps that do not depend on each other, sheet by sheet: each change of the sheet is told on the way. */
const bySheet = (steps: readonly Step[]): readonly Step[] => [...groupBy(steps, ({ sheet }) => sheet).values()].flat();

/** Panes and pages each by themselves, then what finishes the sheets. */
async function runApart(batch: Batch, plan: Plan, options: RunOptions): Promise<void> {
  await runRefused(batch, plan.freezing, "freezeRefused", options);
  await runRefused(batch, plan.paging, "pageSetupRefused", options);
  await batch.run(plan.finish);
}

/** Progress that never goes back, whatever is done twice. */
function rising(onProgress: RunOptions["onProgress"]): RunOptions["onProgress"] {
  let most = 0;
  return (progress) => {
    if (progress.done <= most) return;
    most = progress.done;
    onProgress?.(progress);
  };
}

/**
 * Reads what is there, then writes: sheets and names, frozen panes and page set-up, then visibility, protection and what goes;
 * in as few requests as their size allows. Each sheet stays open to a second run until it is finished, and a finished one is
 * left alone by it. What somebody typed meanwhile is put back, and told by `changedMeanwhile`. Some builds of Excel refuse to freeze or to set up pages: then each of these is tried by itself. A build
 * that does not say what it refused gets a second run, as a user would make it, with everything apart.
 */
export async function applyChange(
  context: Excel.RequestContext,
  change: WorkbookChange,
  options: ApplyOptions,
): Promise<void> {
  const batch = new Batch(context, options.signal);
  const onProgress = rising(options.onProgress);
  const since = options.seen === undefined ? undefined : new SinceSeen(change, options.seen);
  let plan = await makePlan(batch, change, onProgress, since);
  const { data, freezing, paging, finish } = plan;
  let isRefused = false;
  try {
    await runGuarded(batch, plan, [...data, ...bySheet([...freezing, ...paging]), ...finish]);
  } catch (error) {
    isRefused = true;
    if (!isRefusal(error)) {
      const mayBeRefused = freezing.length + paging.length > 0;
      if (!mayBeRefused || readTrace(error).known || isPassing(error)) throw error;
      plan = await makePlan(batch, change, onProgress);
      await runGuarded(batch, plan, plan.data);
    }
    await runApart(batch, plan, options);
    onProgress?.({ done: change.sheets.length, total: change.sheets.length });
  }
  // What a request that was refused asked for is not answered.
  const late = isRefused ? [] : (since?.late() ?? []);
  if (late[0] === undefined) return;
  const gone = new Set(change.remove?.sheets ?? []);
  await applyChange(context, puttingBack(change, late), {});
  await bringBack(
    context,
    late.filter(({ sheet }) => gone.has(sheet)),
  );
  throw new HostError("changedMeanwhile", "Somebody typed while it was written", late[0]);
}
