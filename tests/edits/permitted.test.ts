import fc from "fast-check";
import { mendAll } from "./damageLeft";
import { permittedEdits, type Edit } from "./edit";
import { damageIn, withEdited, type Edited } from "./edited";
import { found } from "./found";
import { holdsAfter } from "./runs";

/** What is damaged, and what of it the mends leave. The keys of lists stand in a hidden row that nothing locks. */
async function damagedBy(edited: Edited): Promise<readonly unknown[]> {
  const { reading } = edited;
  const damage = reading.ok ? damageIn(reading.book.findings) : [];
  const isKey = ({ code, mend }: (typeof damage)[number]): boolean => code === "anchor.damaged" && mend !== undefined;
  if (damage.length === 0 || !damage.every(isKey)) return damage;
  return (await mendAll(edited)).after;
}

// A row that people insert takes the looks of the one above: were the hidden keys locked, nothing could be typed there.
test("edits that the protection permits damage nothing but hidden keys of lists, which one mend puts back", () =>
  holdsAfter(
    { edits: permittedEdits, more: fc.constant(null), found: found.permitted, runs: 12, share: 0.2 },
    async (sequence: readonly Edit[]) => expect(await withEdited(sequence, damagedBy)).toEqual([]),
  ));
