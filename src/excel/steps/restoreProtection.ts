import { Batch } from "../request/batch";
import type { SheetWork } from "../state/sheetWork";
import { reprotectStep } from "./updateSteps";

/**
 * After a failure: protects again the sheets whose protection was lifted, where the host still answers. It is a rail, not a
 * safe, so that a second failure is let go in favour of the first one, which the user is told.
 */
export async function restoreProtection(
  context: Excel.RequestContext,
  lifted: readonly Extract<SheetWork, { readonly how: "update" }>[],
): Promise<void> {
  if (lifted.length === 0) return;
  try {
    const batch = new Batch(context);
    const states = lifted.map((work) => ({
      work,
      protection: batch.sheet(work.there.name).protection.load("protected"),
    }));
    await batch.send();
    await batch.run(states.flatMap(({ work, protection }) => (protection.protected ? [] : [reprotectStep(work)])));
  } catch {
    return;
  }
}
