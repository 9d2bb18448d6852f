import { planFormChoices as choices } from "../../locale/workbook/planForm/choices";
import { lawPacks } from "../../plan/laws/lawPacks";
import { placed } from "../drawing/keyedTable";
import type { StyleName } from "../drawing/styles";
import type { FormList } from "./formKeys";

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
  /** Characters; only the targets set the widths of the sheet's columns. */
  readonly width?: number;
  readonly style: StyleName;
  readonly rule: ColumnRule;
}

/** A column before it has its place, which follows from those before it. */
type Unplaced = Omit<FormColumn, "at">;

const column = (key: string, style: StyleName, rule: ColumnRule, span = 1): Unplaced => ({ key, span, style, rule });
const wide = (width: number, unplaced: Unplaced): Unplaced => ({ ...unplaced, width });
const text = (key: string, span = 1): Unplaced => column(key, "entryText", { kind: "text" }, span);
/** What may be chosen stands in formulas, which hold texts of 255 letters. */
const name = (key: string, span = 1): Unplaced => column(key, "entryText", { kind: "text", most: 255 }, span);
const code: Unplaced = column("id", "entryCode", { kind: "text", most: 20 });
const words = (key: string, values: Readonly<Record<string, string>>, span = 1): Unplaced =>
  column(key, "entryChoice", { kind: "choice", values: Object.values(values) }, span);
const flag = (key: string): Unplaced => column(key, "entryCentered", { kind: "mark" });
const date = (key: string): Unplaced => column(key, "entryDate", { kind: "date" });
const periods = (key: string): Unplaced => column(key, "entryCode", { kind: "text" });
const listed = (key: string, list: FormList, of: string): Unplaced =>
  column(key, "entryCode", { kind: "listed", list, column: of });

/** Lists begin behind their running numbers. */
export const firstColumn = 2;

const inOrder = (columns: readonly Unplaced[]): readonly FormColumn[] =>
  placed(columns, firstColumn).map((place) => ({ ...place.column, at: place.at }));

/** The columns of each list, in the order of the sheet, which is the order of its keys. */
export const formLayout: Readonly<Record<FormList, readonly FormColumn[]>> = {
  periods: inOrder([
    code,
    column("name", "entryText", { kind: "text", most: 16 }),
    text("sumOf"),
    date("from"),
    date("to"),
    words("review", choices.reviews),
    words("registration", choices.registrations),
  ]),
  scales: inOrder([
    code,
    text("name"),
    name("grade"),
    column("gradeId", "entryCode", { kind: "text", most: 20 }),
    text("aliases", 3),
  ]),
  categories: inOrder([code, name("name", 2), flag("chosen"), text("aliases", 3)]),
  awards: inOrder([
    code,
    words("level", choices.levels),
    name("name", 2),
    periods("occasions"),
    text("aliases", 3),
    column("cap", "entryCentered", { kind: "percent" }),
    text("capOf", 2),
    words("capRounding", choices.roundings),
    listed("capTarget", "targets", "id"),
  ]),
  targets: inOrder([
    wide(10, code),
    wide(16, column("name", "entryText", { kind: "text", most: 24 })),
    wide(34, text("words")),
    wide(12.2, column("clause", "entryCode", { kind: "text" })),
    wide(12.2, words("level", choices.levels)),
    wide(12.2, words("kind", choices.kinds)),
    wide(11, words("comparison", choices.comparisons)),
    wide(12.2, column("threshold", "entryChoice", { kind: "threshold" })),
    wide(8, column("maximum", "entryCentered", { kind: "whole" })),
    wide(15, column("subject", "entryText", { kind: "text", most: 120 })),
    wide(15, column("base", "entryText", { kind: "text", most: 120 })),
    wide(
      12.5,
      words("method", {
        ...choices.whole,
        ...{ rise: choices.directions.rise, fall: choices.directions.fall },
        ...choices.roundings,
        ...choices.overMaximum,
        withEvidence: choices.evidence.yes,
        withoutEvidence: choices.evidence.no,
      }),
    ),
    wide(19, column("source", "entryChoice", { kind: "sources" })),
    wide(10, listed("reference", "targets", "id")),
    wide(9, periods("entered")),
    wide(9, periods("judged")),
    wide(8.5, flag("bars")),
    wide(8, flag("notApplicable")),
  ]),
  events: inOrder([
    code,
    listed("period", "periods", "id"),
    text("name"),
    date("founded"),
    column("statedYears", "entryCentered", { kind: "whole" }),
    text("words", 6),
  ]),
  ranking: inOrder([
    words("list", choices.rankedLists),
    words("by", choices.rankedBy, 2),
    listed("target", "targets", "id"),
  ]),
  caps: inOrder([
    code,
    words("rounding", choices.roundings),
    text("name"),
    listed("target", "targets", "id"),
    column("percent", "entryCentered", { kind: "percent" }),
    flag("enabled"),
    text("source", 5),
  ]),
  conditions: inOrder([
    listed("award", "awards", "id"),
    words("effect", choices.effects),
    words("demand", choices.demands),
    column("amount", "entryCentered", { kind: "whole" }),
    column("years", "entryCentered", { kind: "whole" }),
    flag("running"),
    column("either", "entryCentered", { kind: "whole" }),
    text("about", 4),
  ]),
  laws: inOrder([column("pack", "entryChoice", { kind: "choice", values: lawPacks.map(({ short }) => short) }, 3)]),
};

const numberWidth = 5;
/** Widths in characters of the sheet's columns from the second on; the first is hidden. */
export const formWidths: readonly number[] = [numberWidth, ...formLayout.targets.map(({ width = 0 }) => width)];
/** The last column of the form. */
export const lastColumn = formWidths.length;

/** Rows left free under those of the plan. */
export const freeRows: Readonly<Record<FormList, number>> = {
  periods: 3,
  scales: 3,
  categories: 2,
  awards: 3,
  targets: 10,
  events: 5,
  ranking: 3,
  caps: 2,
  conditions: 4,
  laws: 2,
};
