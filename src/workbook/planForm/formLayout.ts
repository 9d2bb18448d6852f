import { planFormChoices as choices } from "../../locale/workbook/planForm/choices";
import type { StyleName } from "../drawing/styles";
import type { FormList } from "./formKeys";

/** Widths in characters of the sheet's columns from the second on; the first is hidden. The targets set them. */
export const formWidths = [5, 10, 16, 34, 11.5, 11.5, 12, 11, 12, 8, 15, 15, 12.5, 19, 10, 9, 9, 8.5, 8] as const;
/** The last column of the form. */
export const lastColumn = formWidths.length;

/** What may stand in a column. `column` is of another list of the sheet: what has been written there can be chosen. */
export type ColumnRule =
  | { readonly kind: "text"; readonly most?: number }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "listed"; readonly list: FormList; readonly column: string }
  | { readonly kind: "sources" | "mark" | "date" | "year" | "whole" | "percent" | "threshold" };

export interface FormColumn {
  readonly key: string;
  /** Zero-based column of the sheet, and how many it spans. */
  readonly at: number;
  readonly span: number;
  readonly style: StyleName;
  readonly rule: ColumnRule;
}

const column = (key: string, at: number, style: StyleName, rule: ColumnRule, span = 1): FormColumn => ({
  key,
  at,
  span,
  style,
  rule,
});
const text = (key: string, at: number, span = 1): FormColumn => column(key, at, "entryText", { kind: "text" }, span);
const code = (at: number): FormColumn => column("id", at, "entryCode", { kind: "text", most: 20 });
const words = (key: string, at: number, values: Readonly<Record<string, string>>, span = 1): FormColumn =>
  column(key, at, "entryChoice", { kind: "choice", values: Object.values(values) }, span);
const flag = (key: string, at: number): FormColumn => column(key, at, "entryCentered", { kind: "mark" });
const date = (key: string, at: number): FormColumn => column(key, at, "entryDate", { kind: "date" });
const periods = (key: string, at: number): FormColumn => column(key, at, "entryCode", { kind: "text" });
const listed = (key: string, at: number, list: FormList, of: string): FormColumn =>
  column(key, at, "entryCode", { kind: "listed", list, column: of });

/** The columns of each list, in the order of the sheet, which is the order of its keys. */
export const formLayout: Readonly<Record<FormList, readonly FormColumn[]>> = {
  periods: [
    code(2),
    column("name", 3, "entryText", { kind: "text", most: 16 }),
    text("sumOf", 4),
    date("from", 5),
    date("to", 6),
    words("review", 7, choices.reviews),
    words("registration", 8, choices.registrations),
  ],
  scales: [code(2), text("name", 3), text("grade", 4), column("gradeId", 5, "entryCode", { kind: "text", most: 20 })],
  categories: [code(2), text("name", 3, 2), flag("chosen", 5)],
  titles: [code(2), words("level", 3, choices.levels), text("name", 4, 2)],
  targets: [
    code(2),
    column("name", 3, "entryText", { kind: "text", most: 24 }),
    text("words", 4),
    column("clause", 5, "entryCode", { kind: "text" }),
    words("level", 6, choices.levels),
    words("kind", 7, choices.kinds),
    words("comparison", 8, choices.comparisons),
    column("threshold", 9, "entryChoice", { kind: "threshold" }),
    column("maximum", 10, "entryCentered", { kind: "whole" }),
    column("subject", 11, "entryText", { kind: "text", most: 120 }),
    column("base", 12, "entryText", { kind: "text", most: 120 }),
    words("method", 13, {
      ...choices.whole,
      ...{ rise: choices.directions.rise, fall: choices.directions.fall },
      ...choices.roundings,
      ...choices.overMaximum,
      withEvidence: choices.evidence.yes,
      withoutEvidence: choices.evidence.no,
    }),
    column("source", 14, "entryChoice", { kind: "sources" }),
    listed("reference", 15, "targets", "id"),
    periods("entered", 16),
    periods("judged", 17),
    flag("bars", 18),
    flag("notApplicable", 19),
  ],
  events: [
    code(2),
    listed("period", 3, "periods", "id"),
    text("name", 4),
    date("founded", 5),
    column("statedYears", 6, "entryCentered", { kind: "whole" }),
    text("words", 7, 6),
  ],
  ranking: [
    words("list", 2, choices.rankedLists),
    words("by", 3, choices.rankedBy, 2),
    listed("target", 5, "targets", "id"),
  ],
  caps: [
    code(2),
    words("rounding", 3, choices.roundings),
    text("name", 4),
    listed("target", 5, "targets", "id"),
    column("percent", 6, "entryCentered", { kind: "percent" }),
    flag("enabled", 7),
    text("source", 8, 5),
  ],
};

/** Rows left free under those of the plan. */
export const freeRows: Readonly<Record<FormList, number>> = {
  periods: 3,
  scales: 3,
  categories: 2,
  titles: 3,
  targets: 10,
  events: 5,
  ranking: 3,
  caps: 2,
};
