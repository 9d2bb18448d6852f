import type { Plan, PeriodId } from "../../plan/plan";
import type { TargetId } from "../../plan/target";
import type { CellCounts } from "../../rules/findings/countCells";
import type { Finding } from "../../rules/findings/finding";
import type { Result } from "../../rules/evaluate/result";
import type { CapCount } from "../../rules/shortlist/awardCaps";
import type { Excluded, Shortlist } from "../../rules/shortlist/shortlist";
import type { Raw } from "../../rules/figures/figures";
import type { Place } from "../../rules/figures/place";
import type { ExchangeRecord } from "../../workbook/blocks/exchangeKeys";
import type { RawCell } from "../../workbook/blocks/raw";
import type { Content } from "../../workbook/drawing/description";
import type { FormFault } from "../../workbook/planForm/formFault";
import type { HostErrorCode } from "../port/hostError";

/** A cell that a finding or a result stands in; null where it cannot be found (a lost anchor). */
export interface FoundCell {
  readonly sheet: string;
  /** Without the sheet: `F12`. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
}

export type Located<T extends { readonly place: Place }> = T & { readonly cell: FoundCell | null };

/** How an action failed: a host's code, or a reason of its own. */
export interface ActionFailure {
  readonly code:
    | HostErrorCode
    | "noUnits"
    | "tooManyUnits"
    | "tooManyUnitsInExcel"
    | "unitNameMissing"
    | "notSetUp"
    /** The workbook is a unit's own file, as it was sent. */
    | "unitFile"
    /** A unit's sheet is in sight that neither the index nor the list has. */
    | "unitLost"
    | "planInvalid"
    /** Names of ours are there, and where they lead cannot be read. */
    | "namesUnreadable"
    /** The workbook was made by a later version. */
    | "formNewer"
    | "planDiffers"
    | "periodUnknown"
    /** No list of the occasion was made yet. */
    | "listMissing"
    /** No line that the council wrote on the summary is found by its keys any more: nothing is written until asked. */
    | "keysLost"
    /** The list is not the one that was approved any more: nothing is written. */
    | "listDiffers"
    /** The list has no unit of this code: `sheet` is the code. */
    | "unitUnknown"
    /** None of the files is a unit's and says of which plan it is. */
    | "noUnitFiles"
    | "nothingToMend"
    /** The workbook has no form of a plan. */
    | "draftMissing"
    /** Sheets are not removed: `sheet` holds something that a person typed. */
    | "peopleTyped"
    /** A sheet that would be made anew, or go, holds a part of another sheet at `address`: nothing is written. */
    | "blockElsewhere";
  readonly sheet?: string;
  /** Without the sheet: `F12`. */
  readonly address?: string;
}

/** Nothing is thrown past an action: the pane, the ribbon and the command line show the failure. */
export type ActionResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: ActionFailure };

export interface UnitInput {
  /** Kept from an earlier set-up, or given in units.csv; made (`U01`...) where absent. */
  readonly code?: string;
  readonly name: string;
  readonly head?: string;
  /** How many people are listed; room for them is made. */
  readonly staff?: number;
}

/** That the agency has no leaders outside its units, or how many are listed: room for them is made. */
export type LeadersInput = "none" | { readonly staff: number };

export interface SetUpOutcome {
  /** Names of sheets. */
  readonly made: readonly string[];
  readonly kept: readonly string[];
  /** Sheets in which formulas, formats, names of ours or their protection were put back. */
  readonly repaired: readonly string[];
  /** Sheets made again on which people had written what has no place of its own: it stands at their foot, so many cells. */
  readonly carried: readonly { readonly sheet: string; readonly cells: number }[];
  /** Entries that lists of an earlier form had and that the council's sheet, made now, has taken over. */
  readonly taken: number;
  /** Units taken off the list: their sheets are hidden, nothing is deleted. */
  readonly hidden: readonly string[];
  /** Sheets of targets that are out of sight, as asked: the agency's sums stand on them. */
  readonly hiddenTargets: readonly string[];
}

