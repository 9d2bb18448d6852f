import { planFormChoices as choices } from "../../locale/workbook/planForm/choices";
import type { SimpleDemand, SimpleDemandKind, SimpleDemandOf } from "../../plan/condition";
import type { Plan } from "../../plan/plan";
import { gradesOf } from "../../plan/scales";
import { tokens } from "../../rules/figures/tokens";
import { codesOf, type FormItems } from "./formItems";
import { percentContent, type FormRow } from "./formValues";
import { optional } from "./measureParts";
import { namedItem, refersTo } from "./references";
import type { RowReader } from "./rowReader";

/** Cells of a row that describe a demand, beside its kind. */
const demandColumns = ["amount", "years", "running", "about"] as const;
type DemandColumn = (typeof demandColumns)[number];

type Input = Readonly<Record<string, unknown>>;

/** How a kind of demand stands in a row of the form. */
interface DemandForm<D extends SimpleDemand = SimpleDemand> {
  /** Which column says which part of it. */
  readonly parts: Readonly<Record<string, DemandColumn>>;
  write(demand: D, plan: Plan): FormRow;
  /** What the cells say of it, still to be parsed. */
  read(row: RowReader, items: FormItems): Input;
}

const awardsText = ({ awards }: { readonly awards: readonly string[] }): FormRow => ({ about: awards.join("; ") });

const awardsInput = (row: RowReader, items: FormItems): Input => ({
  awards: row.texts("about").flatMap((one) => {
    const found = namedItem(items.awards, one);
    if (found !== undefined) return [found.id];
    row.fault("referenceUnknown", "about", "awards", { found: one, where: codesOf("awards") });
    return [];
  }),
});

const amount = (row: RowReader, part: string): Input => ({ [part]: row.number("amount", part) });

const forms = {
  ratingAtLeast: {
    parts: { grade: "about" },
    write: ({ grade }, plan) => ({ about: refersTo(gradesOf(plan, plan.ratingScale), grade) }),
    read: (row, { scales, ratingScale }) => {
      const grades = scales.find(({ id }) => id === ratingScale)?.grades ?? [];
      return { grade: row.referred("about", "grade", "scales", (typed) => namedItem(grades, typed)) };
    },
  },
  recognisedInitiatives: {
    parts: { least: "amount" },
    write: ({ least }) => ({ amount: least }),
    read: (row) => amount(row, "least"),
  },
  peopleShare: {
    parts: { percent: "amount", awards: "about" },
    write: (demand) => ({ amount: percentContent(demand.percent), ...awardsText(demand) }),
    read: (row, items) => ({ percent: row.percent("amount", "percent"), ...awardsInput(row, items) }),
  },
  hasPersonWith: { parts: { awards: "about" }, write: (demand) => awardsText(demand), read: awardsInput },
  heldBefore: {
    parts: { times: "amount", years: "years", running: "running", awards: "about" },
    write: (demand) => ({
      ...{ amount: demand.times, years: demand.years ?? null, running: demand.running ? tokens.mark : null },
      ...awardsText(demand),
    }),
    read: (row, items) => ({
      ...{ ...amount(row, "times"), ...optional("years", row.number("years")), running: row.mark("running") },
      ...awardsInput(row, items),
    }),
  },
  notHeldBack: { parts: {}, write: () => ({}), read: () => ({}) },
  registered: { parts: {}, write: () => ({}), read: () => ({}) },
  noneDisciplinedFrom: {
    parts: { from: "about" },
    write: ({ from }) => ({ about: choices.penalties[from] }),
    read: (row) => ({ from: row.choice("about", choices.penalties, "from") }),
  },
  byCouncil: {
    parts: { words: "about" },
    write: ({ words }) => ({ about: words }),
    read: (row) => ({ words: row.text("about", "words") }),
  },
} satisfies { readonly [Kind in SimpleDemandKind]: DemandForm<SimpleDemandOf<Kind>> };

/** Every kind of demand as cells of a row; each is only ever asked to write a demand of its own kind. */
const demandForms: Readonly<Record<SimpleDemandKind, DemandForm>> = forms;

/** Where the parts of a demand stand; kinds that have a part of one name have it in one column. */
export const demandParts: Readonly<Record<string, string>> = {
  kind: "demand",
  ...Object.fromEntries(Object.values(demandForms).flatMap(({ parts }) => Object.entries(parts))),
};

export const demandCells = (demand: SimpleDemand, plan: Plan): FormRow => ({
  demand: choices.demands[demand.kind],
  ...demandForms[demand.kind].write(demand, plan),
});

/** The demand that a row describes, still to be parsed. */
export function demandInput(row: RowReader, items: FormItems): Input | undefined {
  const kind = row.choice("demand", choices.demands, "kind");
  if (kind === undefined) return undefined;
  const form = demandForms[kind];
  for (const column of demandColumns) {
    if (!Object.values(form.parts).includes(column) && row.has(column)) {
      row.fault("notNeeded", column, `demand#${column}`, { kind: choices.demands[kind] });
    }
  }
  return { kind, ...form.read(row, items) };
}
