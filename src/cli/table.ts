import { harmlessLine } from "./harmlessText";

/** A column of a table in a terminal; widths are counted in letters, marks included. */
export interface TableColumn {
  readonly title: string;
  readonly align: "left" | "right";
}

/** Letters as people count them: a letter and its marks are one. */
const letters = new Intl.Segmenter("vi", { granularity: "grapheme" });
const widthOf = (text: string): number => [...letters.segment(text)].length;

const pad = (text: string, width: number, align: TableColumn["align"]): string => {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "left" ? text + space : space + text;
};

/** The lines of a table: titles, a rule, a line a row, columns two spaces apart. */
export const tableLines = (
  columns: readonly TableColumn[],
  given: readonly (readonly string[])[],
): readonly string[] => {
  // As they will be shown: a width counts what is seen.
  const rows = given.map((row) => row.map(harmlessLine));
  const widths = columns.map(({ title }, at) => Math.max(...[title, ...rows.map((row) => row[at] ?? "")].map(widthOf)));
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, at) => pad(cells[at] ?? "", widths[at] ?? 0, align))
      .join("  ")
      .trimEnd();
  return [line(columns.map(({ title }) => title)), line(widths.map((width) => "─".repeat(width))), ...rows.map(line)];
};
