import type { HostErrorCode } from "../actions/hostError";
import type { HostWarning, RunOptions } from "../actions/workbookHost";
import type { WorkbookChange } from "../workbook/description";
import { sheetReference } from "../workbook/a1";
import { Batch, bytesOf, cost, type Step } from "./batch";
import { addSteps, copySteps, rebuildSteps } from "./buildSteps";
import { mapError } from "./mapError";
import { freezeSteps, pageStep } from "./pageLayout";
import { protectStep, toHostProtection } from "./protection";
import { checkRemoval, removeSteps } from "./removeSteps";
import { restoreProtection } from "./restoreProtection";
import { markDone } from "./sheetMark";
import { planWork, type SheetBuild, type SheetWork } from "./sheetWork";
import { isLifted, updateSteps } from "./updateSteps";
import { readState, type WorkbookState } from "./workbookState";

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

const nameSteps = ({ names }: WorkbookChange, state: WorkbookState): Step[] =>
  names.map(({ name, sheet, range }) => {
    const reference = `=${sheetReference(sheet, range)}`;
    return {
      sheet: null,
      bytes: 2 * cost.object + cost.action + bytesOf([name, reference]),
      queue: ({ context: { workbook } }) => {
        if (state.names.has(name.toUpperCase())) workbook.names.getItem(name).formula = reference;
        else workbook.names.add(name, reference);
      },
    };
  });

const isBuilt = (work: SheetWork): work is Extract<SheetWork, { readonly how: "add" | "copy" | "rebuild" }> =>
  work.how === "add" || work.how === "copy" || work.how === "rebuild";

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

/** Runs steps that Excel may refuse; false where it did, with the sheet where it is known. */
async function tryRun(
  batch: Batch,
  steps: readonly Step[],
): Promise<{ readonly done: boolean; readonly sheet?: string }> {
  try {
    await batch.run(steps);
    return { done: true };
  } catch (error) {
    const mapped = mapError(error);
    if (general.has(mapped.code)) throw mapped;
    return { done: false, ...(mapped.sheet === undefined ? {} : { sheet: mapped.sheet }) };
  }
}

/**
 * Frozen panes and page set-up, in one request. Some builds of Excel refuse the one or the other: then each is tried by
 * itself, and a refusal is told and not thrown, for the workbook is whole without them.
 */
async function runView(
  batch: Batch,
  built: readonly { readonly change: SheetBuild }[],
  options: RunOptions,
): Promise<void> {
  const frozen = built.flatMap(({ change: { name, layout } }) => freezeSteps(name, layout.freeze));
  const pages = built.map(({ change: { name, layout } }) => pageStep(name, layout.page));
  if ((await tryRun(batch, [...frozen, ...pages])).done) return;
  const [freeze, page] = [await tryRun(batch, frozen), await tryRun(batch, pages)];
  const tell = (code: HostWarning["code"], { done, sheet }: typeof freeze): void => {
    if (!done) options.onWarning?.({ code, ...(sheet === undefined ? {} : { sheet }) });
  };
  tell("freezeRefused", freeze);
  tell("pageSetupRefused", page);
}

/**
 * Reads what is there, then writes sheets and names, then freezes and sets up pages, then protects and removes: each sheet
 * stays open to a second run until it is finished, and a finished one is left alone by it.
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
  try {
    await batch.run([...dataSteps(works, options.onProgress), ...nameSteps(change, state)]);
  } catch (error) {
    const lifted = works.flatMap((work) => (work.how === "update" && isLifted(work) ? [work] : []));
    await restoreProtection(context, lifted);
    throw error;
  }
  await runView(batch, built, options);
  await batch.run([...works.flatMap(finishSteps), ...removeSteps(change, state), ...activateSteps(change)]);
}
