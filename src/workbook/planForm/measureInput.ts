import { planFormChoices as choices } from "../../locale/workbook/planForm/choices";
import type { FormItems } from "./formItems";
import { measureColumns, measureForms, uses } from "./measureForms";
import type { RowReader } from "./rowReader";

/** The measure that a row describes, still to be parsed. */
export function measureInput(row: RowReader, items: FormItems): Readonly<Record<string, unknown>> | undefined {
  const kind = row.choice("kind", choices.kinds, "measure");
  if (kind === undefined) return undefined;
  for (const column of measureColumns) {
    if (!uses(kind, column) && row.has(column)) {
      row.fault("notNeeded", column, `measure#${column}`, { kind: choices.kinds[kind] });
    }
  }
  return { kind, ...measureForms[kind].read(row, items) };
}
