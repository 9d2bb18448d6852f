import { check } from "../../src/actions/check";
import { mend } from "../../src/actions/mend";
import { done } from "../support/done";
import { damageIn, type Edited } from "./edited";
import { endOfYear } from "./smallBook";

/** Damage that a second check still has a mend for, once all mends of the first were applied. */
export async function damageLeft({ host, reading }: Edited): Promise<readonly unknown[]> {
  if (!reading.ok) return [];
  const findings = done(await check(host, { writeSheet: false }, endOfYear)).findings;
  if (findings.some((finding) => finding.mend !== undefined)) done(await mend(host, findings, endOfYear));
  const again = done(await check(host, { writeSheet: false }, endOfYear)).findings;
  const wasToBeMended = damageIn(findings).every((finding) => finding.mend !== undefined);
  return damageIn(again).filter((finding) => wasToBeMended || finding.mend !== undefined);
}
