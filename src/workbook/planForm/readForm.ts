import type { AnyFacts } from "../../plan/facts";
import { planFormChoices } from "../../locale/workbook/planForm/choices";
import { parsePlan } from "../../plan/parsing/parsePlan";
import type { Plan } from "../../plan/plan";
import type { PlanIssue } from "../../plan/planIssue";
import type { FormFault } from "./formFault";
import type { FormItems } from "./formItems";
import { formCellName, formLists, planRowKeys, type FormList } from "./formKeys";
import { filledRows, itemsOf, listInputs, type FilledRow } from "./formLists";
import { FormReading } from "./formReading";
import type { RawRow } from "./formValues";
import { idOfNumber } from "./newIds";
import { namedItem } from "./references";
import { RowReader } from "./rowReader";
import { readScales } from "./scaleInputs";

/** The cells of a form as people left them: the single values by their keys, the lists row by row, blank rows included. */
export interface RawForm {
  readonly plan: RawRow;
  readonly lists: Readonly<Record<FormList, readonly RawRow[]>>;
}

export type ReadForm =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly faults: readonly FormFault[] };

const officeParts = ["parent", "name", "fullName", "council", "place", "signerPost", "signer"] as const;

const optional = (key: string, value: unknown): Readonly<Record<string, unknown>> =>
  value === undefined ? {} : { [key]: value };

function singleValues(row: RowReader): Readonly<Record<string, unknown>> {
  const number = row.text("number");
  return {
    schema: 1,
    id: row.text("id") ?? (number === undefined ? undefined : idOfNumber(number) || number),
    number,
    date: row.date("date"),
    year: row.number("year"),
    name: row.text("name"),
    ...optional("implements", row.text("implements")),
    office: Object.fromEntries(officeParts.map((part) => [part, row.text(`office.${part}`)])),
    registration: {
      clause: row.text("registration.clause"),
      words: row.text("registration.words"),
      ...optional("deadline", row.date("registration.deadline")),
    },
  };
}

/** What a fault of the plan speaks of, in the words of the form. */
function inWords(issue: PlanIssue): PlanIssue {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: planFormChoices.kinds,
    by: planFormChoices.rankedBy,
    from: planFormChoices.sourceKinds,
    demand: planFormChoices.demands,
  };
  const facts: AnyFacts = issue.numbers;
  const numbers = Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, words[key]?.[value] ?? value]));
  return { ...issue, numbers } as PlanIssue;
}

/** Reads a form as a plan, or gives every fault of it with its cell. Never throws. */
export function readForm({ plan: single, lists }: RawForm): ReadForm {
  const reading = new FormReading();
  const rows = Object.fromEntries(formLists.map((list) => [list, filledRows(lists[list])])) as Record<
    FormList,
    readonly FilledRow[]
  >;
  const whole = new RowReader(reading, "plan", 0, single, "", {}, "number");
  for (const key of planRowKeys) whole.placePart(key, key);
  for (const list of formLists) reading.place(list, { table: list, row: 0, column: "" });
  const scales = readScales(reading, rows.scales);
  const ratingScale = whole.referred("ratingScale", "ratingScale", "scales", (typed) => namedItem(scales, typed));
  const items: FormItems = {
    periods: itemsOf("periods", rows.periods),
    awards: itemsOf("awards", rows.awards),
    targets: itemsOf("targets", rows.targets),
    scales,
    ratingScale,
  };
  const input = {
    ...singleValues(whole),
    ratingScale,
    scales: scales.map(({ id, name, grades }) => ({
      id: id || undefined,
      name: name || undefined,
      grades: grades.map((grade) => ({ ...grade, id: grade.id || undefined, name: grade.name || undefined })),
    })),
    ...listInputs(reading, rows, items),
  };
  const parsed = parsePlan(input);
  const issues = parsed.ok ? [] : parsed.issues.filter(({ path }) => !reading.isFaulty(path));
  const ofPlan = issues.map((issue): FormFault => {
    const cell = reading.cellAt(issue.path);
    return {
      ...inWords(issue),
      of: "plan",
      cell,
      label: cell === null ? "" : formCellName(cell),
    };
  });
  const faults = [...reading.faults, ...ofPlan];
  return parsed.ok && faults.length === 0 ? { ok: true, plan: parsed.plan } : { ok: false, faults };
}
