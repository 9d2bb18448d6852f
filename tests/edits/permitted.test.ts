import fc from "fast-check";
import { permittedEdits } from "./edit";
import { damageIn, withEdited } from "./edited";
import { found } from "./found";
import { holdsAfter } from "./runs";

test("edits that the protection permits damage nothing", () =>
  holdsAfter(
    { edits: permittedEdits, more: fc.constant(null), found: found.permitted, runs: 12, share: 0.2 },
    (sequence) =>
      withEdited(sequence, ({ reading }) => {
        expect(reading.ok ? damageIn(reading.book.findings) : []).toEqual([]);
      }),
  ));
