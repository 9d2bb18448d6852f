import { choiceIn } from "./sameChoice";
import { comparisonKey, foldText, withoutAccents } from "./cleanText";

/** How a typed text stands to a list of allowed ones; `mend` only where there is no doubt which one was meant. */
export type ChoiceMatch =
  | { readonly kind: "exact"; readonly value: string }
  | { readonly kind: "mend"; readonly value: string }
  | { readonly kind: "blank" }
  | { readonly kind: "unknown" };

/** Case never matters. Spaces, composition and place of the tone mark are forgiven; missing marks only if all are, and one choice fits. */
export function matchChoice(typed: string, allowed: readonly string[]): ChoiceMatch {
  const same = choiceIn(typed, allowed);
  if (same !== undefined) return { kind: "exact", value: same };
  if (foldText(typed) === "") return { kind: "blank" };
  const key = comparisonKey(typed);
  const bare = withoutAccents(typed);
  const isBare = bare === foldText(typed).toLowerCase();
  const alike = allowed.filter((choice) => comparisonKey(choice) === key);
  const near = alike.length > 0 || !isBare ? alike : allowed.filter((choice) => withoutAccents(choice) === bare);
  const [only, another] = near;
  return only !== undefined && another === undefined ? { kind: "mend", value: only } : { kind: "unknown" };
}
