import { planFormChoices as choices } from "../../locale/workbook/planForm/choices";
import type { MeasureKind } from "../../plan/measure";
import type { FormItems } from "./formItems";
import { namedItem } from "./references";
import type { RowReader } from "./rowReader";

/** Cells of a row that describe a measure, beside its kind. */
export const measureColumns = ["comparison", "threshold", "maximum", "subject", "base", "method"] as const;
export type MeasureColumn = (typeof measureColumns)[number];

/** Which of them a kind uses; the others stay empty, and are shown so. */
export const usedBy: Record<MeasureKind, readonly MeasureColumn[]> = {
  ratio: ["comparison", "threshold", "subject", "base", "method"],
  count: ["comparison", "threshold", "maximum", "subject", "method"],
  amount: ["comparison", "threshold", "subject"],
  change: ["comparison", "threshold", "subject", "base", "method"],
  none: ["threshold", "subject"],
  rating: ["threshold", "subject"],
  confirmation: ["method"],
  outcome: ["subject"],
  deadline: ["threshold"],
  cap: ["threshold", "subject", "base", "method"],
};

const optional = (key: string, value: unknown): Readonly<Record<string, unknown>> =>
  value === undefined ? {} : { [key]: value };

const yesNo = { yes: true, no: false } as const;
const part = (name: string): string => `measure.${name}`;

function threshold(row: RowReader, key: "percent" | "value"): Readonly<Record<string, unknown>> {
  const comparison = row.choice("comparison", choices.comparisons, part("threshold.comparison"));
  const path = part(`threshold.${key}`);
  const value = key === "percent" ? row.percent("threshold", path) : row.number("threshold", path);
  if (row.has("threshold") && !row.has("comparison")) {
    row.fault("comparisonMissing", "comparison", part("threshold.comparison"));
  }
  return { comparison, [key]: value };
}

/** "Ít nhất" has its maximum, if any, in a column of its own; "không quá" and "đúng" are said by the threshold alone. */
function count(row: RowReader): Readonly<Record<string, unknown>> {
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

function rating(row: RowReader, { scales, ratingScale }: FormItems): Readonly<Record<string, unknown>> {
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

function described(row: RowReader, kind: MeasureKind, items: FormItems): Readonly<Record<string, unknown>> {
  const text = (column: MeasureColumn, key: string) => ({ [key]: row.text(column, part(key)) });
  switch (kind) {
    case "ratio": {
      const whole = row.choice("method", choices.whole, part("whole"));
      const tracked = !row.has("comparison") && !row.has("threshold");
      return {
        ...text("subject", "part"),
        ...text("base", "total"),
        ...optional("whole", whole === undefined ? undefined : yesNo[whole]),
        ...(tracked ? {} : { threshold: threshold(row, "percent") }),
      };
    }
    case "count":
      return { ...text("subject", "counted"), ...count(row) };
    case "amount":
      return { ...text("subject", "unitOfMeasure"), threshold: threshold(row, "value") };
    case "change":
      return {
        ...text("subject", "unitOfMeasure"),
        ...text("base", "baseline"),
        direction: row.choice("method", choices.directions, part("direction")),
        threshold: threshold(row, "percent"),
      };
    case "none":
      return { ...text("subject", "counted"), ...optional("allowed", row.number("threshold", part("allowed"))) };
    case "rating":
      return rating(row, items);
    case "confirmation": {
      const evidence = row.choice("method", choices.evidence, part("evidence"));
      return { evidence: evidence === undefined ? undefined : yesNo[evidence] };
    }
    case "outcome":
      return text("subject", "decidedBy");
    case "deadline":
      return { due: row.date("threshold", part("due")) };
    case "cap":
      return {
        ...text("subject", "part"),
        ...text("base", "total"),
        percent: row.percent("threshold", part("percent")),
        rounding: row.choice("method", choices.roundings, part("rounding")),
      };
  }
}

/** The measure that a row describes, still to be parsed. */
export function measureInput(row: RowReader, items: FormItems): Readonly<Record<string, unknown>> | undefined {
  const kind = row.choice("kind", choices.kinds, "measure");
  if (kind === undefined) return undefined;
  for (const column of measureColumns) {
    if (!usedBy[kind].includes(column) && row.has(column)) {
      row.fault("notNeeded", column, `measure#${column}`, { kind: choices.kinds[kind] });
    }
  }
  return { kind, ...described(row, kind, items) };
}
