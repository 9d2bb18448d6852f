import type { WorkbookChange } from "../../workbook/drawing/description";
import { cost, type Step } from "../request/batch";
import { protectStep, toHostProtection } from "../paint/protection";
import { stampDone } from "../state/sheetStamp";
import type { SheetBuild } from "../state/sheetBuild";
import type { SheetWork } from "../state/sheetWork";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

const visibilityStep = (sheet: string, visibility: keyof typeof visibilities): Step => ({
  sheet,
  bytes: cost.action,
  queue: (batch) => (batch.sheet(sheet).visibility = visibilities[visibility]),
});

/** Protects a sheet that is wholly ours as its layout says. */
export const protectBuilt = ({ name, layout: { protection } }: SheetBuild, password: string | undefined): Step =>
  protectStep(name, toHostProtection(protection), password);

/** Visibility, the stamp of a finished sheet, protection. */
export function finishSteps(work: SheetWork): Step[] {
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
    ...(work.how === "keep" ? [] : [stampDone(change)]),
    ...(work.how === "keep" && work.there.protected ? [] : [protectBuilt(change, change.layout.protection.password)]),
  ];
}

export const calculateSteps = ({ calculate }: WorkbookChange): Step[] =>
  calculate === undefined
    ? []
    : [{ sheet: null, bytes: cost.object, queue: ({ context }) => context.workbook.application.calculate("Full") }];

export const activateSteps = ({ activate }: WorkbookChange): Step[] =>
  activate === undefined
    ? []
    : [{ sheet: activate, bytes: cost.object, queue: (batch) => batch.sheet(activate).activate() }];
