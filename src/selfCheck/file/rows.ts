import { selfCheckTexts } from "../../locale/workbook/selfCheckTexts";
import type { Plan } from "../../plan/plan";
import type { Raw } from "../../rules/figures/figures";
import { voteKeys } from "../../rules/figures/votes";
import { shownText } from "../../rules/figures/blank";
import { toA1 } from "../../sheet/a1";
import { anchors } from "../../workbook/blocks/anchors";
import { isTyped, periodKey, periodParts, totalRole } from "../../workbook/blocks/figureKeys";
import type { CellRef, Formula } from "../../workbook/drawing/description";
import { rightFormulas, type ComparedFormula } from "../../workbook/reading/compareFormulas";
import { expectedValue, isOfList } from "./expectedValue";
import type { ReadBook } from "../../workbook/reading/readBook";
import { rawUnder } from "../../workbook/reading/readKeyedBlock";

/** A cell that a formula of the product computes, and what `rules` say that it holds. */
export interface SelfCheckRow {
  /** By which it is told: its block, row and column. */
  readonly step: string;
  readonly group: string;
  readonly subject: string;
  /** The figures that it stands on, as they were typed; "" where it stands on more than its own row. */
  readonly typed: string;
  readonly sheet: string;
  readonly cell: CellRef;
  readonly expected: Formula["value"];
}

const { groups, parts, nothingTyped } = selfCheckTexts;

/** Names of which another part than the first that is known says what they are: `AGENCY_FIGURES` holds figures, too. */
function ownFamily(name: string): keyof typeof groups | undefined {
  if (isOfList(name)) return "SUMMARY";
  if (name.startsWith(anchors.board)) return "BOARD";
  return name.includes("AGENCY") ? "AGENCY" : undefined;
}

function familyOf(name: string): keyof typeof groups {
  const known = (Object.keys(groups) as (keyof typeof groups)[]).filter((key) => new RegExp(`_${key}(_|$)`).test(name));
  const first = ownFamily(name) ?? known[0];
  if (first === undefined) throw new RangeError(`No words for ${name}`);
  return first;
}

const isOfFigures = (name: string): boolean => name.endsWith("_FIGURES");

const isPeriodPart = (part: string): boolean => (periodParts as readonly string[]).includes(part);

const hasKey = <K extends string>(words: Readonly<Record<K, string>>, key: string): key is K => key in words;

/** Decimals with a comma, texts in quotes: what was typed as a text is seen to be one. */
function shown(raw: Raw): string {
  if (raw === null) return nothingTyped;
  return typeof raw === "string" ? `“${raw}”` : shownText(raw).replace(".", ",");
}

const joined = (texts: readonly string[], by: string): string => texts.filter((text) => text !== "").join(by);

/** The period of a key and what stands under it: "D1.status", "judged.D1", "people.print". */
function keySubject(key: string, plan: Plan): string {
  const keys = key.split(".");
  const period = plan.periods.find(({ id }) => keys.includes(id));
  const target = plan.targets.find(({ id }) => keys.includes(id));
  const own = keys.flatMap((one) => (hasKey(parts, one) ? [parts[one]] : []));
  return joined([target?.name ?? "", period?.name ?? "", ...own], ", ");
}

function subjectOf({ block, formula: { row, column } }: ComparedFormula, book: ReadBook): string {
  const { plan } = book;
  const ofTarget = /_(?:TARGET|ROLLUP)_(\w+)$/.exec(block.name)?.[1]?.replaceAll("_", "-");
  const target = plan.targets.find(({ id }) => id === ofTarget);
  const unit = book.figures.units.find(({ code }) => code === row || block.name.includes(`_${code}_`));
  const isOfUnit = unit !== undefined && !isOfFigures(block.name);
  const words = [target?.name ?? "", isOfUnit ? shownText(unit.name) : "", keySubject(row, plan)];
  return joined([...words, keySubject(column, plan)], " – ");
}

/** The votes of a line, or what was typed in the row of a figure for the period of a column, or for the whole row. */
function typedIn({ block, formula: { row, column } }: ComparedFormula, { plan }: ReadBook): string {
  if (block.columns.has("votesFor")) return voteKeys.map((key) => shown(rawUnder(block, row, key))).join(" / ");
  if (!isOfFigures(block.name)) return "";
  const target = plan.targets.find(({ id }) => id === row);
  const entered = target !== undefined && isTyped(target) ? target.entered : [];
  const hasTotal = target !== undefined && totalRole(target) === "typed";
  const own = entered.filter((id) => column.split(".").includes(id));
  const figures = (own.length === 0 ? entered : own).map((id) => {
    const value = shown(rawUnder(block, row, periodKey(id, "value")));
    return hasTotal ? `${value} / ${shown(rawUnder(block, row, periodKey(id, "total")))}` : value;
  });
  const mark = rawUnder(block, row, "notApplicable");
  return [...figures, ...(mark === null ? [] : [shown(mark)])].join("; ");
}

/**
 * Rows that show nothing new are left out. Of a unit's figures each status counts, and what else comes to something; of the
 * sheets of targets each cell of one unit, of helpers and counts each answer.
 */
function likeness(
  { block, formula: { row, column } }: ComparedFormula,
  typed: string,
  value: Formula["value"],
): string {
  const family = familyOf(block.name);
  const part = column.split(".").at(-1) ?? "";
  if (isOfList(block.name)) return [block.name, row, column].join("|");
  if (/_(TARGET|ROLLUP)_/.test(block.name)) return [block.name, part, part === "status" ? value : ""].join("|");
  const isFigure = isOfFigures(block.name) && isPeriodPart(part);
  if (!isFigure) return [family, part, typeof value, value].join("|");
  // What is counted from lists stands on what no line shows.
  const figures = typed === "" ? block.name : typed;
  return [family, row, part, part === "status" || value !== "" ? `${figures}|${value}` : ""].join("|");
}

/** Every kind of cell that the workbook computes, and of the figures every one that was typed. Without what `rules` cannot say. */
export function selfCheckRows(book: ReadBook): readonly SelfCheckRow[] {
  const seen = new Set<string>();
  const rows = rightFormulas(book, book.blocks).flatMap((one): readonly SelfCheckRow[] => {
    const { block, formula } = one;
    const expected = expectedValue(one, book);
    if (expected === undefined) return [];
    const typed = typedIn(one, book);
    const like = likeness(one, typed, expected);
    if (seen.has(like)) return [];
    seen.add(like);
    return [
      {
        // Rows of lists have no keys.
        step: `${block.name} ${formula.row === "" ? toA1(formula.cell) : formula.row} ${formula.column}`,
        group: groups[familyOf(block.name)],
        subject: subjectOf(one, book),
        typed,
        sheet: block.sheet,
        cell: formula.cell,
        expected,
      },
    ];
  });
  // Figures first: whoever looks sees at once what it is about.
  const order = Object.values<string>(groups);
  return [...rows].sort((one, other) => order.indexOf(one.group) - order.indexOf(other.group));
}
