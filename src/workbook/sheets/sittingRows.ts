import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { Period, Plan } from "../../plan/plan";
import { baseWords } from "../../rules/figures/councilTokens";
import { countRule } from "../../rules/figures/figureRule";
import { serialOf, serialOfIso } from "../../rules/figures/serialDate";
import { toA1 } from "../../sheet/a1";
import type { Sitting } from "../../rules/figures/votes";
import { awardRateKey, type SittingKey } from "../blocks/sittingKeys";
import { statusColors } from "../drawing/colors";
import type { ConditionalFormat, RangeRef, Validation } from "../drawing/description";
import type { KeyedBlock } from "../drawing/keyedBlock";
import type { StyleName } from "../drawing/styles";
import { isRateIn } from "../formulas/rate";
import { membersFormula, presentFormula } from "../formulas/sittings";
import { noCount, unknownChoice } from "./listFaults";
import { anyText, choice, dateBetween, prompt, stop } from "./validations";

const words = sheetTexts.council;

/** A row of what each occasion's sitting decided by: the same of every occasion. */
export interface SittingRow {
  readonly style: StyleName;
  /** What its cells take, side by side. */
  readonly rule?: (cells: RangeRef, plan: Plan) => Validation;
  readonly formats?: (cells: RangeRef) => readonly ConditionalFormat[];
  /** Of a row that nobody types in, and what the rules count there. */
  readonly computed?: {
    readonly formula: (at: (key: SittingKey) => string, members: KeyedBlock, period: Period) => string;
    readonly counts: keyof Pick<Sitting, "members" | "present">;
  };
}

/** A number of people or ballots: no more than the one above it, where there is one. */
const countCell: SittingRow = {
  style: "entryCentered",
  rule: (range) => {
    const [cell, above] = [toA1(range), toA1({ row: range.row - 1, column: range.column })];
    const whole = `ISNUMBER(${cell}),${cell}>=0,${cell}<${countRule.below},INT(${cell})=${cell}`;
    return {
      ...{ range, rule: { kind: "custom", formula: `AND(${whole},OR(COUNT(${above})=0,${cell}<=${above}))` } },
      ...{ prompt: prompt(words.content, words.prompts.count), error: stop(words.errors.count) },
    };
  },
  formats: (range) => [noCount(range)],
};

const textCell: SittingRow = {
  style: "entryText",
  rule: (range) => anyText(range, words.content, words.prompts.text),
};

const timeCell: SittingRow = {
  style: "entryTime",
  rule: (range) => ({
    range,
    rule: { kind: "decimal", operator: "between", formula1: 0, formula2: 0.99999 },
    prompt: prompt(words.content, words.prompts.time),
    error: stop(words.errors.time),
  }),
};

/** Points, shown with their sign: `80%` typed is 0,8 points, and refused. */
const rateCell: SittingRow = {
  style: "entryPercentCentered",
  rule: (range) => ({
    range,
    rule: { kind: "custom", formula: isRateIn(toA1(range)) },
    prompt: prompt(words.rows.rate.label, words.rows.rate.note),
    error: stop(sheetTexts.summary.votes.rate),
  }),
  formats: (range) => [
    {
      ...{ kind: "formula", range, formula: `AND(LEN(${toA1(range)})>0,NOT(${isRateIn(toA1(range))}))` },
      ...{ fontColor: statusColors.invalid.font, fill: statusColors.invalid.fill, bold: true },
    },
  ],
};

/** A sitting follows on its occasion's beginning, and is not put off beyond the next year. */
const sittingDays = ({ periods, year }: Plan): { readonly first: number; readonly last: number } => ({
  first: Math.min(...periods.map(({ from }) => serialOfIso(from))),
  last: serialOf(year + 1, 12, 31) ?? 0,
});

/** It stands among the numbers that are typed, and is of their rule. */
const computed = (
  counts: NonNullable<SittingRow["computed"]>["counts"],
  formula: NonNullable<SittingRow["computed"]>["formula"],
): SittingRow => ({ ...countCell, style: "computedCentered", computed: { formula, counts } });

export const sittingRows: Readonly<Record<SittingKey, SittingRow>> = {
  rate: rateCell,
  base: {
    style: "entryChoice",
    rule: (range) => choice(range, words.rows.base.label, baseWords, words.rows.base.note),
    formats: (range) => [unknownChoice(range, baseWords)],
  },
  members: countCell,
  membersCounted: computed("members", (at, members) => membersFormula(at("members"), members)),
  present: countCell,
  presentCounted: computed("present", (at, members, { id }) => presentFormula(at("present"), members, id)),
  issued: countCell,
  returned: countCell,
  metOn: {
    style: "entryDate",
    rule: (range, plan) => {
      const { prompts, errors } = words;
      return dateBetween(range, words.rows.metOn.label, plan, sittingDays(plan), prompts.metOn, errors.metOn);
    },
  },
  metAt: timeCell,
  endedAt: timeCell,
  place: textCell,
  chair: textCell,
  secretary: textCell,
  counters: textCell,
};

const isOwn = (key: string): key is SittingKey => key in sittingRows;

/** A row by its key: those of awards hold rates, as that of the occasion does. */
export const sittingRow = (key: string): SittingRow => (isOwn(key) ? sittingRows[key] : rateCell);

/** The label of a row and what is said beside it. */
export function sittingWords(
  key: string,
  { awards }: Pick<Plan, "awards">,
): { readonly label: string; readonly note: string } {
  if (isOwn(key)) return words.rows[key];
  const award = awards.find(({ id }) => awardRateKey(id) === key);
  return { label: fill(words.awardRate, { award: award?.name ?? key }), note: "" };
}

export const sittingHeading = ({ office, year }: Plan): string =>
  fill(words.heading, { council: office.council.toLocaleUpperCase("vi"), year });
