import { earlierChoices } from "../../locale/workbook/planForm/choices";
import type { Given } from "../../plan/facts";
import { isSlip } from "../../plan/limitRange";
import { isError, shownText } from "../../rules/figures/blank";
import type { Raw } from "../../rules/figures/figures";
import { foldText } from "../../rules/figures/cleanText";
import { matchChoice } from "../../rules/figures/matchChoice";
import { parseFigure } from "../../rules/figures/parseFigure";
import { tokens } from "../../rules/figures/tokens";
import { isoOf } from "./formDates";
import type { FormFacts, FormFaultCode } from "./formFault";
import { codesOf } from "./formItems";
import type { FormList, FormTable } from "./formKeys";
import type { FormReading, PartColumns } from "./formReading";
import type { RawRow } from "./formValues";

/** Nothing, or nothing but spaces. */
export const isEmpty = (raw: Raw | undefined): boolean =>
  raw === undefined || raw === null || (typeof raw === "string" && foldText(raw) === "");

/**
 * Reads the cells of one row as parts of one item. What is empty is undefined; what cannot be read is undefined and a fault,
 * found at the part of the plan that it should say.
 */
export class RowReader {
  constructor(
    private readonly reading: FormReading,
    private readonly table: FormTable,
    private readonly row: number,
    private readonly cells: RawRow,
    readonly path: string,
    parts: PartColumns,
    first: string,
  ) {
    reading.place(path, { table, row, column: first }, parts);
  }

  raw(column: string): Raw {
    const raw = this.cells[column] ?? null;
    return isEmpty(raw) ? null : raw;
  }

  has(column: string): boolean {
    return this.raw(column) !== null;
  }

  fault<Code extends FormFaultCode>(
    code: Code,
    column: string,
    part: string,
    ...numbers: Given<FormFacts<Code>>
  ): void {
    this.reading.fault(code, this.pathOf(part), { table: this.table, row: this.row, column }, ...numbers);
  }

  /** Says that a part stands in another column than usual. */
  placePart(part: string, column: string): void {
    this.reading.place(this.pathOf(part), { table: this.table, row: this.row, column });
  }

  text(column: string, part = column): string | undefined {
    const raw = this.raw(column);
    if (raw === null) return undefined;
    if (isError(raw)) {
      this.fault("textUnreadable", column, part, { found: raw.error });
      return undefined;
    }
    return shownText(raw).normalize("NFC").trim();
  }

  /** Several texts in one cell, between semicolons, commas or line breaks; none where it is empty. */
  texts(column: string): readonly string[] {
    const parts = (this.text(column) ?? "").split(/[,;\n]/);
    return parts.map((part) => part.trim()).filter((part) => part !== "");
  }

  /** One of some words, as its key. */
  choice<K extends string>(column: string, words: Readonly<Record<K, string>>, part = column): K | undefined {
    const typed = this.text(column, part);
    if (typed === undefined) return undefined;
    const match = matchChoice(typed, Object.values(words), earlierChoices);
    const found = match.kind === "exact" || match.kind === "mend" ? match.value : undefined;
    for (const key in words) if (words[key] === found) return key;
    this.fault("choiceUnknown", column, part, { found: typed, allowed: Object.values(words).join("; ") });
    return undefined;
  }

  mark(column: string, part = column): boolean {
    const typed = this.text(column, part);
    if (typed === undefined) return false;
    if (typed.toLowerCase() === tokens.mark) return true;
    this.fault("markUnknown", column, part, { found: typed });
    return false;
  }

  number(column: string, part = column): number | undefined {
    return this.figure(column, part)?.value;
  }

  /** Percent points: 90 for 90%. What a spreadsheet makes of "90%" is not taken for so little; the text "0,5%" is meant. */
  percent(column: string, part = column): number | undefined {
    const figure = this.figure(column, part, true);
    if (figure === undefined || figure.percent || !isSlip(figure.value)) return figure?.value;
    const points = Number((figure.value * 100).toPrecision(12));
    this.fault("percentFraction", column, part, { found: figure.value, percent: points });
    return undefined;
  }

  date(column: string, part = column): string | undefined {
    const raw = this.raw(column);
    if (raw === null) return undefined;
    const iso = isoOf(raw);
    if (iso === null) this.fault("dateUnreadable", column, part, { found: shownText(raw) });
    return iso ?? undefined;
  }

  /** The id of what a cell refers to in another part of the form. */
  referred(
    column: string,
    part: string,
    list: FormList,
    find: (typed: string) => { readonly id: string } | undefined,
  ): string | undefined {
    const typed = this.text(column, part);
    const id = typed === undefined ? undefined : find(typed)?.id;
    if (typed !== undefined && id === undefined) {
      this.fault("referenceUnknown", column, part, { found: typed, where: codesOf(list) });
    }
    return id;
  }

  private pathOf(part: string): string {
    // A row may say one value and no parts.
    return this.path === "" ? part : part === "" ? this.path : `${this.path}.${part}`;
  }

  private figure(column: string, part: string, percents = false): { value: number; percent: boolean } | undefined {
    const raw = this.raw(column);
    if (raw === null) return undefined;
    if (typeof raw === "number") return { value: raw, percent: false };
    const found = shownText(raw);
    const parsed = typeof raw === "string" ? parseFigure(raw) : null;
    if (parsed?.kind === "ambiguous") {
      const [one, other] = parsed.readings;
      this.fault("numberAmbiguous", column, part, { found, one, other });
      return undefined;
    }
    if (parsed?.kind === "number" && (percents || !parsed.percent)) return parsed;
    this.fault("numberUnreadable", column, part, { found });
    return undefined;
  }
}
