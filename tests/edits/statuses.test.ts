import fc from "fast-check";
import { edits } from "./edit";
import { damageIn, withEdited } from "./edited";
import { found } from "./found";
import { holdsAfter, tell } from "./runs";
import { judge } from "./unseen";

const seen = { sequences: 0, unreadable: 0, damaged: 0, differing: 0, compared: 0 };

// A workbook that cannot be read at all is said to be so, whoever asks: nothing is believed of it.
test("after any edits every status is the one of the rules, or an error covers it", async () => {
  await holdsAfter({ edits, more: fc.constant(null), found: found.statuses, runs: 20, share: 0.4 }, (sequence) =>
    withEdited(sequence, ({ raw, reading }) => {
      seen.sequences++;
      if (!reading.ok) {
        seen.unreadable++;
        return;
      }
      const { compared, differing, unseen } = judge(raw, reading.book);
      seen.compared += compared;
      if (damageIn(reading.book.findings).length > 0) seen.damaged++;
      if (differing > 0) seen.differing++;
      expect(unseen).toEqual([]);
    }),
  );
  tell(seen);
  expect(seen.compared).toBeGreaterThan(seen.sequences * 50);
  expect(seen.damaged).toBeGreaterThan(0);
  expect(seen.differing).toBeGreaterThan(0);
});
