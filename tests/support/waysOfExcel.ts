import { traits, type Trait } from "../../src/workbench/host/model/traits";

/** An Excel that shows them refuses, for as long as it does; judged where that is told. */
const refusing: ReadonlySet<Trait> = new Set<Trait>(["unprotectDenied", "anotherBookInFront", "mergeUnderChart"]);

/** Ways of real Excel under which whatever is asked for comes to the same. */
export const ways: readonly Trait[] = (Object.keys(traits) as readonly Trait[]).filter((way) => !refusing.has(way));

const everyTwo = process.env["TRAITS"] === "pairs";

/** Sets of these ways, with what they are called: each alone, all at once, and `TRAITS=pairs` every two. */
export function setsOf(some: readonly Trait[]): readonly (readonly [name: string, set: readonly Trait[]])[] {
  const pairs = some.flatMap((one, at) => some.slice(at + 1).map((other) => [one, other]));
  const few = [...some.map((way) => [way]), ...(everyTwo ? pairs : [])];
  return [...few.map((set) => [set.join(" and "), set] as const), ["all of its ways", some]];
}
