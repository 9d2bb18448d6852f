import fc from "fast-check";
import { afterwards, type Afterwards } from "./afterwards";
import { edits, type Edit } from "./edit";
import { withEdited } from "./edited";
import { found } from "./found";
import { lostBy } from "./kept";
import { holdsAfter } from "./runs";
import { mark } from "./smallBook";

const isAfterwards = (text: string): text is Afterwards => text in afterwards;

/** What is done at last, and where on a sheet that it makes again somebody writes before. */
const last = fc.record({
  what: fc.constantFrom(...Object.keys(afterwards).filter(isAfterwards)),
  row: fc.nat(29),
  column: fc.nat(29),
});

test("whatever was edited, nothing that a person typed is gone after an update, a check or a list", () =>
  holdsAfter({ edits, more: last, found: found.kept, runs: 12, share: 0.2 }, async (sequence, { what, ...at }) => {
    const written: Edit = {
      does: "pasteText",
      open: true,
      at: { name: afterwards[what], ...at },
      text: `bên lề ${mark}99`,
    };
    expect(await withEdited([...sequence, written], (edited) => lostBy(edited, what))).toEqual([]);
  }));
