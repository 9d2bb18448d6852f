import fc from "fast-check";
import type { Edit } from "./edit";

/** How many sequences of edits all properties share; `EDITS=10000` for a long look, and `SEED` for other ones. */
const wanted = process.env["EDITS"];
export const seed = Number(process.env["SEED"] ?? 2024);

const isLongLook = wanted !== undefined;

/** Milliseconds that a test may take: a day for a long look. */
export const patience = isLongLook ? 86_400_000 : 600_000;

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

type Judge<More> = (edits: readonly Edit[], more: More) => Promise<void>;

/** Tells of a long look what it saw. */
export function tell(seen: object): void {
  if (isLongLook) process.stdout.write(`${JSON.stringify(seen)}\n`);
}

/** Why a sequence fails, with the fewest of its edits; null where it does not. */
async function failureOf(
  edits: readonly Edit[],
  judge: (edits: readonly Edit[]) => Promise<void>,
): Promise<{ readonly edits: readonly Edit[]; readonly why: string } | null> {
  const fault = await judge(edits).then(
    () => null,
    (error: unknown) => String(error),
  );
  if (fault === null) return null;
  for (const left of edits) {
    const fewer =
      edits.length === 1
        ? null
        : await failureOf(
            edits.filter((edit) => edit !== left),
            judge,
          );
    if (fewer !== null) return fewer;
  }
  return { edits, why: fault };
}

/** Goes on where a sequence fails: each that does is told at once, by its seed. */
async function lookLong<More>({ edits, more, share }: Property<More>, judge: Judge<More>): Promise<void> {
  const failed: number[] = [];
  for (let at = seed; at < seed + runsOf(0, share); at += 1) {
    const [chosen] = fc.sample(fc.tuple(edits, more), { numRuns: 1, seed: at });
    if (chosen === undefined) continue;
    const failure = await failureOf(chosen[0], (sequence) => judge(sequence, chosen[1]));
    if (failure === null) continue;
    failed.push(at);
    tell({ seed: at, more: chosen[1], ...failure });
  }
  expect(failed).toEqual([]);
}

/** Holds that something is so after every sequence of edits: those once found to fail, and others at random. */
export function holdsAfter<More>(property: Property<More>, judge: Judge<More>): Promise<void> {
  if (isLongLook) return lookLong(property, judge);
  const { edits, more, found, runs } = property;
  const examples = found.map(([sequence, one]): [readonly Edit[], More] => [sequence, one]);
  return fc.assert(fc.asyncProperty(edits, more, judge), { numRuns: runs + found.length, seed, examples });
}
