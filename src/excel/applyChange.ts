import type { HostErrorCode } from "../actions/hostError";
import type { HostWarning, RunOptions } from "../actions/workbookHost";
import type { WorkbookChange } from "../workbook/description";
import { clearAsideSteps } from "./aside";
import { Batch, cost, type Step } from "./batch";
import { addSteps, copySteps, rebuildSteps } from "./buildSteps";
import { mapError } from "./mapError";
import { freezeSteps, pageStep } from "./pageLayout";
import { protectStep, toHostProtection } from "./protection";
import { checkRemoval, removeSteps } from "./removeSteps";
import { restoreProtection } from "./restoreProtection";
import { markDone } from "./sheetMark";
import { planWork, type SheetBuild, type SheetWork } from "./sheetWork";
import { isLifted, updateSteps } from "./updateSteps";
import { readTrace } from "./trace";
import { readState } from "./workbookState";
import { nameSteps } from "./writeNames";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function stepsOf(work: SheetWork): Step[] {
  switch (work.how) {
    case "add":
      return addSteps(work);
    case "copy":
      return copySteps(work);
    case "rebuild":
      return rebuildSteps(work);
    case "keep":
      return [];
    case "update":
      return updateSteps(work);
  }
}

/** A step that does nothing, sent with the others, to tell that they are done. */
const milestone = (sheet: string, whenDone: () => void): Step => ({
  sheet,
  bytes: 0,
  queue: () => undefined,
  whenDone,
});

function* dataSteps(works: readonly SheetWork[], onProgress: RunOptions["onProgress"]): Generator<Step> {
  let done = 0;
  for (const work of works) {
    yield* stepsOf(work);
    const sheet = work.change.name;
    yield milestone(sheet, () => onProgress?.({ done: (done += 1), total: works.length, sheet }));
  }
}

const isBuilt = (work: SheetWork): work is Extract<SheetWork, { readonly how: "add" | "copy" | "rebuild" }> =>
  work.how === "add" || work.how === "copy" || work.how === "rebuild";

const isOpened = (work: SheetWork): work is Extract<SheetWork, { readonly how: "update" }> =>
  work.how === "update" && isLifted(work);

/** Once the names lead to the new blocks, nothing needs the old ones any more. */
const tidySteps = (work: SheetWork): Step[] =>
  work.how === "rebuild" ? clearAsideSteps(work.change.name, work.aside) : [];

const visibilityStep = (sheet: string, visibility: keyof typeof visibilities): Step => ({
  sheet,
  bytes: cost.action,
  queue: (batch) => (batch.sheet(sheet).visibility = visibilities[visibility]),
});

const protectBuilt = ({ name, layout: { protection } }: SheetBuild): Step =>
  protectStep(name, toHostProtection(protection), protection.password);

/** Visibility, the mark of a finished sheet, protection. */
function finishSteps(work: SheetWork): Step[] {
  if (work.how === "update") {
    const { change, there } = work;
    return [
      ...(change.visibility === undefined ? [] : [visibilityStep(there.name, change.visibility)]),
      ...(change.protection === undefined || there.protected
        ? []
        : [protectStep(there.name, toHostProtection(change.protection), change.protection.password)]),
    ];
  }
  const { change } = work;
  return [
    ...(change.visibility !== "visible" || work.how === "rebuild" || work.how === "keep"
      ? [visibilityStep(change.name, change.visibility)]
      : []),
    ...(work.how === "keep" ? [] : [markDone(change)]),
    ...(work.how === "keep" && work.there.protected ? [] : [protectBuilt(change)]),
  ];
}

const activateSteps = ({ activate }: WorkbookChange): Step[] =>
  activate === undefined
    ? []
    : [{ sheet: activate, bytes: cost.object, queue: (batch) => batch.sheet(activate).activate() }];

/** Faults that say nothing of the step itself: it would have failed whatever it was. */
const general: ReadonlySet<HostErrorCode> = new Set<HostErrorCode>([
  "cellBeingEdited",
  "busy",
  "connectionLost",
  "cancelled",
  "tooLarge",
]);

/** Whether Excel refused a step that the workbook is whole without: all before it is done. */
const isRefusal = (error: unknown): boolean => !general.has(mapError(error).code) && readTrace(error).optional;

const freezing = (built: readonly { readonly change: SheetBuild }[]): Step[] =>
  built.flatMap(({ change: { name, layout } }) => freezeSteps(name, layout.freeze));
const paging = (built: readonly { readonly change: SheetBuild }[]): Step[] =>
  built.map(({ change: { name, layout } }) => pageStep(name, layout.page));

/** Runs steps of which Excel refused some; a refusal is told and not thrown. */
async function runRefused(
  batch: Batch,
  steps: readonly Step[],
  code: HostWarning["code"],
  { onWarning }: RunOptions,
): Promise<void> {
  try {
    await batch.run(steps);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const { sheet } = readTrace(error);
    onWarning?.({ code, ...(sheet === undefined ? {} : { sheet }) });
  }
}

/**
 * Reads what is there, then writes: sheets and names, frozen panes and page set-up, then visibility, protection and what goes;
 * in as few requests as their size allows. Each sheet stays open to a second run until it is finished, and a finished one is
 * left alone by it. Some builds of Excel refuse to freeze or to set up pages: then each of these is tried by itself.
 */
export async function applyChange(
  context: Excel.RequestContext,
  change: WorkbookChange,
  options: RunOptions,
): Promise<void> {
  const batch = new Batch(context, options.signal);
  const state = await readState(batch, change);
  const works = planWork(change, state);
  checkRemoval(change, state);
  const built = works.filter(isBuilt);
  const data = [...dataSteps(works, options.onProgress), ...nameSteps(change, state), ...works.flatMap(tidySteps)];
  const finish = [...works.flatMap(finishSteps), ...removeSteps(change, state), ...activateSteps(change)];
  try {
    await batch.run([...data, ...freezing(built), ...paging(built), ...finish]);
  } catch (error) {
    if (!isRefusal(error)) {
      await restoreProtection(context, works.filter(isOpened));
      throw error;
    }
    await runRefused(batch, freezing(built), "freezeRefused", options);
    await runRefused(batch, paging(built), "pageSetupRefused", options);
    await batch.run(finish);
    options.onProgress?.({ done: works.length, total: works.length });
  }
}
