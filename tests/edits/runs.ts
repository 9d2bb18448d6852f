import fc from "fast-check";
import type { Edit } from "./edit";

/** How many sequences of edits all properties share; `EDITS=10000` for a long look, and `SEED` for other ones. */
const wanted = process.env["EDITS"];
export const seed = Number(process.env["SEED"] ?? 2024);

export const isLongLook = wanted !== undefined;

/** Part of a long look, of all its sequences; or, without one, so many. */
export const runsOf = (otherwise: number, share: number): number =>
  wanted === undefined ? otherwise : Math.ceil(Number(wanted) * share);

interface Property<More> {
  readonly edits: fc.Arbitrary<readonly Edit[]>;
  /** Something else that is chosen for each sequence. */
  readonly more: fc.Arbitrary<More>;
  /** Sequences that were found to fail once. */
  readonly found: readonly (readonly [readonly Edit[], More])[];
  readonly runs: number;
  readonly share: number;
}

/** Holds that something is so after every sequence of edits: those once found to fail, and others at random. */
export function holdsAfter<More>(
  { edits, more, found, runs, share }: Property<More>,
  judge: (edits: readonly Edit[], more: More) => Promise<void>,
): Promise<void> {
  const numRuns = runsOf(runs, share) + found.length;
  const examples = found.map(([sequence, one]): [readonly Edit[], More] => [sequence, one]);
  return fc.assert(fc.asyncProperty(edits, more, judge), { numRuns, seed, examples });
}

/** Tells of a long look what it saw. */
export function tell(seen: object): void {
  if (isLongLook) process.stdout.write(`${JSON.stringify(seen)}\n`);
}
