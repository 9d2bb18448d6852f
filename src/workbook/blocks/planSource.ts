import type { Plan } from "../../plan/plan";

/** A cell holds 32,767 characters; less keeps a request small and every reader content. */
const chunkLength = 8000;

/** The plan as text in few cells, so that a workbook carries all that a check needs. */
export function planChunks(plan: Plan): readonly string[] {
  const text = JSON.stringify(plan);
  const chunks: string[] = [];
  for (let start = 0; start < text.length; start += chunkLength) chunks.push(text.slice(start, start + chunkLength));
  return chunks;
}

/** The text of the cells back as unknown data; undefined where they are damaged. */
export function planFromChunks(chunks: readonly string[]): unknown {
  try {
    return JSON.parse(chunks.join(""));
  } catch {
    return undefined;
  }
}
