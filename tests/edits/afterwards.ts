import { check } from "../../src/actions/check/check";
import type { ActionResult, UnitInput } from "../../src/actions/run/outcomes";
import { setUp } from "../../src/actions/setUp/setUp";
import { makeShortlist } from "../../src/actions/list/shortlist";
import { anchors, summaryAnchor } from "../../src/workbook/blocks/anchors";
import type { BookReading } from "../../src/workbook/reading/readBook";
import type { Edited } from "./edited";
import { endOfYear } from "./smallBook";
import { smallPlan } from "./smallPlan";

/** What the secretary does after the edits, and a name on a sheet that is made again by it, if any is. */
export const afterwards = {
  update: anchors.index,
  "update with a unit": anchors.registration,
  check: anchors.check,
  D1: summaryAnchor("D1", "units"),
  D2: summaryAnchor("D2", "people"),
  CN: summaryAnchor("CN", "sitting"),
  "CN without keys": summaryAnchor("CN", "units"),
} as const;
export type Afterwards = keyof typeof afterwards;

/** The units as the pane lists them: as the workbook says. */
const listed = (reading: BookReading): readonly UnitInput[] =>
  reading.ok
    ? reading.book.figures.units.map(({ code, name }) => ({ code, name: typeof name === "string" ? name : code }))
    : [];

/** Refused or not: what is refused has written nothing that a person misses. */
export function act({ host, reading }: Edited, what: Afterwards): Promise<ActionResult<unknown>> {
  if (what.startsWith("update")) {
    const added = what === "update" ? [] : [{ name: "Phòng thêm" }];
    return setUp(host, { plan: smallPlan, units: [...listed(reading), ...added] }, endOfYear);
  }
  if (what === "check") return check(host, { writeSheet: true }, endOfYear);
  const [period = ""] = what.split(" ");
  return makeShortlist(host, period, endOfYear, { withoutKeys: what.endsWith("without keys") });
}

/** Whether a sheet is made again, as a whole or where the list of units or targets changed: units' and the agency's never are. */
export function remadeSheets({ raw }: Edited): ReadonlySet<string> {
  const kept = [...raw.blocks.values()].filter(({ name }) => /^TD_U\d+_/.test(name) || name === anchors.agencyFigures);
  const ofOurs = new Set([...raw.blocks.values()].map(({ sheet }) => sheet));
  for (const { sheet } of kept) ofOurs.delete(sheet);
  return ofOurs;
}
