import type { Figures } from "../rules/figures/figures";
import { anchors, isPlanAnchor } from "../workbook/blocks/anchors";
import type { ReadBook } from "../workbook/reading/readBook";
import type { Changed } from "../workbook/sheets/sheetEntry";
import { ActionError } from "./attempt";

/** What is lost from the index is not taken off the list in silence. Fails with `unitLost`. */
export function refuseToHide(found: ReadBook | null, units: Figures["units"]): void {
  const lost = [...(found?.lost ?? [])].find((code) => !units.some((unit) => unit.code === code));
  if (lost !== undefined) throw new ActionError({ code: "unitLost", sheet: found?.names.units.get(lost) ?? lost });
}

/**
 * What set-up makes sheets anew for, because their keys are damaged. The plan's is not while other damage of its keys is to be
 * mended first: what stands in its cells would be lost.
 */
export function damagedLists(found: ReadBook | null): readonly Changed[] {
  const damage = (found?.findings ?? []).flatMap((one) => (one.code === "anchor.damaged" ? [one.numbers] : []));
  const ofPlan = damage.filter(({ name }) => isPlanAnchor(name));
  const plan: readonly Changed[] = ofPlan.length > 0 && ofPlan.every(({ remade }) => remade === "form") ? ["form"] : [];
  return [...(damage.some(({ remade }) => remade === "units") ? (["units"] as const) : []), ...plan];
}

/** Lists of units of a workbook that lacks one of them are made anew, and the index with its links: it is older than the list. */
export const lackedLists = (found: ReadBook | null): readonly Changed[] =>
  found === null || found.blocks.has(anchors.board) ? [] : ["units"];
