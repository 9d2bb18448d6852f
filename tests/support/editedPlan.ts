import { bundledPlan } from "../../src/plan/bundled/bundledPlan";

type Json = Record<PropertyKey, unknown>;

const keysOf = (path: string): readonly string[] => path.split(/[.[\]]+/u).filter((key) => key !== "");

/** A copy of the bundled plan with values set (or, where undefined, taken away) at paths such as "periods[2].sumOf". */
export function editedPlan(edits: Readonly<Record<string, unknown>>): unknown {
  const copy: unknown = structuredClone(bundledPlan);
  for (const [path, value] of Object.entries(edits)) {
    const keys = keysOf(path);
    const last = keys.at(-1) ?? "";
    const holder = keys.slice(0, -1).reduce<unknown>((node, key) => (node as Json)[key], copy) as Json;
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else holder[last] = value;
  }
  return copy;
}

/** The path of a target's part in the bundled plan: `at("DV-CT", "measure")` is "targets[19].measure". */
export const at = (id: string, rest: string): string =>
  `targets[${bundledPlan.targets.findIndex((target) => target.id === id)}].${rest}`;
