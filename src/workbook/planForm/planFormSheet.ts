import { planFormChoices as choices } from "../../locale/workbook/planForm/choices";
import { planFormTexts } from "../../locale/workbook/planForm/texts";
import type { LimitForm } from "../../plan/limit";
import type { MeasureKind } from "../../plan/measure";
import { kindsWhere } from "../../plan/measureTraits";
import type { Plan } from "../../plan/plan";
import { toA1 } from "../../sheet/a1";
import type { KeyedBlock } from "../drawing/keyedBlock";
import type { NameChange, RangeRef } from "../drawing/description";
import { literal } from "../formulas/expressions";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { styles } from "../drawing/styles";
import { newSheet } from "../sheets/sheetTable";
import { formLists, type FormList } from "./formKeys";
import { formLayout, formWidths, lastColumn } from "./formLayout";
import { formRows } from "./formRows";
import {
  below,
  entryCells,
  headRows,
  layOutFormList,
  layOutSingleValues,
  writeFormList,
  writeSingleValues,
} from "./formSections";
import { guideEnd, sourceCells, writeGuide } from "./formGuide";
import { measureColumns, uses } from "./measureForms";
import type { RuleContext } from "./formRules";
import { referenceOf } from "./targetInput";

const firstSection = 5;

const columnAt = (list: FormList, key: string): number => formLayout[list].find((one) => one.key === key)?.at ?? 2;

/** A cell's address in the first row of a range, its column fixed. */
const fixed = (row: number, column: number): string => `$${toA1({ row, column })}`;
const isOneOf = (cell: string, texts: readonly string[]): string =>
  texts.length === 0 ? "FALSE" : `OR(${texts.map((text) => `${cell}=${literal(text)}`).join(",")})`;

/** Cells that a target's kind, or its source, does not use are grey; percents and days show as such. */
function formatTargets(builder: SheetBuilder, block: KeyedBlock): void {
  const cells = (key: string): RangeRef => entryCells(block, { at: columnAt("targets", key) });
  const grey = (range: RangeRef, formula: string): void => {
    builder.formatWhere({ kind: "formula", range, formula, fill: styles.absent.fill });
  };
  const first = block.range.row + 1;
  const kind = fixed(first, columnAt("targets", "kind"));
  const kinds = Object.keys(choices.kinds) as readonly MeasureKind[];
  for (const column of measureColumns) {
    const unused = kinds.filter((one) => !uses(one, column)).map((one) => choices.kinds[one]);
    if (unused.length > 0) grey(cells(column), isOneOf(kind, unused));
  }
  const source = fixed(first, columnAt("targets", "source"));
  const referring = Object.entries(choices.sources).flatMap(([key, text]) =>
    referenceOf(key as keyof typeof choices.sources) === null ? [] : [text],
  );
  grey(cells("reference"), `AND(${source}<>"",NOT(${isOneOf(source, referring)}))`);
  const threshold = cells("threshold");
  const shown = (texts: readonly string[], numberFormat: string): void => {
    const formula = `AND(ISNUMBER(${toA1(threshold)}),${isOneOf(kind, texts)})`;
    builder.formatWhere({ kind: "formula", range: threshold, formula, numberFormat });
  };
  const limited = (form: LimitForm): readonly string[] =>
    kindsWhere(({ limit }) => limit === form).map((one) => choices.kinds[one]);
  shown(limited("percent"), 'General"%"');
  shown(limited("date"), "dd/mm/yyyy");
}

/** The plan as a form that people fill: every part of it a table, prefilled, with free rows below. */
export function planFormSheet(
  plan: Plan,
  name: string,
  after: string | null,
): { readonly sheet: SheetBuilder; readonly names: readonly NameChange[] } {
  const builder = newSheet("planForm", name, after);
  const contents = formRows(plan);
  builder
    .columnRun({ first: 0, count: 1, width: 8, hidden: true })
    .put({ row: 0, column: 1 }, planFormTexts.heading, "title")
    .rowRun({ first: 0, count: 1, height: 30 });
  formWidths.forEach((width, index) => builder.columnRun({ first: index + 1, count: 1, width }));
  planFormTexts.about.forEach((line, index) => builder.put({ row: 1 + index, column: 1 }, line, "note"));
  builder.rowRun({ first: 1, count: planFormTexts.about.length, height: 20 });

  const single = layOutSingleValues(name, firstSection);
  let next = single.range.row + single.range.rows + 1;
  const lists = new Map<FormList, KeyedBlock>();
  for (const list of formLists) {
    const block = layOutFormList(list, name, next, contents.lists[list].length);
    lists.set(list, block);
    next = below(block);
  }
  const guide = next;

  const context: RuleContext & { readonly year: number } = {
    listed: ({ list, column }) => {
      const block = lists.get(list);
      return block === undefined ? area(0, 0, 1, 1) : entryCells(block, { at: columnAt(list, column) });
    },
    sources: sourceCells(guide),
    kindColumn: columnAt("targets", "kind"),
    // Examples are of the year that is drawn up: the one after the plan that stands here.
    year: plan.year + 1,
  };
  writeSingleValues(builder, single, contents.plan, context);
  for (const [list, block] of lists) writeFormList(builder, list, block, contents.lists[list], context);
  const targets = lists.get("targets");
  if (targets !== undefined) formatTargets(builder, targets);
  writeGuide(builder, guide, context.year);

  const begun = (["scales", "targets", "events", "ranking"] as const).flatMap(
    (list) => lists.get(list)?.range.row ?? [],
  );
  builder
    .freeze(1, 4)
    .beginPages([...begun.map((row) => row - headRows), guide])
    .page({ printArea: area(0, 1, guideEnd(guide) + 1, lastColumn) });
  const names = [single, ...lists.values()].map((block) => ({ name: block.name, sheet: name, range: block.range }));
  return { sheet: builder, names };
}
