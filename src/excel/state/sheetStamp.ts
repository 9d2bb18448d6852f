import { textHash } from "../../sheet/textHash";
import type { SheetBuild } from "./sheetBuild";
import { bytesOf, cost, type Step } from "../request/batch";

/**
 * A custom property of each sheet that we make: `building` from its first request to its last, then `done:` and a digest of
 * what was asked. It tells a sheet that an interrupted run left behind from one that a person made, and a finished one from
 * an unfinished one: only what is ours and unfinished is ever built over.
 */
export const stampKey = "SoThiDua";
const building = "building";

/** Rows beneath a sheet that is being made again, in which what stood on it waits; `rows` is 0 where nothing does. */
export interface KeptRows {
  /** Zero-based. */
  readonly first: number;
  readonly rows: number;
}

/** The hash of a change and its length: enough to tell that the very same was asked before. */
export function digestOf(change: SheetBuild): string {
  const text = JSON.stringify(change);
  return `${textHash(text).toString(16)}-${text.length}`;
}

/** Whether a run left the sheet before it was finished. */
export const isUnfinished = (value: string): boolean => value === building || value.startsWith(`${building}:`);

/** The rows of a sheet that hold all that it held before it was made again, given a row that one of its names leads to. */
export function wholeRows(stamp: string | null, named: number): KeptRows | null {
  const [word, first, rows] = (stamp ?? "").split(":").map((part, index) => (index === 0 ? part : Number(part)));
  if (word !== building || typeof first !== "number" || typeof rows !== "number") return null;
  return named >= first ? { first, rows } : { first: 0, rows: first };
}

export type Stamp = "none" | "building" | "done" | "doneOther";

export function readStamp(value: string | null, change: SheetBuild): Stamp {
  if (value === null) return "none";
  if (isUnfinished(value)) return "building";
  return value === `done:${digestOf(change)}` ? "done" : "doneOther";
}

const stampStep = (sheet: string, value: string): Step => ({
  sheet,
  bytes: 2 * cost.object + bytesOf(value),
  queue: (batch) => {
    batch.sheet(sheet).customProperties.add(stampKey, value);
  },
});

export const stampBuilding = (sheet: string, kept: KeptRows = { first: 0, rows: 0 }): Step =>
  stampStep(sheet, kept.rows === 0 ? building : `${building}:${kept.first}:${kept.rows}`);
export const stampDone = (change: SheetBuild): Step => stampStep(change.name, `done:${digestOf(change)}`);
