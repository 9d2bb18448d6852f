import { entryWords } from "../../locale/workbook/entryWords";
import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { registrableAwards } from "../../plan/awards";
import { onceEach } from "../../plan/onceEach";
import type { Plan } from "../../plan/plan";
import type { UnitFigures } from "../../rules/figures/figures";
import { minutesRows } from "../../rules/figures/minutesKeys";
import { unitKeys, valueKey, type UnitKey } from "../blocks/listKeys";
import type { Book } from "../blocks/book";
import { toA1 } from "../../sheet/a1";
import { statusColors } from "../drawing/colors";
import type { ConditionalFormat, RangeRef } from "../drawing/description";
import { writeEntries, type KeyedEntry } from "../drawing/keyedEntries";
import { writeKeyRow } from "../drawing/keyedTable";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import type { StyleName } from "../drawing/styles";
import { entryContent } from "../drawing/typedContent";
import { literal } from "../formulas/expressions";
import { headKeys, labelKey, unitFormulas, type UnitBlocks } from "../formulas/unitFormulas";
import { choiceEntry, minutesDayEntry, registrationEntry, textEntry } from "./entryKinds";

const { unit: words } = entryWords;

/** An entry about the unit spans so many columns: its name has room in one line. */
export const entrySpan = 8;
const entryHeight = 17;

/** What a unit says of itself, and of its registration. */
export const unitEntries = onceEach((plan: Plan): readonly KeyedEntry<UnitFigures>[] => {
  const titles = registrableAwards(plan, "unit").map(({ name }) => name);
  const entries: Record<UnitKey, Omit<KeyedEntry<UnitFigures>, "key" | "heading">> = {
    name: { ...textEntry, content: ({ name }) => entryContent(name) },
    head: { ...textEntry, content: ({ head }) => entryContent(head) },
    registrationNo: {
      ...textEntry,
      content: ({ registration }) => entryContent(registration.registrationNo),
    },
    registeredOn: {
      ...{ ...registrationEntry(plan), style: "entryDateLeft" },
      content: ({ registration }) => entryContent(registration.registeredOn),
    },
    title: {
      // Without titles to choose from, any text.
      ...(titles.length === 0 ? textEntry : { ...choiceEntry(titles), prompt: sheetTexts.prompts.choice }),
      style: "entryChoiceLeft",
      content: ({ registration }) => entryContent(registration.title),
    },
  };
  const own = unitKeys.map((key) => {
    const { heading, prompt } = words[key];
    return { key, heading, prompt: fill(prompt, { year: plan.year }), ...entries[key] };
  });
  return [...own, ...minutesEntries(plan)];
});

/** The minutes of its nominations, an occasion each. */
const minutesEntries = (plan: Plan): readonly KeyedEntry<UnitFigures>[] =>
  minutesRows(plan).map(({ field, period, key }) => {
    const { heading, prompt } = entryWords.minutes[field];
    const places = { period: period.name, year: plan.year };
    return {
      ...{ key, heading: fill(heading, places), prompt: fill(prompt, places) },
      ...(field === "number" ? textEntry : { ...minutesDayEntry(plan), style: "entryDateLeft" }),
      content: ({ minutes }) => entryContent(minutes.get(period.id)?.[field]),
    };
  });

/** What the sheet says at its head: how it looks, its points, and what wraps over the columns that stay in sight. */
const headLines: Record<
  (typeof headKeys)[number],
  { readonly style: StyleName; readonly height: number; readonly wraps?: true }
> = {
  shownName: { style: "unitName", height: 20 },
  state: { style: "unitState", height: 18 },
  // Four lines: what a sheet lacks that nobody has filled.
  missing: { style: "lackingLine", height: 54, wraps: true },
};

/** That nothing is missing is said calmly. */
const lookOfWhole = (range: RangeRef): ConditionalFormat => ({
  ...{ kind: "formula", range, fontColor: statusColors.met.font },
  formula: `${toA1(range)}=${literal(sheetTexts.unit.nothingLacks)}`,
});

/** The unit's own block: entries, the lines at the sheet's head over its first `inSight` columns, and hidden rows that are computed. */
export function writeUnitBlock(
  builder: SheetBuilder,
  blocks: UnitBlocks,
  unit: UnitFigures,
  book: Book,
  inSight: number,
): void {
  writeKeyRow(builder, blocks.unit);
  writeEntries(builder, blocks.unit, unitEntries(book.plan), unit, {
    column: valueKey,
    span: entrySpan,
    height: entryHeight,
  });
  for (const { cell, row, column, content } of unitFormulas(blocks, unit, book)) {
    builder.put({ row: cell.row, column: 0 }, row, "key");
    const head = headKeys.find((key) => key === row);
    if (column === labelKey && head !== undefined) {
      const { style, height, wraps = false } = headLines[head];
      builder
        .putMerged(area(cell.row, cell.column, 1, wraps ? inSight : 1), content, style)
        .rowRun({ first: cell.row, count: 1, height });
      if (wraps) builder.formatWhere(lookOfWhole(area(cell.row, cell.column, 1, 1)));
    } else builder.put(cell, content, "key").rowRun({ first: cell.row, count: 1, hidden: true });
  }
}
