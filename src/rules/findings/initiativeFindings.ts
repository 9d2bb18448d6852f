import { isBlank, isError } from "../figures/blank";
import type { Initiative, UnitFigures } from "../figures/figures";
import type { Finding } from "./finding";
import { roleTokens, stateTokens } from "../figures/tokens";
import { isVoid, unusable, type CellFault } from "./cellFault";
import { choiceFault } from "./choiceFault";
import { datedFault } from "./dateFault";
import type { FindingContext } from "./findingContext";

type Column = "title" | "date" | "role" | "state";

const missing: CellFault = { code: "figure.missing", severity: "warning", numbers: {} };

function titleFault({ title, ...rest }: Initiative): CellFault | null {
  if (isError(title)) return unusable("figure.not-a-number", title, {});
  // Spaces count as a title: the list would have one initiative more than anybody sees.
  if (!isBlank(title) && isVoid(title)) return unusable("figure.missing", title, {}, null);
  return isBlank(title) && Object.values(rest).some((raw) => !isVoid(raw)) ? missing : null;
}

/** What keeps the initiatives of a unit's list from being counted, or counts them wrongly. */
export function initiativeFindings({ index }: FindingContext, unit: UnitFigures): readonly Finding[] {
  return unit.initiatives.flatMap((initiative, row) => {
    const { title, date, role, state } = initiative;
    const listed = !isVoid(title) && !isError(title);
    // An error in a cell makes the whole list uncountable, with a title beside it or not.
    const checked = (raw: typeof date, fault: CellFault | null): CellFault | null =>
      listed && isBlank(raw) ? missing : listed || isError(raw) ? fault : null;
    const faults: readonly (readonly [Column, CellFault | null])[] = [
      ["title", titleFault(initiative)],
      ["date", checked(date, datedFault(date, index.wholeSpan))],
      ["role", checked(role, choiceFault(role, roleTokens))],
      ["state", checked(state, choiceFault(state, stateTokens))],
    ];
    return faults.flatMap(([column, fault]): readonly Finding[] =>
      fault === null
        ? []
        : [{ ...fault, unit: unit.code, place: { block: "initiatives", unit: unit.code, row, column } }],
    );
  });
}
