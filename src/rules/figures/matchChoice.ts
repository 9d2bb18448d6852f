import { choiceIn } from "./sameChoice";
import { comparisonKey, foldText, withoutAccents } from "./cleanText";

/** How a typed text stands to a list of allowed ones; `mend` only where there is no doubt which one was meant. */
export type ChoiceMatch =
  | { readonly kind: "exact"; readonly value: string }
  | { readonly kind: "mend"; readonly value: string }
  | { readonly kind: "blank" }
  | { readonly kind: "unknown" };

/** A choice by its name, and what else people write for it. */
export interface Abbreviated {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

/** Equal for abbreviations that differ in case, composition, spaces or points: "lđ tt", "L.Đ.T.T". */
const aliasKey = (text: string): string => foldText(text).toUpperCase().replace(/[\s.]/g, "");

/** Names for which somebody writes this; without marks, if none has it with them. */
function abbreviated(typed: string, isBare: boolean, choices: readonly Abbreviated[]): readonly string[] {
  const having = (keyOf: (text: string) => string): readonly string[] =>
    choices.filter(({ aliases }) => aliases?.some((alias) => keyOf(alias) === keyOf(typed))).map(({ name }) => name);
  const exact = having(aliasKey);
  return exact.length > 0 || !isBare ? exact : having((text) => aliasKey(withoutAccents(text)));
}

/**
 * Case never matters. Spaces, composition and place of the tone mark are forgiven; missing marks only if all are, and one choice
 * fits. What is written for one of the choices leads to its name, where it is no name itself.
 */
export function matchChoice(
  typed: string,
  allowed: readonly string[],
  choices: readonly Abbreviated[] = [],
): ChoiceMatch {
  const same = choiceIn(typed, allowed);
  if (same !== undefined) return { kind: "exact", value: same };
  if (foldText(typed) === "") return { kind: "blank" };
  const key = comparisonKey(typed);
  const bare = withoutAccents(typed);
  const isBare = bare === foldText(typed).toLowerCase();
  const alike = allowed.filter((choice) => comparisonKey(choice) === key);
  const near = alike.length > 0 || !isBare ? alike : allowed.filter((choice) => withoutAccents(choice) === bare);
  const [only, another] = near.length > 0 ? near : abbreviated(typed, isBare, choices);
  return only !== undefined && another === undefined ? { kind: "mend", value: only } : { kind: "unknown" };
}
