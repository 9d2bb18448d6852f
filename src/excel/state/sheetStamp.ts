import type { SheetBuild } from "./sheetBuild";
import { bytesOf, cost, type Step } from "../request/batch";

/**
 * A custom property of each sheet that we make: `building` from its first request to its last, then `done:` and a digest of
 * what was asked. It tells a sheet that an interrupted run left behind from one that a person made, and a finished one from
 * an unfinished one: only what is ours and unfinished is ever built over.
 */
export const stampKey = "SoThiDua";
const building = "building";

/** 32-bit FNV-1a of a change and its length: enough to tell that the very same was asked before. */
export function digestOf(change: SheetBuild): string {
  const text = JSON.stringify(change);
  const { imul } = Math;
  // Signed until the end: 32 bits without a sign would be a floating-point number in every step.
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index += 1) hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${(hash >>> 0).toString(16)}-${text.length}`;
}

/** Whether a run left the sheet before it was finished. */
export const isUnfinished = (value: string): boolean => value === building;

export type Stamp = "none" | "building" | "done" | "doneOther";

export function readStamp(value: string | null, change: SheetBuild): Stamp {
  if (value === null) return "none";
  if (value === building) return "building";
  return value === `done:${digestOf(change)}` ? "done" : "doneOther";
}

const stampStep = (sheet: string, value: string): Step => ({
  sheet,
  bytes: 2 * cost.object + bytesOf(value),
  queue: (batch) => {
    batch.sheet(sheet).customProperties.add(stampKey, value);
  },
});

export const stampBuilding = (sheet: string): Step => stampStep(sheet, building);
export const stampDone = (change: SheetBuild): Step => stampStep(change.name, `done:${digestOf(change)}`);
