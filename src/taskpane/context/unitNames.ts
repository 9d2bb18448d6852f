import type { UnitState } from "../../actions/run/outcomes";
import { leadersCode } from "../../actions/units/leadersCode";
import type { PaneWords } from "../../locale/vi/pane/pane";

/** Unit code → name; the leaders, who are of no unit, are named in the pane's language. */
export const unitNames = (units: readonly UnitState[], { common }: PaneWords): ReadonlyMap<string, string> =>
  new Map([...units.map(({ code, name }) => [code, name] as const), [leadersCode, common.leaders]]);
