import type { PeriodId } from "../../plan/plan";
import { unitTargets } from "../blocks/figureKeys";
import type { Book } from "../blocks/book";
import type { NameChange, SheetChange } from "../drawing/description";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import { agencySheet } from "../sheets/agencySheet";
import { checkSheet } from "../sheets/checkSheet";
import { indexSheet } from "../sheets/indexSheet";
import { planSheet, type KeptPlan } from "../sheets/planSheet";
import { registrationSheet } from "../sheets/registrationSheet";
import { targetSheet } from "../sheets/targetSheet";
import { unitSheet, type UnitRoom } from "../sheets/unitSheet";

/** Sheets that are there already, by name: they are kept, or made anew where they hold nothing that a person typed. */
export interface SheetsThere {
  has(sheet: string): boolean;
  /** The list of units changed: sheets that only show them are made anew. */
  readonly unitsChanged: boolean;
  /** Sheets of targets come into sight or leave it: the index, which links to them, is made anew. */
  readonly targetsChanged: boolean;
  /** Summaries, which stand behind the index. */
  readonly summaries: ReadonlyMap<PeriodId, string>;
  /** The plan's sheet, where there is one: made anew in place of one of an older form, with what was typed. */
  readonly plan: (KeptPlan & { readonly isOlder: boolean }) | null;
}

export interface SetUpChange {
  readonly sheets: readonly SheetChange[];
  readonly names: readonly NameChange[];
  readonly made: readonly string[];
  readonly kept: readonly string[];
  readonly rebuilt: readonly string[];
}

const steps = [12, 24, 40, 70, 120, 250, 500];

/** Room for the people of a unit: one of few sizes, so that most sheets are alike and can be copied. */
export const roomFor = (staff: number): UnitRoom => ({
  initiatives: 12,
  people: steps.find((step) => step >= staff + 2) ?? staff + 10,
});

type Made = { readonly sheet: SheetBuilder; readonly names: readonly NameChange[] };

/** Every sheet that the workbook lacks, in order, and the live ones anew where the list of units changed. */
export function setUpChange(
  book: Book,
  staff: ReadonlyMap<string, number>,
  there: SheetsThere,
  password: string | undefined,
): SetUpChange {
  const sheets: SheetChange[] = [];
  const names: NameChange[] = [];
  const [made, kept, rebuilt]: [string[], string[], string[]] = [[], [], []];
  let after: string | null = null;
  const add = (
    name: string,
    isStale: boolean,
    make: (after: string | null) => Made,
    visibility: "visible" | "hidden" = "visible",
  ): void => {
    const exists = there.has(name);
    if (!exists || isStale) {
      const built = make(after);
      sheets.push({ ...built.sheet.build(exists ? "replace" : "create", password), visibility });
      names.push(...built.names);
      (exists ? rebuilt : made).push(name);
    } else {
      kept.push(name);
    }
    after = name;
  };
  add(book.names.index, there.unitsChanged || there.targetsChanged, () => indexSheet(book));
  for (const summary of there.summaries.values()) after = summary;
  add(book.names.plan, there.plan?.isOlder === true, (before) => planSheet(book, before, there.plan ?? undefined));
  add(book.names.registration, there.unitsChanged, (before) => registrationSheet(book, before));
  add(book.names.agency, false, (before) => agencySheet(book, before));
  for (const unit of book.figures.units) {
    const name = book.names.units.get(unit.code) ?? unit.code;
    add(name, false, (before) => unitSheet(book, unit, roomFor(staff.get(unit.code) ?? 0), before));
  }
  for (const target of unitTargets(book.plan)) {
    const name = book.names.targets.get(target.id) ?? target.id;
    const visibility = book.hiddenTargets?.has(target.id) === true ? "hidden" : "visible";
    add(name, there.unitsChanged, (before) => targetSheet(book, target, before), visibility);
  }
  add(book.names.check, false, (before) => checkSheet(book.names.check, before, null));
  return { sheets, names, made, kept, rebuilt };
}
