import fc from "fast-check";
import { setUp } from "../../src/actions/setUp/setUp";
import type { UnitInput } from "../../src/actions/run/outcomes";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { minutesRows } from "../../src/rules/figures/minutesKeys";
import { eventEntryKeys } from "../../src/rules/figures/eventEntry";
import { anchors, unitAnchor } from "../../src/workbook/blocks/anchors";
import { isTyped, periodKey, totalRole } from "../../src/workbook/blocks/figureKeys";
import { unitKeys, valueKey } from "../../src/workbook/blocks/listKeys";
import { unitTables } from "../../src/workbook/sheets/unitTables";
import type { Target } from "../../src/plan/target";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { deep } from "../support/deep";
import { done } from "../support/done";
import { endOfYear } from "../support/sampleBook";
import { typeAt, valuesAt, type Entry, type KeyedCell } from "../support/typeAt";

const codes = ["U01", "U02", "U03"];
const named = (code: string): UnitInput => ({ code, name: `Phòng ${code}` });

const ofTarget = (block: string, target: Target): readonly KeyedCell[] => [
  ...(["evidence", "note", "notApplicable"] as const).map((key) => [block, target.id, key] as const),
  ...target.entered.flatMap((period): readonly KeyedCell[] => [
    ...(isTyped(target) ? [[block, target.id, periodKey(period, "value")] as const] : []),
    ...(totalRole(target) === "typed" ? [[block, target.id, periodKey(period, "total")] as const] : []),
  ]),
];

const { lists: listed } = unitTables(bundledPlan);
const inList = (code: string, part: keyof typeof listed): readonly KeyedCell[] =>
  [0, 1, 4, 10].flatMap((row) => listed[part].map(({ key }) => [unitAnchor(code, part), row, key] as const));

const targetsOf = (level: Target["level"]): readonly Target[] =>
  bundledPlan.targets.filter((target) => target.level === level);

/** Cells that people fill: those of units and of the agency, and the plan's form. */
const entryCells: readonly KeyedCell[] = [
  ...codes.flatMap((code) => [
    ...targetsOf("unit").flatMap((target) => ofTarget(unitAnchor(code, "figures"), target)),
    ...[...unitKeys, ...minutesRows(bundledPlan).map(({ key }) => key)].map(
      (key) => [unitAnchor(code, "unit"), key, valueKey] as const,
    ),
    ...inList(code, "initiatives"),
    ...inList(code, "people"),
  ]),
  ...targetsOf("agency").flatMap((target) => ofTarget(anchors.agencyFigures, target)),
  ...["DV-CT", "DV-VB", "CQ-CT", "CQ-SK"].flatMap((id) =>
    ["threshold", "judged.D1", "bars"].map((key) => [anchors.planTargets, id, key] as const),
  ),
  [anchors.planPeriods, "D1", "from"],
  [anchors.planSettings, "registrationDeadline", valueKey],
  ...eventEntryKeys.map((key) => [anchors.planEvents, "DANG", key] as const),
];

const raw: fc.Arbitrary<Entry[3]> = fc.oneof(
  fc.nat(5000),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom("x", "Có", "Không", "Đạt", 0, -1, 0.92, 45_400, true, false),
  fc.constantFrom("=1+1", "'abc", "  ", "@SUM(A1)", "1e5", "30/6/2024", "Ngô Đình", "_x0041_", "a\nb", "<b>&amp;"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
);

const entries: fc.Arbitrary<readonly Entry[]> = fc
  .uniqueArray(fc.nat(entryCells.length - 1), { minLength: 5, maxLength: 60 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((index) => raw.map((value): Entry => [...(entryCells[index] ?? ["", "", ""]), value] as Entry)),
    ),
  );

/** The list may lose a unit, get new ones, and come in another order. */
const lists: fc.Arbitrary<readonly UnitInput[]> = fc
  .tuple(fc.shuffledSubarray([...codes, "U04", "U07"], { minLength: 1 }), fc.boolean())
  .map(([listed, more]) => [...listed.map(named), ...(more ? [{ name: "Phòng mới" }] : [])]);

describe("set-up again", () => {
  it("keeps every entry letter for letter, whatever was typed and whichever units are on the list", async () => {
    const made = XlsxHost.create();
    done(await setUp(made, { plan: bundledPlan, units: codes.map(named) }, endOfYear));
    const file = await made.save();
    await fc.assert(
      fc.asyncProperty(entries, fc.array(lists, { minLength: 1, maxLength: 2 }), async (typed, rounds) => {
        const host = await XlsxHost.open(file);
        await typeAt(host, typed);
        const cells = typed.map(([block, row, column]): KeyedCell => [block, row, column]);
        const before = await valuesAt(host, cells);
        for (const units of rounds) done(await setUp(host, { plan: bundledPlan, units }, endOfYear));
        expect(await valuesAt(host, cells)).toEqual(before);
        expect(await valuesAt(await XlsxHost.open(await host.save()), cells)).toEqual(before);
      }),
      { numRuns: deep(10, 20) },
    );
  });
});
