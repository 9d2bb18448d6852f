import fc from "fast-check";
import { describeDemands, describeOutcome } from "../../../src/locale/describeCondition";
import { vietnamese as locale } from "../../../src/locale/vietnamese";
import { evaluate } from "../../../src/rules/evaluate/evaluate";
import { makeShortlist } from "../../../src/rules/shortlist/makeShortlist";
import type { ConditionOutcome } from "../../../src/rules/shortlist/conditions";
import { summaryAnchor } from "../../../src/workbook/blocks/anchors";
import { bookOf } from "../../../src/workbook/changes/newBook";
import { nameSheets } from "../../../src/workbook/changes/nameSheets";
import { rawUnder, readKeyedBlock, type ReadBlock } from "../../../src/workbook/reading/readKeyedBlock";
import { readSitting } from "../../../src/workbook/reading/readSitting";
import { personKey, readCouncil } from "../../../src/workbook/summary/councilLines";
import { summarySheet } from "../../../src/workbook/summary/summarySheet";
import { nothingTyped } from "../../../src/workbook/summary/summaryTyped";
import { figuresOf } from "../../support/figures";
import { codeOf, nameOfPerson, planOfYear, unitsOfYear, years, type Year } from "./statedConditions";
import { fates, type Fate } from "./whatBecomesOf";

const keyOf = (unit: number, row?: number): string =>
  row === undefined ? codeOf(unit) : personKey(codeOf(unit), nameOfPerson(unit, row), new Set());

const keysOf = ({ units }: Year): readonly string[] =>
  units.flatMap(({ people }, at) => [keyOf(at), ...people.map((_, row) => keyOf(at, row))]);

type Lists = Readonly<Record<"units" | "people" | "excluded", ReadBlock>>;

/** The lists of a year's summary as its sheet is drawn. */
function drawn(year: Year): Lists {
  const plan = planOfYear(year);
  const figures = figuresOf(unitsOfYear(year));
  const [period] = plan.periods.filter(({ id }) => id === year.occasion);
  if (period === undefined) throw new Error("the plan has the occasion");
  const sheet = "Tổng hợp";
  const marks = keysOf(year).map((key) => [key, { typed: "x", isTaken: true, name: key }] as const);
  const made = summarySheet({
    ...{ period, sheet, after: null, typed: nothingTyped, madeOn: new Date(2024, 11, 20), madeAt: "20/12/2024 08:00" },
    book: bookOf(plan, figures, nameSheets(plan, figures.units, { known: null, taken: [] })),
    shortlist: makeShortlist(plan, figures, evaluate(plan, figures), period.id),
    council: { ...readCouncil(new Map(), period.id), takenUp: new Map(year.takesUp ? marks : []) },
    record: readSitting(new Map(), period.id),
  });
  const cells = new Map<string, unknown>();
  for (const { row, column, contents } of made.sheet.build("create").blocks)
    contents.forEach((line, down) => {
      line.forEach((content, right) => cells.set(`${row + down} ${column + right}`, content));
    });
  const list = (part: keyof Lists): ReadBlock => {
    const name = summaryAnchor(period.id, part);
    const range = made.names.find((one) => one.name === name)?.range;
    if (range === undefined) throw new Error(`no ${name}`);
    const at = (row: number, column: number) => {
      const content = cells.get(`${range.row + row} ${range.column + column}`);
      return { value: typeof content === "string" ? content : null };
    };
    const raw = Array.from({ length: range.rows }, (_, row) =>
      Array.from({ length: range.columns }, (__, column) => at(row, column)),
    );
    return readKeyedBlock({ name, sheet, range, cells: raw });
  };
  return { units: list("units"), people: list("people"), excluded: list("excluded") };
}

/** What a line has to say of conditions: what is lacking or not known, unless the council sees to it for all lines of the award. */
const said = (conditions: readonly ConditionOutcome[]): readonly string[] =>
  conditions
    .filter(({ state, asked }) => state !== "met" && asked.some(({ code }) => code !== "byCouncil"))
    .map((one) => describeOutcome(locale, one));

const barring = (conditions: readonly ConditionOutcome[]): readonly string[] =>
  conditions
    .filter(({ effect, state }) => effect === "bars" && state === "lacking")
    .map((one) => describeDemands(locale, one));

const textAt = (list: ReadBlock, key: string, column: string): string => {
  const text = rawUnder(list, key, column);
  return typeof text === "string" ? text : "";
};

/** "Thiếu: …", "Chưa rõ: …": how often a text tells of a condition that is not met. */
const timesOpen = (text: string): number => text.match(/(?:Thiếu|Chưa rõ): /gu)?.length ?? 0;

function holdsOf({ takesUp }: Year, list: ReadBlock, excluded: ReadBlock, key: string, fate: Fate): void {
  const { proposed, conditions } = fate;
  const isListed = proposed || takesUp;
  expect([key, list.rows.has(key)]).toEqual([key, isListed]);
  const open = isListed ? said(conditions) : [];
  const remarks = textAt(list, key, "remarks");
  expect(remarks.startsWith(open.join("; "))).toBe(true);
  expect(timesOpen(remarks)).toBe(open.length);
  // Of people whom nobody nominated there is one line for all.
  const reasons = isListed ? remarks : textAt(excluded, key, "reasons");
  for (const one of isListed || excluded.rows.has(key) ? barring(conditions) : []) expect(reasons).toContain(one);
}

describe("the conditions of awards on a summary, whatever is asked and whatever people left", () => {
  it("stand on the line of whoever is proposed against them, or taken up by the council, as they were stated, and bar whom they are to bar", () => {
    fc.assert(
      fc.property(years, (year) => {
        const lists = drawn(year);
        fates(year).forEach(({ unit, people }, at) => {
          holdsOf(year, lists.units, lists.excluded, keyOf(at), unit);
          people.forEach((person, row) => {
            holdsOf(year, lists.people, lists.excluded, keyOf(at, row), person);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  it("are met, lacking and not known of every kind among what is generated, on lines that are proposed too", () => {
    const told = new Set<string>();
    for (const year of fc.sample(years, { seed: 1, numRuns: 400 }))
      for (const { unit, people } of fates(year))
        for (const { conditions, proposed } of [unit, ...people])
          for (const { code, state, effect, asked } of conditions) {
            for (const one of asked) told.add(`${one.code} ${one.state}`);
            if (proposed) told.add(`${code === "oneOf" ? "one of several" : "one"} ${effect} ${state}`);
          }
    const states = (code: string, ...those: readonly string[]) => those.map((state) => `${code} ${state}`);
    const threefold = ["ratingAtLeast", "recognisedInitiatives", "peopleShare", "noneDisciplinedFrom"];
    expect([...told].sort()).toEqual(
      [
        ...threefold.flatMap((code) => states(code, "met", "lacking", "unknown")),
        ...["hasPersonWith", "notHeldBack", "registered"].flatMap((code) => states(code, "met", "lacking")),
        ...["heldBefore", "byCouncil"].flatMap((code) => states(code, "unknown")),
        ...["one", "one of several"].flatMap((code) => [
          ...states(`${code} says`, "met", "lacking", "unknown"),
          ...states(`${code} bars`, "met", "unknown"),
        ]),
      ].sort(),
    );
  });
});
