import { planFormChoices as choices } from "../../locale/workbook/planForm/choices";
import { alternativesOf } from "../../plan/condition";
import type { Plan } from "../../plan/plan";
import { demandCells, demandInput, demandParts } from "./demandForms";
import type { FormItems } from "./formItems";
import type { FilledRow } from "./formLists";
import type { FormReading } from "./formReading";
import type { FormRow } from "./formValues";
import { namedItem } from "./references";
import { RowReader } from "./rowReader";

type Input = Readonly<Record<string, unknown>>;

/** Rows that say one condition: alternatives have one number beside them. */
interface Told {
  readonly award: number;
  readonly either: string;
  readonly rows: FilledRow[];
}

/** The rows of the form for every award's conditions: a row a demand. */
export const conditionRows = (plan: Plan): readonly FormRow[] =>
  plan.awards.flatMap(({ id, conditions }) => {
    const numbers = conditions.flatMap(({ demand }, at) => (demand.kind === "oneOf" ? [at] : []));
    return conditions.flatMap(({ effect, demand }, at) =>
      alternativesOf(demand).map((one) => ({
        award: id,
        effect: choices.effects[effect],
        either: demand.kind === "oneOf" ? numbers.indexOf(at) + 1 : null,
        ...demandCells(one, plan),
      })),
    );
  });

/** What rows say together, in the order in which they begin; a row whose award is none is a fault and says nothing. */
function told(reading: FormReading, rows: readonly FilledRow[], items: FormItems): readonly Told[] {
  const all: Told[] = [];
  for (const filled of rows) {
    const { row, cells } = filled;
    const reader = new RowReader(reading, "conditions", row, cells, `conditions#${row}`, { award: "award" }, "award");
    const id = reader.referred("award", "award", "awards", (typed) => namedItem(items.awards, typed));
    if (!reader.has("award")) reader.fault("awardMissing", "award", "award");
    if (id === undefined) continue;
    const award = items.awards.findIndex((one) => one.id === id);
    const either = reader.text("either") ?? "";
    const begun = either === "" ? undefined : all.find((one) => one.award === award && one.either === either);
    if (begun === undefined) all.push({ award, either, rows: [filled] });
    else begun.rows.push(filled);
  }
  return all;
}

/** The conditions of each award by its place in the list of awards, still to be parsed. */
export function conditionInputs(
  reading: FormReading,
  rows: readonly FilledRow[],
  items: FormItems,
): ReadonlyMap<number, readonly Input[]> {
  const inputs = new Map<number, Input[]>();
  for (const { award, rows: together } of told(reading, rows, items)) {
    const own = inputs.get(award) ?? [];
    inputs.set(award, own);
    const path = `awards[${award}].conditions[${own.length}]`;
    const at = ({ row, cells }: FilledRow, part: string, parts: Readonly<Record<string, string>>): RowReader =>
      new RowReader(reading, "conditions", row, cells, `${path}${part}`, parts, "demand");
    const [first, ...others] = together;
    if (first === undefined) continue;
    const effect = at(first, "", { effect: "effect" }).choice("effect", choices.effects) ?? "says";
    const demandAt = (row: FilledRow, part: string) => demandInput(at(row, part, demandParts), items);
    const demand =
      others.length === 0
        ? demandAt(first, ".demand")
        : { kind: "oneOf", of: together.map((row, place) => demandAt(row, `.demand.of[${place}]`)) };
    own.push({ effect, demand });
  }
  return inputs;
}
