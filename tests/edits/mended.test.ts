import fc from "fast-check";
import { check } from "../../src/actions/check";
import { mend } from "../../src/actions/mend";
import { done } from "../support/done";
import { edits } from "./edit";
import { damageIn, withEdited, type Edited } from "./edited";
import { found } from "./found";
import { holdsAfter } from "./runs";
import { endOfYear } from "./smallBook";

/** Damage that a second check still has a mend for, once all mends of the first were applied. */
async function damageLeft({ host, reading }: Edited): Promise<readonly unknown[]> {
  if (!reading.ok) return [];
  const findings = done(await check(host, { writeSheet: false }, endOfYear)).findings;
  if (findings.some((finding) => finding.mend !== undefined)) done(await mend(host, findings, endOfYear));
  const again = done(await check(host, { writeSheet: false }, endOfYear)).findings;
  const wasToBeMended = damageIn(findings).every((finding) => finding.mend !== undefined);
  return damageIn(again).filter((finding) => wasToBeMended || finding.mend !== undefined);
}

// Keys and sheets that are lost have no mend at their cell: what set-up or a person does about them is said instead.
test("after the mends a second check finds no damage that had one", () =>
  holdsAfter({ edits, more: fc.constant(null), found: found.mended, runs: 10, share: 0.2 }, async (sequence) =>
    expect(await withEdited(sequence, damageLeft)).toEqual([]),
  ));
