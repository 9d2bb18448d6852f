import type { Batch } from "../request/batch";
import { isPassing } from "../request/refusal";
import { readTrace } from "../request/trace";
import { unprotectStep } from "../paint/protection";
import type { Lifted } from "./lifted";
import { restoreProtection } from "./restoreProtection";

type Locked = Lifted & { readonly password: string };

/** The sheet at which a request that opens some stopped: those before it are open. Older builds do not tell, and are asked. */
async function stoppedAt(batch: Batch, tried: readonly Locked[], error: unknown): Promise<Locked | undefined> {
  const told = readTrace(error).sheet;
  if (told !== undefined) return tried.find(({ sheet }) => sheet === told);
  const states = tried.map((one) => ({ one, protection: batch.sheet(one.sheet).protection.load("protected") }));
  await batch.send();
  return states.find(({ protection }) => protection.protected)?.one;
}

/** Opens sheets in their order; gives those that did not open without their password as it meets them. */
async function openEach(batch: Batch, locked: readonly Locked[], refusing: Set<Locked>): Promise<void> {
  let left = locked;
  let most = locked.length;
  while (left.length > 0) {
    const tried = left.slice(0, most);
    try {
      await batch.run(tried.map((one) => unprotectStep(one.sheet, refusing.has(one) ? one.password : undefined)));
      left = left.slice(most);
      most *= 2;
    } catch (error) {
      const refused = isPassing(error) ? undefined : await stoppedAt(batch, tried, error);
      if (refused === undefined || refusing.has(refused)) throw error;
      refusing.add(refused);
      left = left.slice(left.indexOf(refused));
      // Those behind it are likely to have one, too, and what stands behind a refusal is sent in vain: few are tried at once.
      most = 2;
    }
  }
}

/**
 * Opens sheets for which a password is given. Whether a sheet has one, no Excel of our floor says, and a password that is sent to a
 * sheet without one may void the next: so each is tried without, and with it where that is refused. That takes one request where no
 * sheet has one, and about one more for each that has. Where one has another's, all are locked again as they were.
 */
export async function openSheets(batch: Batch, locked: readonly Locked[]): Promise<void> {
  const refusing = new Set<Locked>();
  try {
    await openEach(batch, locked, refusing);
  } catch (error) {
    await restoreProtection(
      batch.context,
      locked.map((one) => ({ ...one, password: refusing.has(one) ? one.password : undefined })),
    );
    throw error;
  }
}
