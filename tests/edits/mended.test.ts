import fc from "fast-check";
import { check } from "../../src/actions/check";
import { done } from "../support/done";
import { act } from "./afterwards";
import { edits, type Edit } from "./edit";
import { damageLeft } from "./damageLeft";
import { damageIn, withEdited, type Edited } from "./edited";
import { found } from "./found";
import { holdsAfter } from "./runs";
import { endOfYear } from "./smallBook";

// Keys and sheets that are lost have no mend at their cell: what set-up or a person does about them is said instead.
test("after the mends a second check finds no damage that had one", () =>
  holdsAfter({ edits, more: fc.constant(null), found: found.mended, runs: 10, share: 0.2 }, async (sequence) =>
    expect(await withEdited(sequence, damageLeft)).toEqual([]),
  ));

const gone = { rows: 3, columns: 3 };
const states = { name: "TD_SUMMARY_D1_SETTINGS", row: 2, column: 2 };

test.each<[string, Edit, number]>([
  [
    "under a merge which was pasted over them",
    {
      ...{ does: "copy", open: true, at: states, size: { rows: 1, columns: 4 } },
      to: { name: "TD_AGENCY_FIGURES", row: 2, column: 5 },
    },
    3,
  ],
  [
    "in columns whose keys were cleared with them",
    { does: "clear", open: true, at: { name: "TD_U02_FIGURES", row: 1, column: 6 }, size: gone },
    8,
  ],
])("set-up puts formulas back at once that lie %s", async (_, edit, told) => {
  // What is typed over a sum is kept until somebody mends it.
  const covered = async ({ host }: Edited): Promise<number> =>
    damageIn(done(await check(host, { writeSheet: false }, endOfYear)).findings).filter(({ typed }) => typed === "")
      .length;
  const counts = await withEdited([edit], async (edited) => {
    const before = await covered(edited);
    await act(edited, "update");
    return { before, after: await covered(edited) };
  });
  expect(counts).toEqual({ before: told, after: 0 });
});
