import { planFormTexts } from "../../locale/workbook/planForm/texts";
import { fill } from "../../locale/workbook/sheets";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { layOutTable, writeKeyRow } from "../drawing/keyedTable";
import type { RangeRef } from "../drawing/description";
import { rowHeight } from "../drawing/rowHeight";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { formAnchor, planRowKeys, type FormList, type PlanRowKey } from "./formKeys";
import { formLayout, formWidths, freeRows, lastColumn, type FormColumn } from "./formLayout";
import { columnRule, type RuleContext } from "./formRules";
import type { FormRow } from "./formValues";
import type { StyleName } from "../drawing/styles";

/** Title, hint and headings stand above a list's key row; the row that says where to insert, and a free one, below it. */
export const headRows = 3;
const titleHeight = 26;
const blankHeight = 22;
/** No program fits a row to what stands in merged cells: where long texts do, each row has room for two lines. */
const mergedHeight = 36;
const isLong = ({ span, rule }: FormColumn): boolean => span > 2 && rule.kind === "text";

/** Characters of some columns side by side. */
export const widthOf = (at: number, span: number): number =>
  formWidths.slice(at - 1, at - 1 + span).reduce<number>((sum, width) => sum + width, 0);

/** The heading of a part, over the whole width, and what is to be done in it. */
export const writeSectionTitle = (builder: SheetBuilder, row: number, title: string, hint: string): void => {
  builder
    .putMerged(area(row, 1, 1, lastColumn), title, "section")
    .rowRun({ first: row, count: 1, height: titleHeight })
    .put({ row: row + 1, column: 1 }, hint, "note")
    .rowRun({ first: row + 1, count: 1, height: 20 });
};

/** One content over the columns that a column of the form spans. */
export const putSpan = (
  builder: SheetBuilder,
  row: number,
  { at, span }: Pick<FormColumn, "at" | "span">,
  content: string | number | null,
  style: StyleName,
): void => {
  builder.putMerged(area(row, at, 1, span), content, style);
};

/** The running numbers of a table stand before its columns. */
const numbers = { key: "no" };

/** Where a list comes to stand whose title is at `row`: entry rows, and a last row that keeps its end when rows are inserted. */
export const layOutFormList = (list: FormList, sheet: string, row: number, filled: number): KeyedBlock =>
  layOutTable(
    formAnchor(list),
    sheet,
    { row: row + headRows, column: 0 },
    Array.from({ length: filled + freeRows[list] + 1 }, () => ""),
    [numbers, ...formLayout[list]],
  );

/** The first row after a list and the free one under it. */
export const below = ({ range }: KeyedBlock): number => range.row + range.rows + 1;

/** Entry cells of a column: without the key row and the last row. */
export function entryCells({ range }: KeyedBlock, { at }: Pick<FormColumn, "at">): RangeRef {
  return area(range.row + 1, at, range.rows - 2, 1);
}

type ColumnWords = Readonly<Record<string, readonly [string, string]>>;

