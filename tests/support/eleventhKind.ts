import type { Limit } from "../../src/plan/limit";
import type { Measure } from "../../src/plan/measure";
import type { MeasureTraits } from "../../src/plan/measures";
import { said } from "../../src/workbook/formulas/expressions";
import type { MeasureForm } from "../../src/workbook/planForm/measureForms";

/** Stages of a work, of which so many must be done: a kind that the product does not have. */
interface Milestone {
  readonly kind: "milestone";
  readonly stage: string;
  readonly least: number;
}

/** A milestone, said to be a measure: the types know ten kinds, the tables eleven. */
export const milestone = (stage: string, least: number): Measure => {
  const made: Milestone = { kind: "milestone", stage, least };
  return made as unknown as Measure;
};

const read = (measure: Measure): Milestone => measure as unknown as Milestone;

/** Its row in the table of measures. */
export const milestoneTraits: MeasureTraits = {
  entry: "number",
  total: null,
  result: "entry",
  whole: () => true,
  signed: false,
  limit: "count",
  limits: (measure): readonly Limit[] => [
    { form: "count", comparison: ">=", value: read(measure).least, cell: "threshold", path: "least" },
  ],
  label: (measure) => read(measure).stage,
  totalLabel: () => "",
};

/** Its row in the form of a plan. */
export const milestoneForm: MeasureForm = {
  parts: { least: "threshold", stage: "subject" },
  write: (measure) => ({ threshold: read(measure).least, subject: read(measure).stage }),
  read: (row) => ({ least: row.number("threshold"), stage: row.text("subject") }),
};

/** How it is held against its threshold's cell. */
export const milestoneComparison = (
  _measure: Measure,
  { figure, threshold }: { readonly figure: string; readonly threshold: string },
): string => `IF(${figure}>=${threshold},${said.met},${said.notMet})`;
