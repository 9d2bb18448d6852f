import { markUnits } from "../../src/actions/exchange/markUnits";
import type { ActionResult } from "../../src/actions/run/outcomes";
import { toA1 } from "../../src/sheet/a1";
import type { Sheet } from "../../src/workbench/host/model/sheet";
import { clearCells, pasteCopied } from "../../src/workbench/session/clipboard";
import { anchors, isAnchor, summaryAnchor, unitAnchor } from "../../src/workbook/blocks/anchors";
import type { RawBlock } from "../../src/workbook/blocks/raw";
import { readBook } from "../../src/workbook/reading/readBook";
import { done } from "../support/done";
import { act } from "./afterwards";
import { applyEdits } from "./applyEdit";
import type { Edit } from "./edit";
import { damageIn, today, withEdited, type Edited } from "./edited";
import { endOfYear, openSmallBook } from "./smallBook";

type Area = Pick<RawBlock, "sheet" | "range">;

/** Cuts an area, and pastes it with its first cell there; protections are off. */
async function cut({ session }: Pick<Edited, "session">, from: Area, to: Area): Promise<void> {
  const sheetOf = ({ sheet: name }: Area): Sheet => {
    const sheet = session.book.findSheet(name);
    if (sheet === null) throw new Error(name);
    sheet.protection = null;
    return sheet;
  };
  const copied = { sheet: sheetOf(from), area: from.range, text: "", isCut: true };
  pasteCopied(session, sheetOf(to), to.range, copied);
  await session.book.calculate();
}

const onto = (name: string): Edit => ({
  ...{ does: "cut", open: true, at: { name: anchors.planSource, row: 1, column: 1 } },
  to: { name, row: 3, column: 4 },
});

describe("where a part of another sheet was cut onto a sheet that is made anew", () => {
  test.each<[string, Edit, (edited: Edited) => Promise<ActionResult<unknown>>]>([
    ["set-up with a further unit", onto(anchors.index), (edited) => act(edited, "update with a unit")],
    ["a written check", onto(anchors.check), (edited) => act(edited, "check")],
    ["a list", onto(summaryAnchor("D1", "units")), (edited) => act(edited, "D1")],
    [
      "the note of a unit's file",
      onto(anchors.index),
      ({ host }) => markUnits(host, [{ unit: "U01", state: "received", file: "U01.xlsx" }], endOfYear),
    ],
  ])("%s writes nothing, says where it is, and goes on once it is cut back", async (_, edit, doIt) => {
    await withEdited([], async (edited) => {
      const { host, session } = edited;
      const before = edited.raw.blocks.get(anchors.planSource);
      await applyEdits(session, [edit]);
      const standing = await host.read();
      const strayed = standing.blocks.get(anchors.planSource);
      if (before === undefined || strayed === undefined) throw new Error("No plan");
      const now = { ...edited, raw: standing, reading: readBook(standing, today) };
      expect(await doIt(now)).toEqual({
        ok: false,
        failure: { code: "blockElsewhere", sheet: strayed.sheet, address: toA1(strayed.range) },
      });
      expect(await host.read()).toEqual(standing);

      await cut(edited, strayed, before);
      done(await doIt({ ...edited, reading: readBook(await host.read(), today) }));
      expect((await host.read()).blocks.get(anchors.planSource)).toEqual(before);
    });
  });
});

/** Behind all that stands on any sheet. */
const behind = { row: 400, column: 0, rows: 1, columns: 1 };

test("whichever part is cut onto whichever sheet, that it is elsewhere is told, and nothing else: formulas follow it", async () => {
  const parts = await withEdited([], ({ raw }) => [...raw.blocks.values()].filter(({ name }) => isAnchor(name)));
  const sheets = [...new Set(parts.map(({ sheet }) => sheet))];
  const told: unknown[] = [];
  for (const [index, part] of parts.entries()) {
    // Another one for each.
    const others = sheets.filter((sheet) => sheet !== part.sheet);
    const other = others[(index * 7) % others.length] ?? "";
    const opened = await openSmallBook();
    await cut(opened, part, { sheet: other, range: behind });
    const reading = readBook(await opened.host.read(), today);
    opened.close();
    if (!reading.ok) throw new Error(`${part.name} onto ${other}: ${reading.code}`);
    const damage = damageIn(reading.book.findings);
    told.push(damage.map(({ code, numbers }) => [code, "name" in numbers ? numbers.name : ""]));
  }
  expect(told).toEqual(parts.map(({ name }) => [["anchor.damaged", name]]));
  expect(parts.length).toBeGreaterThan(50);
});

test("set-up leaves formulas alone that read a part which is elsewhere, for it would lead them to cells that are empty", async () => {
  await withEdited([], async (edited) => {
    const { host, raw } = edited;
    const [part, other] = [raw.blocks.get(unitAnchor("U02", "unit")), raw.blocks.get(unitAnchor("U01", "unit"))];
    if (part === undefined || other === undefined) throw new Error("Two units");
    await cut(edited, part, { sheet: other.sheet, range: behind });
    const standing = await host.read();
    done(await act({ ...edited, raw: standing, reading: readBook(standing, today) }, "update"));
    const figures = unitAnchor("U02", "figures");
    expect((await host.read()).blocks.get(figures)).toEqual(standing.blocks.get(figures));
  });
});

/** Takes everybody off the units' lists: nobody is left to be listed. */
async function leaveNobody({ session, raw }: Edited): Promise<void> {
  for (const code of ["U00", "U01", "U02"]) {
    const people = raw.blocks.get(unitAnchor(code, "people"));
    const sheet = session.book.findSheet(people?.sheet ?? "");
    if (people === undefined || sheet === null) throw new Error(code);
    const { row, column, rows } = people.range;
    sheet.protection = null;
    clearCells(session, sheet, { row: row + 1, column: column + 1, rows: rows - 1, columns: 3 });
  }
  await session.book.calculate();
}

const updated = async (edited: Edited): Promise<ActionResult<unknown>> => {
  const standing = await edited.host.read();
  return act({ ...edited, raw: standing, reading: readBook(standing, today) }, "update");
};

test("a name that a sheet made anew has nothing for any more is no part of another: it goes, and set-up goes on", async () => {
  const requests = await withEdited([], async (edited) => {
    const { host, excel } = edited;
    await leaveNobody(edited);
    expect((await host.read()).blocks.has(anchors.registrationPeople)).toBe(true);
    const before = excel.counters.requests.length;
    done(await updated(edited));
    expect((await host.read()).blocks.has(anchors.registrationPeople)).toBe(false);
    return excel.counters.requests.length - before;
  });
  // So where the host failed for good, and left the sheet half-made.
  for (let sync = 1; sync <= requests; sync += 1) {
    await withEdited([], async (edited) => {
      const { host, excel } = edited;
      await leaveNobody(edited);
      // Behind its first actions, so that something of the request is done.
      excel.dieAtSync(sync, 40);
      await act(edited, "update");
      excel.recover();
      expect({ sync, ...(await updated(edited)) }).toMatchObject({ sync, ok: true });
      expect([sync, (await host.read()).blocks.has(anchors.registrationPeople)]).toEqual([sync, false]);
    });
  }
});
