import { check } from "../../src/actions/check/check";
import { mend } from "../../src/actions/check/mend";
import type { Located } from "../../src/actions/run/outcomes";
import type { Finding } from "../../src/rules/findings/finding";
import { done } from "../support/done";
import { damageIn, type Edited } from "./edited";
import { endOfYear } from "./smallBook";

export interface Mended {
  readonly before: readonly Located<Finding>[];
  /** Damage that a second check finds, once all mends of the first were applied. */
  readonly after: readonly Located<Finding>[];
}

/** Checks, applies all mends, and checks again. */
export async function mendAll({ host, reading }: Edited): Promise<Mended> {
  if (!reading.ok) return { before: [], after: [] };
  const { findings } = done(await check(host, { writeSheet: false }, endOfYear));
  if (findings.some((finding) => finding.mend !== undefined)) done(await mend(host, findings, endOfYear));
  const again = done(await check(host, { writeSheet: false }, endOfYear)).findings;
  return { before: damageIn(findings), after: damageIn(again) };
}

/** Damage that a second check still has a mend for. */
export async function damageLeft(edited: Edited): Promise<readonly unknown[]> {
  const { before, after } = await mendAll(edited);
  const wasToBeMended = before.every((finding) => finding.mend !== undefined);
  return after.filter((finding) => wasToBeMended || finding.mend !== undefined);
}
