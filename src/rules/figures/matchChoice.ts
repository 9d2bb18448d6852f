import { comparisonKey, foldText, withoutAccents } from "./cleanText";

/** How a typed text stands to a list of allowed ones; `mend` only where there is no doubt which one was meant. */
export type ChoiceMatch =
  | { readonly kind: "exact"; readonly value: string }
  | { readonly kind: "mend"; readonly value: string }
  | { readonly kind: "blank" }
  | { readonly kind: "unknown" };

/** Case, spaces, composition and place of the tone mark are forgiven; missing marks only if all are, and one choice fits. */
export function matchChoice(typed: string, allowed: readonly string[]): ChoiceMatch {
  if (allowed.includes(typed)) return { kind: "exact", value: typed };
  if (foldText(typed) === "") return { kind: "blank" };
  const key = comparisonKey(typed);
  const bare = withoutAccents(typed);
  const isBare = bare === foldText(typed).toLowerCase();
  const same = allowed.filter((choice) => comparisonKey(choice) === key);
  const near = same.length > 0 || !isBare ? same : allowed.filter((choice) => withoutAccents(choice) === bare);
  const [only, another] = near;
  return only !== undefined && another === undefined ? { kind: "mend", value: only } : { kind: "unknown" };
}
