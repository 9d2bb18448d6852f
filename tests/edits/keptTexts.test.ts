import fc from "fast-check";
import { afterwards } from "./afterwards";
import { edits } from "./edit";
import { withEdited } from "./edited";
import { found } from "./found";
import { lostBy } from "./kept";
import { holdsAfter } from "./runs";

test("whatever was edited, nothing that a person typed is gone after an update, a check or a list", () =>
  holdsAfter(
    { edits, more: fc.constantFrom(...afterwards), found: found.kept, runs: 12, share: 0.2 },
    async (sequence, what) => expect(await withEdited(sequence, (edited) => lostBy(edited, what))).toEqual([]),
  ));
