import { planFormChoices as choices } from "../../locale/workbook/planForm/choices";
import type { MeasureOf } from "../../plan/measure";
import type { FormItems } from "./formItems";
import type { FormRow } from "./formValues";
import { namedItem } from "./references";
import type { RowReader } from "./rowReader";

type Input = Readonly<Record<string, unknown>>;

export const optional = (key: string, value: unknown): Input => (value === undefined ? {} : { [key]: value });

export const part = (name: string): string => `measure.${name}`;

/** A text of a measure. */
export const textInput = (row: RowReader, column: "subject" | "base", key: string): Input => ({
  [key]: row.text(column, part(key)),
});

/** A threshold and how figures are held against it. */
export function thresholdInput(row: RowReader, key: "percent" | "value"): Input {
  const comparison = row.choice("comparison", choices.comparisons, part("threshold.comparison"));
  const path = part(`threshold.${key}`);
  const value = key === "percent" ? row.percent("threshold", path) : row.number("threshold", path);
  if (row.has("threshold") && !row.has("comparison")) {
    row.fault("comparisonMissing", "comparison", part("threshold.comparison"));
  }
  return { comparison, [key]: value };
}

/** "Ít nhất" has its maximum, if any, in a column of its own; "không quá" and "đúng" are said by the threshold alone. */
export function countInput(row: RowReader): Input {
  const { ">=": atLeast, "<=": atMost, "=": exactly } = choices.comparisons;
  const comparison = row.choice("comparison", { minimum: atLeast, maximum: atMost, exact: exactly }, part("threshold"));
  const key = comparison ?? "minimum";
  if (key !== "minimum") {
    row.placePart(part(key), "threshold");
    if (row.has("maximum"))
      row.fault("notNeeded", "maximum", part("maximum"), { kind: choices.comparisons[key === "exact" ? "=" : "<="] });
  } else if (row.has("threshold") && !row.has("comparison")) {
    row.fault("comparisonMissing", "comparison", part("threshold"));
  }
  return {
    ...optional(key, row.number("threshold", part(key))),
    ...(key === "minimum" ? optional("maximum", row.number("maximum", part("maximum"))) : {}),
    ...optional("overMaximum", row.choice("method", choices.overMaximum, part("overMaximum"))),
  };
}

/** The same the other way. */
export function countCells({ minimum, maximum, exact }: MeasureOf<"count">): FormRow {
  if (exact !== undefined) return { comparison: choices.comparisons["="], threshold: exact };
  if (minimum === undefined) return { comparison: choices.comparisons["<="], threshold: maximum ?? null };
  return { comparison: choices.comparisons[">="], threshold: minimum, maximum: maximum ?? null };
}

/** A scale, that of people where none is said, and its least grade. */
export function ratingInput(row: RowReader, { scales, ratingScale }: FormItems): Input {
  const own = row.has("subject") ? undefined : ratingScale;
  const scale = row.referred("subject", part("scale"), "scales", (typed) => namedItem(scales, typed)) ?? own;
  const grades = scales.find(({ id }) => id === scale)?.grades;
  // Without a scale that is known, no grade can be said to be wrong.
  const floor =
    grades === undefined
      ? undefined
      : row.referred("threshold", part("floor"), "scales", (typed) => namedItem(grades, typed));
  return { scale, floor };
}
