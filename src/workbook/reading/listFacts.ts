import { sheetTexts } from "../../locale/workbook/sheets";
import { statusTexts } from "../../locale/workbook/statusTexts";
import type { Period } from "../../plan/plan";
import type { Target, TargetId } from "../../plan/target";
import { isBlank } from "../../rules/figures/blank";
import type { Raw, UnitFigures } from "../../rules/figures/figures";
import { isRegistered } from "../../rules/figures/registered";
import type { Result } from "../../rules/evaluate/result";
import { textOf, type Book } from "../blocks/book";
import {
  agencyParts,
  isShownPart,
  shownParts,
  unitFields,
  type AgencyPart,
  type ShownPart,
  type UnitField,
} from "../blocks/factKeys";
import { agencyTargets, unitTargets } from "../blocks/figureKeys";
import { listParts, type ListPart } from "../blocks/unitTables";
import { entryContent, type Typed } from "../drawing/typedContent";
import { helperValue } from "../formulas/helperColumns";

/** What a list that is made stands on, of one unit: its key in the list's hidden rows, and what it is now. */
export interface ListFact {
  readonly key: string;
  readonly of:
    | { readonly kind: "figure"; readonly target: TargetId; readonly part: ShownPart }
    | { readonly kind: "unit"; readonly field: UnitField }
    | { readonly kind: "list"; readonly part: ListPart };
  readonly value: (unit: UnitFigures) => Typed;
}

type Standing = Pick<Book, "plan" | "faults" | "figures" | "results" | "tables">;

function shown(result: Result | undefined, part: ShownPart): Typed {
  if (part === "status") return result === undefined || result.status === "empty" ? "" : statusTexts[result.status];
  return result?.figures.result == null ? "" : (result.figures[part] ?? "");
}

/** What a target's sheet shows of the units in a period. */
function ofTarget({ figures, results }: Standing, { id }: Target, period: Period): readonly ListFact[] {
  const resultOf = ({ code }: UnitFigures): Result | undefined => results.get(code, id, period.id);
  const all = figures.units.map(resultOf);
  if (all.every((result) => result === undefined)) return [];
  const hasTotal = all.some((result) => result?.figures.total != null);
  return shownParts
    .filter((part) => part !== "total" || hasTotal)
    .map((part) => ({
      key: `${id}.${part}`,
      of: { kind: "figure", target: id, part },
      value: (unit) => shown(resultOf(unit), part),
    }));
}

/** A cell holds 32,767 characters. */
const longest = 30_000;

/** A row of a list as it is kept: what is blank is left out. */
export type KeptRow = Readonly<Record<string, Raw>>;

const keptRows = (rows: readonly Readonly<Record<string, Raw>>[], keys: readonly string[]): readonly KeptRow[] =>
  rows.flatMap((row) => {
    const filled = keys.flatMap((key) => (isBlank(row[key] ?? null) ? [] : [[key, entryContent(row[key]) ?? "#"]]));
    return filled.length === 0 ? [] : [Object.fromEntries(filled) as KeptRow];
  });

/** A list's rows that hold something, in one text; "" where it would be too long for a cell. */
function listText({ tables }: Standing, unit: UnitFigures, part: ListPart): string {
  const rows: readonly object[] = unit[part];
  const text = JSON.stringify(
    keptRows(
      rows as readonly KeptRow[],
      tables.lists[part].map(({ key }) => key),
    ),
  );
  return text.length > longest ? "" : text;
}

/** The rows back; null where they were not kept. */
export function rowsIn(text: Raw): readonly KeptRow[] | null {
  if (typeof text !== "string" || !text.startsWith("[")) return null;
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) ? rows.filter((row): row is KeptRow => typeof row === "object" && row !== null) : null;
  } catch {
    return null;
  }
}

const ofUnit: Readonly<Record<UnitField, (unit: UnitFigures, book: Standing) => Typed>> = {
  name: ({ name }) => textOf(name),
  title: ({ registration }) => textOf(registration.title),
  registered: ({ registration }, { plan }) =>
    isRegistered(registration, plan.year) ? sheetTexts.unit.registered : sheetTexts.unit.notRegistered,
};

/** All that the list of an occasion stands on and prints, unit by unit. */
export const listFacts = (book: Standing, period: Period): readonly ListFact[] => [
  ...unitTargets(book.plan).flatMap((target) => ofTarget(book, target, period)),
  ...unitFields.map((field): ListFact => ({
    key: field,
    of: { kind: "unit", field },
    value: (unit) => ofUnit[field](unit, book),
  })),
  ...listParts.map((part): ListFact => ({
    key: part,
    of: { kind: "list", part },
    value: (unit) => listText(book, unit, part),
  })),
];

/** What a list says of a target of the agency. */
export interface AgencyFact {
  readonly part: AgencyPart;
  readonly value: (target: Target) => Typed;
}

/** All that the list of an occasion says of the agency's targets; evidence as it was typed. */
export const agencyFacts = ({ plan, faults, figures, results }: Standing, period: Period): readonly AgencyFact[] =>
  agencyParts.map((part) => ({
    part,
    value: (target) => {
      if (isShownPart(part)) return shown(results.get(undefined, target.id, period.id), part);
      if (part === "evidence") return entryContent(figures.agency.get(target.id)?.evidence) ?? "";
      return helperValue(target, plan, part, () => null, faults.targets.has(target.id));
    },
  }));

/** Targets of the agency that the list of an occasion tells of. */
export const agencyListed = ({ plan, results }: Standing, period: Period): readonly Target[] =>
  agencyTargets(plan).filter(({ id }) => results.get(undefined, id, period.id) !== undefined);
