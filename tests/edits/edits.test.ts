import fc from "fast-check";
import { check } from "../../src/actions/check/check";
import { quoteSheet, toA1 } from "../../src/sheet/a1";
import { readKeyedBlock } from "../../src/workbook/reading/readKeyedBlock";
import { done } from "../support/done";
import { act, afterwards, type Afterwards } from "./afterwards";
import { damageLeft, mendAll } from "./damageLeft";
import { edits, permittedEdits, type Edit } from "./edit";
import { damageIn, withEdited, type Edited } from "./edited";
import { exact, follow, older } from "./followed";
import { found } from "./found";
import { foundFollowed } from "./foundFollowed";
import { lostBy } from "./kept";
import { holdsAfter, patience, runsOf, seed, tell } from "./runs";
import { endOfYear, openSmallBook } from "./smallBook";
import { mark } from "./smallYear";
import { judge } from "./unseen";

// One file: the small book is made once for all properties, whichever process they run in.

const nothing = fc.constant(null);

describe("after edits of a workbook at random", () => {
  const seen = { sequences: 0, unreadable: 0, damaged: 0, differing: 0, compared: 0 };

  // A workbook that cannot be read at all is said to be so, whoever asks: nothing is believed of it.
  const statusesOf = ({ raw, reading }: Edited): readonly unknown[] => {
    seen.sequences++;
    if (!reading.ok) {
      seen.unreadable++;
      return [];
    }
    const { compared, differing, unseen } = judge(raw, reading.book);
    seen.compared += compared;
    if (damageIn(reading.book.findings).length > 0) seen.damaged++;
    if (differing > 0) seen.differing++;
    return unseen;
  };

  test(
    "every status is the one of the rules, or an error covers it",
    () =>
      holdsAfter({ edits, more: nothing, found: found.statuses, runs: 60, share: 0.4 }, async (sequence) =>
        expect(await withEdited(sequence, statusesOf)).toEqual([]),
      ),
    patience,
  );

  // Keys and sheets that are lost have no mend at their cell: what set-up or a person does about them is said instead.
  test(
    "every status is so again or told, and after the mends a second check finds no damage that had one",
    () =>
      holdsAfter({ edits, more: nothing, found: found.mended, runs: 30, share: 0.2 }, async (sequence) => {
        const left = await withEdited(sequence, async (edited) => [
          ...statusesOf(edited),
          ...(await damageLeft(edited)),
        ]);
        expect(left).toEqual([]);
      }),
    patience,
  );

  afterAll(() => {
    tell(seen);
    expect(seen.compared).toBeGreaterThan(seen.sequences * 40);
    expect(seen.damaged).toBeGreaterThan(0);
    expect(seen.differing).toBeGreaterThan(0);
  });
});

const bursts = fc.array(
  fc.record({
    by: fc.constantFrom("person" as const, "another" as const),
    edits: edits.filter((sequence) => sequence.length > 0),
  }),
  { minLength: 1, maxLength: 3 },
);

test(
  "the check that follows edits equals one from nothing, in all but formulas of sheets that nobody edited since all were looked at",
  async () => {
    const seen = { sequences: 0, readings: 0 };
    await fc.assert(
      fc.asyncProperty(bursts, async (sequence) => {
        const followed = await follow(sequence);
        const { first, live, full, heard, readings } = followed;
        expect(exact(live, followed)).toEqual(exact(full, followed));
        if (live.formulasCheckedAt === first.formulasCheckedAt && readings === 1) {
          expect(older(live, heard)).toEqual(older(first, heard));
        }
        seen.sequences += sequence.length;
        seen.readings += readings - 1;
      }),
      {
        ...{ numRuns: runsOf(8, 0.2) + foundFollowed.length, seed },
        examples: foundFollowed.map((sequence): [typeof sequence] => [sequence]),
      },
    );
    tell(seen);
    // Most of the time nothing was read but what had changed.
    expect(seen.readings).toBeLessThan(seen.sequences);
  },
  patience,
);

test(
  "what a formula among the entries shows is followed, though no event tells of it",
  async () => {
    const { host, close } = await openSmallBook();
    const { blocks } = await host.read();
    close();
    const [own, other] = ["TD_U02_FIGURES", "TD_U01_FIGURES"].map((name) => {
      const block = blocks.get(name);
      if (block === undefined) throw new Error(name);
      const { rows, columns, range, sheet } = readKeyedBlock(block);
      const cell = { row: rows.get("DV-SH") ?? 0, column: columns.get("D1.value") ?? 0 };
      const at = { name, row: cell.row - range.row + 1, column: cell.column - range.column + 1 };
      return { at, address: `${quoteSheet(sheet)}!${toA1(cell)}` };
    });
    if (own === undefined || other === undefined) throw new Error("Two units");
    const followed = await follow([
      { by: "person", edits: [{ does: "type", open: false, at: own.at, text: `=${other.address}` }] },
      { by: "another", edits: [{ does: "type", open: false, at: other.at, text: "3300" }] },
    ]);
    const { live, full, readings } = followed;
    const shown = live.results.filter(({ target, period }) => target === "DV-SH" && period === "D1");
    expect(shown.flatMap(({ unit, figures }) => (unit === undefined ? [] : [figures.value]))).toEqual([3300, 3300]);
    expect(exact(live, followed)).toEqual(exact(full, followed));
    expect(readings).toBe(1);
  },
  patience,
);

const isAfterwards = (text: string): text is Afterwards => text in afterwards;

/** What is done at last, and where on a sheet that it makes again somebody writes before. */
const last = fc.record({
  what: fc.constantFrom(...Object.keys(afterwards).filter(isAfterwards)),
  row: fc.nat(29),
  column: fc.nat(29),
});

test(
  "whatever was edited, nothing that a person typed is gone after an update, a check or a list",
  () =>
    holdsAfter({ edits, more: last, found: found.kept, runs: 40, share: 0.2 }, async (sequence, { what, ...at }) => {
      const written: Edit = {
        does: "pasteText",
        open: true,
        at: { name: afterwards[what], ...at },
        text: `bên lề ${mark}99`,
      };
      expect(await withEdited([...sequence, written], (edited) => lostBy(edited, what))).toEqual([]);
    }),
  patience,
);

/** What is damaged, and what of it the mends leave. The keys of lists stand in a hidden row that nothing locks. */
async function damagedBy(edited: Edited): Promise<readonly unknown[]> {
  const { reading } = edited;
  const damage = reading.ok ? damageIn(reading.book.findings) : [];
  const isKey = ({ code, mend }: (typeof damage)[number]): boolean => code === "anchor.damaged" && mend !== undefined;
  if (damage.length === 0 || !damage.every(isKey)) return damage;
  return (await mendAll(edited)).after;
}

// A row that people insert takes the looks of the one above: were the hidden keys locked, nothing could be typed there.
test(
  "edits that the protection permits damage nothing but hidden keys of lists, which one mend puts back",
  () =>
    holdsAfter(
      { edits: permittedEdits, more: nothing, found: found.permitted, runs: 30, share: 0.2 },
      async (sequence) => expect(await withEdited(sequence, damagedBy)).toEqual([]),
    ),
  patience,
);

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
