import type { Plan } from "../../plan/plan";
import { tokens } from "../../rules/figures/tokens";
import type { KeyedColumn } from "../drawing/keyedTable";
import type { StyleName } from "../drawing/styles";
import { noCount, noDay, unknownChoice } from "./listFaults";
import { anyText, choice, dateOfYear, mark, wholeNumber } from "./validations";

/** What a column of entries takes, how it looks and how it shows what counts for nothing. */
type EntryKind = Pick<KeyedColumn, "rule" | "formats"> & { readonly style: StyleName };

export const textEntry: EntryKind = { style: "entryText", rule: anyText };

export const countEntry: EntryKind = {
  style: "entryNumber",
  rule: (cells, title, prompt) => wholeNumber(cells, title, prompt),
  formats: (cells) => [noCount(cells)],
};

export const markEntry: EntryKind = {
  style: "entryCentered",
  rule: mark,
  formats: (cells) => [unknownChoice(cells, [tokens.mark])],
};

/** One of these texts; where there are none, anything. */
export const choiceEntry = (values: readonly string[]): EntryKind =>
  values.length === 0
    ? { style: "entryChoice" }
    : {
        style: "entryChoice",
        rule: (cells, title, prompt) => choice(cells, title, values, prompt),
        formats: (cells) => [unknownChoice(cells, values)],
      };

/** A day of the plan's year; one outside of it is refused, or only doubted. */
export const dayEntry = (plan: Plan, outside: "stop" | "warning"): EntryKind => ({
  style: "entryDate",
  rule: (cells, title, prompt) => dateOfYear(cells, title, plan, outside, prompt),
  formats: (cells) => noDay(cells, plan),
});
