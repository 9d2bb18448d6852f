import { Batch } from "../request/batch";
import { isUnfinished, stampKey } from "../state/sheetStamp";
import type { Lifted } from "./lifted";

/**
 * After a failure: protects again the sheets whose protection was lifted, where the host still answers, but for those that are
 * half-made, which the next run makes again. It is a rail, not a safe, so that a second failure is let go in favour of the first
 * one, which the user is told.
 */
export async function restoreProtection(context: Excel.RequestContext, lifted: readonly Lifted[]): Promise<void> {
  if (lifted.length === 0) return;
  try {
    const batch = new Batch(context);
    const states = lifted.map((one) => {
      const sheet = batch.sheet(one.sheet);
      const protection = sheet.protection.load("protected");
      return { one, protection, stamp: sheet.customProperties.getItemOrNullObject(stampKey).load("value") };
    });
    await batch.send();
    const open = states.filter(
      ({ protection, stamp }) => !protection.protected && (stamp.isNullObject || !isUnfinished(stamp.value)),
    );
    await batch.run(open.map(({ one }) => one.protect(one.password)));
  } catch {
    return;
  }
}
