import { traits, type Trait } from "../../src/workbench/host/model/traits";

/** An Excel that shows them refuses, for as long as it does; judged where that is told. */
const refusing: ReadonlySet<Trait> = new Set<Trait>(["unprotectDenied", "anotherBookInFront", "mergeUnderChart"]);

/** Ways of real Excel under which whatever is asked for comes to the same. */
export const ways: readonly Trait[] = (Object.keys(traits) as readonly Trait[]).filter((way) => !refusing.has(way));

const asked = process.env["TRAITS"];

/** Sets of these ways, with what they are called: all at once; `TRAITS=each` each by itself besides, `TRAITS=pairs` every two. */
export function setsOf(some: readonly Trait[]): readonly (readonly [name: string, set: readonly Trait[]])[] {
  const each = some.map((way) => [way]);
  const pairs = some.flatMap((one, at) => some.slice(at + 1).map((other) => [one, other]));
  const more = [...(asked === "each" ? each : []), ...(asked === "pairs" ? pairs : [])];
  return [["all of its ways", some], ...more.map((set) => [set.join(" and "), set] as const)];
}
