import type { Validation, ValidationRule } from "./description";

/** Whether a rule says the same wherever it stands: a formula may refer to cells beside its own. */
const isPlaceless = (rule: ValidationRule): boolean => {
  if (rule.kind === "list") return true;
  if (!("operator" in rule)) return false;
  return [rule.formula1, rule.formula2].every((operand) => typeof operand !== "string");
};

/** The same validations in fewer ranges: those that say one thing in rows under one another are one. */
export function joinedValidations(validations: readonly Validation[]): readonly Validation[] {
  const joined: Validation[] = [];
  /** Where the last one of its words and columns stands in `joined`. */
  const last = new Map<string, number>();
  for (const validation of validations) {
    const { range, rule, prompt, error } = validation;
    const key = JSON.stringify([range.column, range.columns, rule, prompt ?? null, error]);
    const at = last.get(key) ?? -1;
    const above = isPlaceless(rule) ? joined[at] : undefined;
    if (above !== undefined && above.range.row + above.range.rows === range.row) {
      joined[at] = { ...above, range: { ...above.range, rows: above.range.rows + range.rows } };
    } else {
      last.set(key, joined.push(validation) - 1);
    }
  }
  return joined;
}
