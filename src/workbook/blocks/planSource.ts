import type { Plan } from "../../plan/plan";

/**
 * Which form the sheets of a workbook have: what stands in them, under which keys. The first is that of 0.1.0, which wrote no
 * number; what it does not know it takes for no plan, and writes nothing. The third counts wrong and missing cells in the unit sheets;
 * in the fourth links lead to one cell by a name, the columns of figures are labelled where they stay in sight, and there is a
 * nomination for each occasion.
 */
export const workbookForm = 4;
const firstForm = 1;

/** A cell holds 32,767 characters; less keeps a request small and every reader content. */
const chunkLength = 8000;

/** The plan as text in few cells, so that a workbook carries all that a check needs. */
export function planChunks(plan: Plan): readonly string[] {
  const text = JSON.stringify({ form: workbookForm, plan });
  const chunks: string[] = [];
  for (let start = 0; start < text.length; start += chunkLength) chunks.push(text.slice(start, start + chunkLength));
  return chunks;
}

/** What the text of the cells says: of which form the workbook is, and its plan as unknown data. */
export interface PlanSource {
  readonly form: number;
  readonly plan: unknown;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text of the cells back; its plan is undefined where they are damaged. */
export function planFromChunks(chunks: readonly string[]): PlanSource {
  const data = parsed(chunks.join(""));
  return typeof data === "object" && data !== null && "form" in data && typeof data.form === "number"
    ? { form: data.form, plan: "plan" in data ? data.plan : undefined }
    : { form: firstForm, plan: data };
}
