import type { UnitState } from "../../actions/outcomes";

/** Unit code → name. */
export const unitNames = (units: readonly UnitState[]): ReadonlyMap<string, string> =>
  new Map(units.map(({ code, name }) => [code, name]));
