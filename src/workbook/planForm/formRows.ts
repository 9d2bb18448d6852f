import { planFormChoices } from "../../locale/workbook/planForm/choices";
import { packsOf } from "../../plan/laws/lawInPlan";
import type { Plan, RankingKey } from "../../plan/plan";
import { serialOfIso } from "../../rules/figures/serialDate";
import { tokens } from "../../rules/figures/tokens";
import { dayMonthYear } from "../sheets/planLine";
import { conditionRows } from "./conditionInputs";
import type { FormList } from "./formKeys";
import { idOfNumber } from "./newIds";
import { percentContent, type FormRow } from "./formValues";
import { refersTo } from "./references";
import { targetRow } from "./targetRow";

/** What the form holds of a plan: the single values by their keys, the lists row by row. */
export interface FormContents {
  readonly plan: FormRow;
  readonly lists: Readonly<Record<FormList, readonly FormRow[]>>;
}

const flag = (on: boolean): string | null => (on ? tokens.mark : null);
const dateOr = (iso: string | undefined): number | null => (iso === undefined ? null : serialOfIso(iso));
/** Spreadsheets differ on the days before March 1900 and know none before 1900: such a day is a text. */
const foundedOn = (iso: string): number | string => (iso < "1901" ? dayMonthYear(iso) : serialOfIso(iso));

const aliasText = ({ aliases }: { readonly aliases?: readonly string[] | undefined }): string | null =>
  aliases?.join("; ") ?? null;

const planRow = (plan: Plan): FormRow => ({
  number: plan.number,
  date: serialOfIso(plan.date),
  year: plan.year,
  name: plan.name,
  implements: plan.implements ?? null,
  // Left to follow the number: next year's plan is not to be taken for this one.
  id: plan.id === idOfNumber(plan.number) ? null : plan.id,
  "office.parent": plan.office.parent,
  "office.name": plan.office.name,
  "office.fullName": plan.office.fullName,
  "office.council": plan.office.council,
  "office.place": plan.office.place,
  "office.signerPost": plan.office.signerPost,
  "office.signer": plan.office.signer,
  "registration.clause": plan.registration.clause,
  "registration.words": plan.registration.words,
  "registration.deadline": dateOr(plan.registration.deadline),
  ratingScale: refersTo(plan.scales, plan.ratingScale),
});

const rankingRow = (list: "units" | "people", key: RankingKey): FormRow => ({
  list: planFormChoices.rankedLists[list],
  by: planFormChoices.rankedBy[key.by],
  target: key.by === "figure" || key.by === "rating" ? key.target : null,
});

/** The cells of a form that says this plan. */
export const formRows = (plan: Plan): FormContents => ({
  plan: planRow(plan),
  lists: {
    periods: plan.periods.map((period) => ({
      id: period.id,
      name: period.name,
      sumOf: period.sumOf.join(", "),
      from: serialOfIso(period.from),
      to: serialOfIso(period.to),
      review: planFormChoices.reviews[period.occasion.review],
      registration: planFormChoices.registrations[period.occasion.registration],
    })),
    scales: plan.scales.flatMap((scale) =>
      scale.grades.map((grade, index) => ({
        id: index === 0 ? scale.id : null,
        name: index === 0 ? scale.name : null,
        grade: grade.name,
        gradeId: grade.id,
        aliases: aliasText(grade),
      })),
    ),
    categories: plan.categories.map((category) => ({
      id: category.id,
      name: category.name,
      chosen: flag(category.chosen),
      aliases: aliasText(category),
    })),
    awards: plan.awards.map((award) => ({
      id: award.id,
      level: planFormChoices.levels[award.level],
      name: award.name,
      occasions: award.occasions.join(", "),
      aliases: aliasText(award),
      cap: award.cap === undefined ? null : percentContent(award.cap.percent),
      capOf: award.cap?.of.join(", ") ?? null,
      capRounding: award.cap === undefined ? null : planFormChoices.roundings[award.cap.rounding],
      capTarget: award.cap?.target ?? null,
    })),
    targets: plan.targets.map((target) => targetRow(target, plan)),
    events: plan.events.map((event) => ({
      id: event.id,
      period: event.period,
      name: event.name,
      founded: event.founded === undefined ? null : foundedOn(event.founded),
      statedYears: event.statedYears ?? null,
      words: event.words,
    })),
    ranking: (["units", "people"] as const).flatMap((list) => plan.ranking[list].map((key) => rankingRow(list, key))),
    caps: plan.caps.map((cap) => ({
      id: cap.id,
      rounding: planFormChoices.roundings[cap.rounding],
      name: cap.name,
      target: cap.target,
      percent: percentContent(cap.percent),
      enabled: flag(cap.enabled),
      source: cap.source,
    })),
    conditions: conditionRows(plan),
    laws: packsOf(plan).map(({ short }) => ({ pack: short })),
  },
});