export interface DraftOutcome {
  /** Name of the sheet that the form is on, and whether it was there before. */
  readonly sheet: string;
  readonly existed: boolean;
}

type LocatedFault<Fault> = Fault extends FormFault ? Omit<Fault, "cell"> & { readonly cell: FoundCell | null } : never;

/** One fault of a plan that is drawn up in a form, with its cell; null where the cell is lost. */
export type DraftFault = LocatedFault<FormFault>;

/** What came of reading a form. */
export type DraftReading =
  | { readonly kind: "plan"; readonly plan: Plan; readonly sheet: string }
  | { readonly kind: "faults"; readonly faults: readonly DraftFault[]; readonly sheet: string };

export interface RemoveOutcome {
  /** Names of the sheets that went. */
  readonly removed: readonly string[];
}

export interface UnitState {
  readonly code: string;
  readonly name: string;
  /** As on its sheet; absent while it is empty. */
  readonly head?: string;
  /** People listed by name. */
  readonly staff: number;
  readonly sheet: string | null;
  readonly registered: boolean;
  /** Cells of figures that are filled, and all that the plan asks for in the year. */
  readonly filled: number;
  readonly asked: number;
  readonly met: number;
  readonly judged: number;
  /** Cells that are wrong, and those that are missing so far and in the year, as the workbook counts them. */
  readonly counts: CellCounts;
  /** What its sheet as a file has come to; absent where nothing is noted. */
  readonly exchange?: ExchangeRecord;
}

export interface CheckOutcome {
  readonly plan: Plan;
  /** Targets whose sheets are there, but out of sight. */
  readonly hiddenTargets: readonly TargetId[];
  readonly results: readonly Located<Result>[];
  readonly findings: readonly Located<Finding>[];
  readonly units: readonly UnitState[];
  /** Cells that people wrote on the sheet of the last check and that find no place of their own: carried to its foot. */
  readonly carriedCells: number;
  /** Whether the sheet of the last check shows this one. */
  readonly written: boolean;
  /** ISO date and time of the check, local. */
  readonly checkedAt: string;
  /** The same, of the last check that looked at every formula: one that follows an edit looks at those of its sheet. */
  readonly formulasCheckedAt: string;
}

/** What became of taking back what an action wrote. */
export interface UndoOutcome {
  /** How many are as they were before. */
  readonly undone: number;
  /** How many somebody has changed since: they stay as they are. */
  readonly left: number;
}

/** A cell that was mended, by which it is put back. */
export interface MendedCell {
  readonly place: Place;
  readonly before: RawCell;
  readonly after: Exclude<Content, null>;
  /** Of a list: what its row was about, for rows may change places. */
  readonly about: Raw;
}

export interface MendOutcome {
  readonly mended: number;
  /** Findings whose cell changed since the check: left alone. */
  readonly skipped: readonly Located<Finding>[];
  /** By it the mending is undone. */
  readonly cells: readonly MendedCell[];
}

export interface ShortlistOutcome {
  readonly plan: Plan;
  readonly period: PeriodId;
  readonly shortlist: Shortlist;
  readonly findings: readonly Located<Finding>[];
  readonly units: readonly UnitState[];
  /** Name of the summary sheet, and whether one was there before. */
  readonly sheet: string;
  readonly existed: boolean;
  /** Lines of the council (votes, conclusions, remarks) that were carried over. */
  readonly keptLines: number;
  /** Lines the council wrote on someone who is no longer in the list: kept at its foot. */
  readonly orphanLines: number;
  /** Lines that the council took up, though the rules do not propose them. */
  readonly ownLines: number;
  /** Whose these are, among those that are not proposed. */
  readonly takenUp: readonly Pick<Excluded, "unit" | "person">[];
  /** How the lines, the council's own among them, stand to the caps of awards. */
  readonly caps: readonly CapCount[];
  /** Entries of the list that the council's sheet takes over. */
  readonly taken: number;
  /** Cells that people wrote and that find no place of their own: they are carried to the foot. */
  readonly carriedCells: number;
  /** No line of a list is found by its keys any more: the list is made again only when asked for. */
  readonly keysLost: boolean;
}
