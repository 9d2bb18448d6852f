import { markUnits } from "../../src/actions/exchange/markUnits";
import type { ActionResult } from "../../src/actions/run/outcomes";
import { toA1 } from "../../src/sheet/a1";
import type { Sheet } from "../../src/workbench/host/model/sheet";
import { pasteCopied } from "../../src/workbench/session/clipboard";
import { anchors, isAnchor, summaryAnchor } from "../../src/workbook/blocks/anchors";
import { readBook } from "../../src/workbook/reading/readBook";
import { done } from "../support/done";
import { act } from "./afterwards";
import { applyEdits } from "./applyEdit";
import type { Edit } from "./edit";
import { damageIn, today, withEdited, type Edited } from "./edited";
import { endOfYear } from "./smallBook";

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

      const sheetOf = (name: string): Sheet => {
        const sheet = session.book.findSheet(name);
        if (sheet === null) throw new Error(name);
        return sheet;
      };
      const copied = { sheet: sheetOf(strayed.sheet), area: strayed.range, text: "", isCut: true };
      pasteCopied(session, sheetOf(before.sheet), before.range, copied);
      done(await doIt({ ...edited, reading: readBook(await host.read(), today) }));
      expect((await host.read()).blocks.get(anchors.planSource)).toEqual(before);
    });
  });
});

/** Each part of the workbook, and a sheet that it does not belong on: another one for the next. */
async function partsElsewhere(): Promise<readonly (readonly [part: string, onto: string])[]> {
  const parts = await withEdited([], ({ raw }) => [...raw.blocks.values()].filter(({ name }) => isAnchor(name)));
  const sheets = [...new Set(parts.map(({ sheet }) => sheet))];
  return parts.map(({ name, sheet }, index) => {
    const others = sheets.filter((one) => one !== sheet);
    const onto = others[(index * 7) % others.length];
    return [name, parts.find((one) => one.sheet === onto)?.name ?? ""];
  });
}

test("whichever part is cut onto whichever sheet, it is told that it is elsewhere, and of no other part", async () => {
  const told: unknown[] = [];
  const pairs = await partsElsewhere();
  for (const [part, other] of pairs) {
    const behind = { name: other, row: 99, column: 99 };
    const edit: Edit = { does: "cut", open: true, at: { name: part, row: 1, column: 1 }, to: behind };
    told.push(
      await withEdited([edit], ({ reading }) => {
        if (!reading.ok) throw new Error(`${part} onto ${other}: ${reading.code}`);
        const damage = damageIn(reading.book.findings).filter(
          ({ numbers }) => "damage" in numbers && numbers.damage === "elsewhere",
        );
        return damage.map(({ numbers }) => ("name" in numbers ? numbers.name : null));
      }),
    );
  }
  expect(told).toEqual(pairs.map(([part]) => [part]));
  expect(pairs.length).toBeGreaterThan(50);
});
