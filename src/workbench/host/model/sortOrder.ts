import type { Value } from "./cells/scalar";
import { isError } from "./cells/scalar";

/** Upper and lower case are the same, letters with their marks are not. */
const collator = new Intl.Collator("vi", { sensitivity: "accent" });

/** Apostrophes and hyphens count only where two texts are the same without them: the one that has more is the last. */
const withoutMarks = (text: string): string => text.replaceAll(/['-]/g, "");

const kindOf = (value: Value): number => {
  if (isError(value)) return 3;
  return ["number", "string", "boolean"].indexOf(typeof value);
};

function compareAlike(one: Value, other: Value): number {
  if (typeof one === "string" && typeof other === "string") {
    return collator.compare(withoutMarks(one), withoutMarks(other)) || one.length - other.length;
  }
  return isError(one) || isError(other) ? 0 : Number(one) - Number(other);
}

/**
 * Excel's ascending order of values that are there: numbers, texts, FALSE before TRUE, errors, which are all equal
 * ("Default sort order", help of Excel 2003: "Troubleshoot sorting").
 */
export const compareValues = (one: Value, other: Value): number =>
  kindOf(one) - kindOf(other) || compareAlike(one, other);
