import { cellSteps } from "./cellSteps";
import { liveSteps } from "./liveSteps";
import { sheetSteps } from "./sheetSteps";
import type { Step } from "./step";

const all = { ...cellSteps, ...sheetSteps, ...liveSteps };

export type StepId = keyof typeof all;

export interface HostStep extends Step {
  readonly id: StepId;
}

/** In the order in which they are tried. */
export const stepIds = Object.keys(all) as readonly StepId[];

/** Everything that the workbook relies on in a program. */
export const hostSteps: readonly HostStep[] = stepIds.map((id) => ({ id, ...all[id] }));
