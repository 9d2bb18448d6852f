import type { Figures } from "../../rules/figures/figures";
import { anchors, isCouncilAnchor, isPlanAnchor } from "../../workbook/blocks/anchors";
import { hasAwardRates, votedAwards } from "../../workbook/blocks/sittingKeys";
import type { ReadBook } from "../../workbook/reading/readBook";
import type { Changed } from "../../workbook/sheets/sheetEntry";
import { ActionError } from "../run/attempt";

/** What is lost from the index is not taken off the list in silence. Fails with `unitLost`. */
export function refuseToHide(found: ReadBook | null, units: Figures["units"]): void {
  const lost = [...(found?.lost ?? [])].find((code) => !units.some((unit) => unit.code === code));
  if (lost !== undefined) throw new ActionError({ code: "unitLost", sheet: found?.names.units.get(lost) ?? lost });
}

/** Whether the council's sheet is of before awards had rates of their own: it is made anew with a row for each. */
const lacksAwardRates = ({ blocks, plan }: ReadBook): boolean => {
  const rows = blocks.get(anchors.councilOccasions)?.rows;
  return rows !== undefined && votedAwards(plan).length > 0 && !hasAwardRates(rows.keys());
};

/**
 * What set-up makes sheets anew for, because their keys are damaged or rows of theirs are gone. The plan's and the council's are not
 * while other damage of their keys is to be mended first: what stands in their cells would lose its place.
 */
export function damagedLists(found: ReadBook | null): readonly Changed[] {
  if (found === null) return [];
  const damage = found.findings.flatMap((one) => (one.code === "anchor.damaged" ? [one.numbers] : []));
  const forRows = (of: "form" | "council", isOf: (name: string) => boolean, lacksRows: boolean): readonly Changed[] => {
    const own = damage.filter(({ name }) => isOf(name));
    return (lacksRows || own.length > 0) && own.every(({ remade }) => remade === of) ? [of] : [];
  };
  return [
    ...(damage.some(({ remade }) => remade === "units") ? (["units"] as const) : []),
    ...forRows("form", isPlanAnchor, false),
    ...forRows("council", isCouncilAnchor, lacksAwardRates(found)),
  ];
}

/** Lists of units of a workbook that lacks one of them are made anew, and the index with its links: it is older than the list. */
export const lackedLists = (found: ReadBook | null): readonly Changed[] =>
  found === null || found.blocks.has(anchors.board) ? [] : ["units"];
