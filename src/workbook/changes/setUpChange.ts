import type { Book } from "../blocks/book";
import type { NameChange, SheetChange } from "../drawing/description";
import type { Carried } from "../blocks/carried";
import type { Changed, KeptPlan, Making } from "../sheets/sheetEntry";
import { writeCarriedFoot } from "../sheets/carriedFoot";
import { linksOf, newSheet, sheetsOf } from "../sheets/sheetTable";
import { namesOfSheet } from "./staleNames";

/** Sheets that are there already: they are kept, or made anew where they hold nothing that a person typed. */
export interface SheetsThere {
  has(sheet: string): boolean;
  /** The sheet that a name leads to, of those that set-up does not make; undefined where there is none. */
  sheetOf(anchor: string): string | undefined;
  /** What of the workbook is not as it was: the list of units, their people, or which sheets of targets are in sight. */
  readonly changed: ReadonlySet<Changed>;
  /** Local date and time. */
  readonly madeAt?: string;
  /** What the plan's sheet keeps where it is made anew. */
  readonly plan?: KeptPlan;
  /** What the council's sheet takes over where it is made, and keeps where it is made anew. */
  readonly council?: NonNullable<Making["council"]>;
  /** What people typed on a sheet, by its name, and that goes to its foot where it is made anew. */
  carriedOn?(sheet: string): readonly Carried[];
}

export const nothingThere: SheetsThere = { has: () => false, sheetOf: () => undefined, changed: new Set() };

export interface SetUpChange {
  readonly sheets: readonly SheetChange[];
  readonly names: readonly NameChange[];
  readonly made: readonly string[];
  readonly kept: readonly string[];
  readonly rebuilt: readonly string[];
  /** Every name that the sheets which are made, or made anew, may have had: an interrupted run leaves some. */
  readonly hadNames: readonly string[];
}

/**
 * The leaders' sheet is made behind the first unit's, before which it stands: a host that makes sheets of others that differ little
 * makes it of that one.
 */
function leadersBehindUnit(sheets: readonly SheetChange[]): readonly SheetChange[] {
  const at = sheets.findIndex((sheet) => sheet.action === "create" && sheet.kind === "leaders");
  const [leaders, unit] = [sheets[at], sheets[at + 1]];
  if (leaders?.action !== "create" || unit?.action !== "create" || unit.after !== leaders.name) return sheets;
  return [...sheets.slice(0, at), { ...unit, after: leaders.after }, leaders, ...sheets.slice(at + 2)];
}

/** Every sheet that the workbook lacks, in order, and those anew that list what changed. */
export function setUpChange(
  book: Book,
  staff: ReadonlyMap<string, number>,
  there: SheetsThere,
  password: string | undefined,
): SetUpChange {
  const sheets: SheetChange[] = [];
  const names: NameChange[] = [];
  const [made, kept, rebuilt, hadNames]: [string[], string[], string[], string[]] = [[], [], [], []];
  const all = sheetsOf(book);
  const { plan, council, madeAt } = there;
  const making = {
    ...{ book, staff, links: linksOf(all) },
    ...(madeAt === undefined ? {} : { madeAt }),
    ...(plan === undefined ? {} : { plan }),
    ...(council === undefined ? {} : { council }),
  };
  let after: string | null = null;
  for (const { kind, entry, blocks, made: ours, isHidden } of all) {
    if (ours === undefined) {
      after = there.sheetOf(blocks[0].anchor) ?? after;
      continue;
    }
    const { name, write } = ours;
    const exists = there.has(name);
    if (exists && entry.lists?.some((one) => there.changed.has(one)) !== true) {
      kept.push(name);
    } else {
      const builder = newSheet(kind, name, after);
      names.push(...write(builder, making));
      names.push(...writeCarriedFoot(builder, blocks[0].anchor, there.carriedOn?.(name) ?? []));
      const visibility = isHidden === true ? "hidden" : "visible";
      sheets.push({ ...builder.build(exists ? "replace" : "create", password), visibility });
      (exists ? rebuilt : made).push(name);
      hadNames.push(...namesOfSheet(blocks));
    }
    after = name;
  }
  return { sheets: leadersBehindUnit(sheets), names, made, kept, rebuilt, hadNames };
}