/** A list: title, hint, headings, what the plan has, free rows, and the row above which more can be inserted. */
export function writeFormList(
  builder: SheetBuilder,
  list: FormList,
  block: KeyedBlock,
  rows: readonly FormRow[],
  context: RuleContext & { readonly year: number },
): void {
  const { title, hint, columns } = planFormTexts.tables[list];
  const words: ColumnWords = columns;
  const layout = formLayout[list];
  const { range } = block;
  const [first, count] = [range.row + 1, range.rows - 2];
  writeSectionTitle(builder, range.row - headRows, title, hint);
  builder.put({ row: range.row - 1, column: 1 }, planFormTexts.no, "header");
  const headings = layout.map((column) => ({ column, text: words[column.key]?.[0] ?? "" }));
  for (const { column, text } of headings) putSpan(builder, range.row - 1, column, text, "header");
  const bold = headings.map(({ column: { at, span }, text }) => ({
    text,
    width: widthOf(at, span),
    bold: true,
    centered: true,
  }));
  builder.rowRun({ first: range.row - 1, count: 1, height: rowHeight(bold, 30) });
  writeKeyRow(builder, block);
  const merged = layout.some(isLong);
  for (let index = 0; index < count; index += 1) {
    const row = first + index;
    const cells = rows[index] ?? {};
    builder.put({ row, column: 1 }, { formula: `ROW()-ROW($B$${range.row + 1})`, value: index + 1 });
    for (const column of layout) {
      const content = cells[column.key] ?? null;
      if (column.span > 1) putSpan(builder, row, column, content === "" ? null : content, column.style);
      else builder.put({ row, column: column.at }, content === "" ? null : content);
    }
    const texts = layout.map(({ key, at, span }) => ({ text: String(cells[key] ?? ""), width: widthOf(at, span) }));
    const height = rowHeight(texts, merged ? mergedHeight : blankHeight);
    builder.rowRun({ first: row, count: 1, height, ...(merged ? {} : { grows: true }) });
  }
  builder.paint(area(first, 1, count, 1), "labelCentered");
  for (const column of layout) {
    const cells = entryCells(block, column);
    if (column.span === 1) builder.paint(cells, column.style);
    const [heading, example] = words[column.key] ?? ["", ""];
    builder.validate(columnRule(cells, column, [heading, fill(example, { year: context.year })], context));
  }
  const lastWidth = Math.max(...layout.map(({ at, span }) => at + span - 1));
  builder.putMerged(area(first + count, 1, 1, lastWidth), planFormTexts.addRowsAbove, "note");
}

type SingleValue = Pick<FormColumn, "style" | "rule">;

const day: SingleValue = { style: "entryDateLeft", rule: { kind: "date" } };
const anyWords: SingleValue = { style: "entryText", rule: { kind: "text" } };

/** How single values look and what they take; those that are not here are texts. */
const singleValues: Partial<Record<PlanRowKey, SingleValue>> = {
  date: day,
  year: { style: "entryChoiceLeft", rule: { kind: "year" } },
  "registration.deadline": day,
  ratingScale: { style: "entryChoiceLeft", rule: { kind: "listed", list: "scales", column: "name" } },
};

const label = { at: 2, span: 2 };
const value = { at: label.at + label.span, span: 4 };

/** The table of single values: its rows are known by their keys. */
export const layOutSingleValues = (sheet: string, row: number): KeyedBlock =>
  layOutTable(formAnchor("plan"), sheet, { row: row + 1, column: 0 }, planRowKeys, [
    numbers,
    { key: "label", span: label.span },
    { key: "value" },
  ]);

export function writeSingleValues(
  builder: SheetBuilder,
  block: KeyedBlock,
  cells: FormRow,
  context: RuleContext & { readonly year: number },
): void {
  const { title, rows, prompts } = planFormTexts.plan;
  const { range } = block;
  builder
    .putMerged(area(range.row - 1, 1, 1, lastColumn), title, "section")
    .rowRun({ first: range.row - 1, count: 1, height: titleHeight });
  writeKeyRow(builder, block);
  planRowKeys.forEach((key, index) => {
    const row = range.row + 1 + index;
    const content = cells[key] ?? null;
    builder.put({ row, column: 0 }, key, "key").put({ row, column: 1 }, index + 1, "labelCentered");
    putSpan(builder, row, label, rows[key], "label");
    const { style, rule } = singleValues[key] ?? anyWords;
    putSpan(builder, row, value, content, style);
    const texts = [
      { text: rows[key], width: widthOf(label.at, label.span) },
      { text: typeof content === "string" ? content : "", width: widthOf(value.at, value.span) },
    ];
    builder.rowRun({ first: row, count: 1, height: rowHeight(texts, blankHeight) });
    builder.validate(
      columnRule(area(row, value.at, 1, 1), { rule }, [rows[key], fill(prompts[key], { year: context.year })], context),
    );
  });
}
