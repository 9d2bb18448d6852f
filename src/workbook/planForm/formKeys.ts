import { planFormTexts } from "../../locale/workbook/planForm/texts";
import { fill } from "../../locale/workbook/sheets";
import { formAnchorPrefix } from "../blocks/anchors";

/** The tables of the form that are lists, in their order on the sheet. */
export const formLists = [
  "periods",
  "scales",
  "categories",
  "awards",
  "targets",
  "events",
  "ranking",
  "caps",
  "conditions",
  "laws",
] as const;
export type FormList = (typeof formLists)[number];
/** `plan` is the table of single values; its row keys are paths into the plan. */
export type FormTable = FormList | "plan";

export type PlanRowKey = keyof typeof planFormTexts.plan.rows;
export const planRowKeys = Object.keys(planFormTexts.plan.rows).filter(
  (key): key is PlanRowKey => key in planFormTexts.plan.rows,
);

/** `TD_FORM_TARGETS` */
export const formAnchor = (table: FormTable | "titles"): string => `${formAnchorPrefix}${table.toUpperCase()}`;

/** What forms of earlier versions called a list: what were titles are awards. */
export const earlierAnchors: Partial<Record<FormTable, string>> = { awards: formAnchor("titles") };

/** Column keys of a list, in their order on the sheet. */
export const formColumns = (list: FormList): readonly string[] => Object.keys(planFormTexts.tables[list].columns);

/** Lists that forms of earlier versions have not. */
export const addedLists: ReadonlySet<FormTable> = new Set<FormTable>(["conditions", "laws"]);

/** Columns that forms of earlier versions have not: nothing is lost with them. */
export const addedColumns: ReadonlySet<string> = new Set([
  ...["aliases", "occasions"],
  ...["cap", "capRounding", "capOf", "capTarget"],
]);

/** A cell of the form by its keys: `row` counts the rows of a list as they stand; of the single values `column` is the row key. */
export interface FormCell {
  readonly table: FormTable;
  readonly row: number;
  readonly column: string;
}

/** "VI" of "VI. CHỈ TIÊU". */
const numeral = (title: string): string => title.split(".")[0] ?? title;

/** The heading of a column, or of a row of the single values; the key itself where there is none. */
export function headingOf(table: FormTable, column: string): string {
  const { plan, tables } = planFormTexts;
  const headings: Readonly<Record<string, string | readonly string[]>> =
    table === "plan" ? plan.rows : tables[table].columns;
  const said = headings[column];
  return typeof said === "string" ? said : (said?.[0] ?? column);
}

/** What a cell is called in a sentence: "Phần VI, cột “Ngưỡng”". */
export function formCellName({ table, column }: FormCell): string {
  const { cell, plan, tables } = planFormTexts;
  const part = numeral(table === "plan" ? plan.title : tables[table].title);
  if (column === "") return fill(cell.part, { part });
  return fill(table === "plan" ? cell.single : cell.listed, { part, heading: headingOf(table, column) });
}
