import type { NameChange, RangeRef, WorkbookChange } from "../../workbook/drawing/description";
import { sheetReference } from "../../sheet/a1";
import { bytesOf, cost, type Step } from "../request/batch";
import { nameKey, type WorkbookState } from "../state/workbookState";

/** Points a name at cells; `exists` where the workbook has it. */
export function nameStep(name: string, sheet: string, range: RangeRef, exists: boolean): Step {
  const reference = `=${sheetReference(sheet, range)}`;
  return {
    sheet: null,
    bytes: 2 * cost.object + cost.action + bytesOf([name, reference]),
    queue: ({ context: { workbook } }) => {
      if (exists) workbook.names.getItem(name).formula = reference;
      else workbook.names.add(name, reference);
    },
  };
}

export const nameSteps = ({ names }: WorkbookChange, state: WorkbookState): Step[] =>
  names.map(({ name, sheet, range }: NameChange) => nameStep(name, sheet, range, state.names.has(nameKey(name))));
