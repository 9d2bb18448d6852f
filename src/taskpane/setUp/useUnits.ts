import { useMemo, useState } from "react";
import type { CheckOutcome, UnitInput } from "../../actions/run/outcomes";
import { nameKey } from "./parseUnits";

/** A unit in the list; `id` stays while it is moved and edited. */
export interface DraftUnit extends UnitInput {
  readonly id: number;
}

export interface Units {
  readonly list: readonly DraftUnit[];
  /** In the workbook, but taken off the list: hidden at the next set-up. */
  readonly dropped: number;
  readonly added: number;
  readonly add: (units: readonly UnitInput[]) => void;
  readonly change: (id: number, unit: UnitInput) => void;
  readonly remove: (id: number) => void;
  /** Takes those off that are not in the workbook yet. */
  readonly clear: () => void;
  /** Takes back the last change of the list; absent where there is none. */
  readonly undo?: () => void;
  /** Puts the unit at another place of the list, counted from 0. */
  readonly move: (id: number, to: number) => void;
  /** Back to the units of the workbook. */
  readonly reset: () => void;
  readonly isDuplicate: (unit: DraftUnit) => boolean;
}

/** The units whose name another has as well. */
function duplicatesIn(list: readonly DraftUnit[]): ReadonlySet<DraftUnit> {
  const first = new Map<string, DraftUnit>();
  const found = new Set<DraftUnit>();
  for (const unit of list) {
    const key = nameKey(unit);
    const other = first.get(key);
    if (other === undefined) first.set(key, unit);
    else found.add(other).add(unit);
  }
  return found;
}

/** The units as they are being listed: those of the workbook until somebody edits them. */
export function useUnits(checked: CheckOutcome | null): Units {
  // The list as it was before each change, the latest last; null is that of the workbook.
  const [drafts, setDrafts] = useState<readonly (readonly DraftUnit[] | null)[]>([null]);
  const draft = drafts.at(-1) ?? null;
  const setDraft = (next: readonly DraftUnit[]): void => setDrafts([...drafts, next]);
  const [nextId, setNextId] = useState(10_000);
  const existing = useMemo(() => checked?.units ?? [], [checked]);
  const fromWorkbook = useMemo(
    () =>
      existing.map(({ code, name, head, staff }, id): DraftUnit => ({
        id,
        code,
        name,
        ...(head === undefined ? {} : { head }),
        ...(staff === 0 ? {} : { staff }),
      })),
    [existing],
  );
  const list = draft ?? fromWorkbook;
  const duplicates = useMemo(() => duplicatesIn(list), [list]);
  const dropped = useMemo(() => {
    const listed = new Set(list.map(({ code }) => code));
    return existing.filter(({ code }) => !listed.has(code)).length;
  }, [existing, list]);

  return {
    list,
    dropped,
    added: list.filter(({ code }) => code === undefined).length,
    add: (units) => {
      setDraft([...list, ...units.map((unit, index) => ({ ...unit, id: nextId + index }))]);
      setNextId(nextId + units.length);
    },
    change: (id, unit) =>
      setDraft(
        list.map((old) =>
          old.id === id ? { ...unit, id, ...(old.code === undefined ? {} : { code: old.code }) } : old,
        ),
      ),
    clear: () => setDraft(list.filter(({ code }) => code !== undefined)),
    ...(drafts.length > 1 && { undo: () => setDrafts(drafts.slice(0, -1)) }),
    remove: (id) => setDraft(list.filter((unit) => unit.id !== id)),
    move: (id, to) => {
      const moved = list.find((unit) => unit.id === id);
      if (moved !== undefined) setDraft(list.filter((unit) => unit.id !== id).toSpliced(to, 0, moved));
    },
    reset: () => setDrafts([null]),
    isDuplicate: (unit) => duplicates.has(unit),
  };
}
