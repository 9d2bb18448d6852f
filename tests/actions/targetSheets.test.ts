import { check } from "../../src/actions/check/check";
import type { SetUpOutcome } from "../../src/actions/run/outcomes";
import { setUp } from "../../src/actions/setUp/setUp";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { TargetId } from "../../src/plan/target";
import { anchors, targetAnchor } from "../../src/workbook/blocks/anchors";
import { stopExcels } from "../support/bothHosts";
import { done } from "../support/done";
import { filledOnce } from "../support/filledOnce";
import { endOfYear } from "../support/sampleBook";
import { typeAt, valueAt } from "../support/typeAt";

const units = [{ name: "Phòng Một" }, { name: "Phòng Hai" }];
const all = bundledPlan.targets.flatMap(({ id, level }) => (level === "unit" ? [id] : []));
const chosen: readonly TargetId[] = ["DV-CT"];

const run = async (host: WorkbookHost, targetSheets?: readonly TargetId[], listed = units) =>
  done(
    await setUp(
      host,
      { plan: bundledPlan, units: listed, ...(targetSheets === undefined ? {} : { targetSheets }) },
      endOfYear,
    ),
  );

const checked = async (host: WorkbookHost) => done(await check(host, { writeSheet: false }, endOfYear));

/** Targets whose sheets are in sight. */
async function inSight(host: WorkbookHost): Promise<readonly TargetId[]> {
  const raw = await host.read();
  const visible = new Set(raw.sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [name] : [])));
  return all.filter((target) => visible.has(raw.blocks.get(targetAnchor(target))?.sheet ?? ""));
}

/** Findings on the workbook itself. */
const damage = async (host: WorkbookHost): Promise<readonly string[]> =>
  (await checked(host)).findings.flatMap(({ code }) => (/^(anchor|sheet|formula|rollup)\./.test(code) ? [code] : []));

afterEach(stopExcels);

/** What the set-ups of the two workbooks came to, in one kind of workbook and then in the other. */
const outcomes: { readonly whole: SetUpOutcome[]; readonly few: SetUpOutcome[] } = { whole: [], few: [] };
const whole = filledOnce(async (host) => outcomes.whole.push(await run(host)));
const few = filledOnce(async (host) => outcomes.few.push(await run(host, chosen)));

describe.each([
  ["a file", whole.file, few.file],
  ["Excel", async () => (await whole.excel()).host, async () => (await few.excel()).host],
] as const)(
  "sheets of targets in %s",
  (_, openWhole: () => Promise<WorkbookHost>, openFew: () => Promise<WorkbookHost>) => {
    it("are all in sight where nothing is chosen", async () => {
      const host = await openWhole();
      expect(await inSight(host)).toEqual(all);
      expect(outcomes.whole.at(-1)?.hiddenTargets).toEqual([]);
      expect((await checked(host)).hiddenTargets).toEqual([]);
    });

    it("are out of sight where they were not chosen, and the agency's sums stand on them all the same", async () => {
      const host = await openFew();
      expect(await inSight(host)).toEqual(chosen);
      expect(outcomes.few.at(-1)?.hiddenTargets).toHaveLength(all.length - 1);
      expect((await checked(host)).hiddenTargets).toEqual(all.filter((target) => target !== "DV-CT"));
      expect(await damage(host)).toEqual([]);
      await typeAt(host, [
        ["TD_U01_FIGURES", "DV-CT", "D1.value", 27],
        ["TD_U01_FIGURES", "DV-CT", "D1.total", 30],
      ]);
      await run(host);
      expect(await valueAt(host, [anchors.agencyFigures, "CQ-CT", "D1.value"])).toBe(27);
    });

    it("stay as they are when nothing is said, and a new unit gets its row in those out of sight too", async () => {
      const host = await openFew();
      await run(host, undefined, [...units, { name: "Phòng Ba" }]);
      expect(await inSight(host)).toEqual(chosen);
      expect(await damage(host)).toEqual([]);
      const rows = (await host.read()).blocks.get(targetAnchor(all.at(-1) ?? ""))?.cells.map(([key]) => key?.value);
      expect(rows).toEqual(expect.arrayContaining(["U01", "U02", "U03"]));
    });

    it("leave and come back while the list of units grows, and with a formula of theirs cleared", async () => {
      const host = await openWhole();
      await run(host, chosen, [...units, { name: "Phòng Ba" }]);
      expect(await inSight(host)).toEqual(chosen);
      await typeAt(host, [[targetAnchor(all.at(-1) ?? ""), "U01", "D1.status", null]]);
      expect(await damage(host)).toEqual(["formula.overwritten"]);
      await run(host, all, [...units, { name: "Phòng Ba" }]);
      expect(await inSight(host)).toEqual(all);
      expect(await damage(host)).toEqual([]);
    });

    it("come back and leave when chosen anew, without one being deleted or made", async () => {
      const host = await openFew();
      const back = await run(host, all);
      expect(back).toMatchObject({ made: [], hiddenTargets: [] });
      expect(await inSight(host)).toEqual(all);
      const fewer = await run(host, []);
      expect(fewer).toMatchObject({ made: [] });
      expect(await inSight(host)).toEqual([]);
      expect(await damage(host)).toEqual([]);
    });
  },
);
