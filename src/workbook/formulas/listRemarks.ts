import { sheetTexts } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";
import { isBlank } from "../../rules/figures/blank";
import type { Raw } from "../../rules/figures/figures";
import { serialOfIso } from "../../rules/figures/serialDate";
import { toA1 } from "../../sheet/a1";
import { anchors } from "../blocks/anchors";
import type { CellRef, Formula } from "../drawing/description";
import { literal, lookUp } from "./expressions";

const words = sheetTexts.unit.remarks;

/** An entry of a list's row: its cell, what stands in it and what it is called in a remark. */
export interface ListEntry {
  readonly key: string;
  readonly cell: CellRef;
  readonly raw: Raw;
  readonly name: string;
  /** Whether a remark names it while it is empty. */
  readonly asked: boolean;
}

/** Entries that are asked for, as ranges of those that adjoin: from each run's first cell to its last. */
function askedRanges(entries: readonly ListEntry[]): readonly string[] {
  const runs: ListEntry[][] = [];
  entries.forEach((entry, index) => {
    if (!entry.asked) return;
    if (entries[index - 1]?.asked === true) runs.at(-1)?.push(entry);
    else runs.push([entry]);
  });
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return first === undefined || last === undefined ? [] : [`${toA1(first.cell)}:${toA1(last.cell)}`];
  });
}

/**
 * Which of a row's asked entries are still empty, by name, or how many where they are more than `most`; that none is; nothing
 * for a row in which nothing of them stands. The entries are the list's, in its order: they adjoin from the first to the last.
 */
export function emptyEntries(all: readonly ListEntry[], most: number): Formula {
  const ranges = askedRanges(all);
  const entries = all.filter(({ asked }) => asked);
  const names = entries.map(({ cell, name }) => `IF(LEN(${toA1(cell)})=0,${literal(`; ${name}`)},"")`).join("&");
  const empty = entries.filter(({ raw }) => isBlank(raw));
  const value =
    empty.length === entries.length
      ? ""
      : empty.length === 0
        ? words.complete
        : empty.length > most
          ? `${empty.length}${words.emptyCells}`
          : empty.map(({ name }) => name).join("; ");
  const listed = `IFERROR(MID(${names},3,255),"")`;
  const blank = ranges.map((range) => `COUNTBLANK(${range})`).join("+");
  const said =
    most < entries.length - 1 ? `IF(${blank}>${most},${blank}&${literal(words.emptyCells)},${listed})` : listed;
  return {
    formula: `IF(COUNTA(${ranges.join(",")})=0,"",IF(${blank}=0,${literal(words.complete)},${said}))`,
    value,
  };
}

/**
 * The period without parts in which the day of an entry falls, or that it falls in none; nothing for what is no day. Throws a
 * RangeError for an entry that the row has not: a programming fault.
 */
export function periodOfDay(entries: readonly ListEntry[], key: string, plan: Plan): Formula {
  const entry = entries.find((one) => one.key === key);
  if (entry === undefined) throw new RangeError(`No entry ${key}`);
  const { cell, raw } = entry;
  const day = toA1(cell);
  const leaves = plan.periods.filter((period) => period.sumOf.length === 0);
  const formula = leaves.reduceRight((otherwise, { id, name }) => {
    const edge = (key: "from" | "to"): string => lookUp(anchors.planPeriods, literal(id), literal(key));
    return `IF(AND(${day}>=${edge("from")},${day}<${edge("to")}+1),${literal(name)},${otherwise})`;
  }, literal(words.noPeriod));
  const found =
    typeof raw === "number"
      ? leaves.find(({ from, to }) => raw >= serialOfIso(from) && raw < serialOfIso(to) + 1)
      : undefined;
  return {
    formula: `IF(ISNUMBER(${day}),IFERROR(${formula},""),"")`,
    value: typeof raw === "number" ? (found?.name ?? words.noPeriod) : "",
  };
}
