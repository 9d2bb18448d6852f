import { sheetTexts } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";
import { minutesDays } from "../../rules/figures/minutes";
import { tokens } from "../../rules/figures/tokens";
import type { ListColumn } from "../blocks/unitTables";
import type { StyleName } from "../drawing/styles";
import { registrationDay } from "../formulas/registration";
import { isNoChoice, isNoDay, isNoNumber, takenUnless } from "../formulas/wrongEntries";
import { dayOutside, noCount, noDay, unknownChoice } from "./listFaults";
import { anyText, choice, dateBetween, dateOfYear, mark, wholeNumber } from "./validations";

/** What a column of entries takes, how it looks, and how it shows and counts what counts for nothing. */
type EntryKind = Pick<ListColumn, "rule" | "formats" | "wrong"> & { readonly style: StyleName };

export const textEntry: EntryKind = { style: "entryText", rule: anyText };

export const countEntry: EntryKind = {
  style: "entryNumber",
  rule: (cells, title, prompt) => wholeNumber(cells, title, prompt),
  formats: (cells) => [noCount(cells)],
  wrong: (cells) => isNoNumber(cells),
};

export const markEntry: EntryKind = {
  style: "entryCentered",
  rule: mark,
  formats: (cells) => [unknownChoice(cells, [tokens.mark])],
  wrong: (cells) => isNoChoice(cells, [tokens.mark]),
};

/** One of these texts; where there are none, anything. */
export const choiceEntry = (values: readonly string[]): EntryKind =>
  values.length === 0
    ? { style: "entryChoice" }
    : {
        style: "entryChoice",
        rule: (cells, title, prompt) => choice(cells, title, values, prompt),
        formats: (cells) => [unknownChoice(cells, values)],
        wrong: (cells) => isNoChoice(cells, values),
      };

const dayOfYear = (plan: Plan, outside: "stop" | "warning") =>
  ({
    style: "entryDate",
    rule: (cells, title, prompt) => dateOfYear(cells, title, plan, outside, prompt),
    formats: (cells) => noDay(cells, plan),
  }) satisfies EntryKind;

/** A day of the plan's year; another one is refused as typed, and counts for no period. */
export const dayEntry = (plan: Plan): EntryKind => ({ ...dayOfYear(plan, "stop"), wrong: isNoDay });

/** The day of a unit's minutes: in the plan's year or the next one. */
export const minutesDayEntry = (plan: Plan): EntryKind => {
  const { from: first, to: last } = minutesDays(plan.year);
  return {
    style: "entryDate",
    rule: (cells, title, prompt) =>
      dateBetween(cells, title, plan, { first, last }, prompt, sheetTexts.errors.minutesDate),
    formats: (cells) => [dayOutside(cells, { first, last })],
  };
};

/** The day of a registration; one outside of the plan's year is doubted, one on which nobody could register is none. */
export const registrationEntry = (plan: Plan): EntryKind => ({
  ...dayOfYear(plan, "warning"),
  wrong: (cells) => takenUnless(cells, registrationDay(cells, plan)),
});
