import type { Raw } from "./figures";

/** Whether a text is a choice or a mark, letter for letter but for case: the live formulas compare just so. */
export const isSameChoice = (raw: Raw, choice: string): boolean =>
  typeof raw === "string" &&
  // Almost every choice is picked from a list: Vietnamese has no upper case of its own, and asking for it by language takes ten times as long.
  (raw === choice || raw.toUpperCase() === choice.toUpperCase());

/** The key of the word that a text chooses; null where it chooses none. */
export const choiceKeyIn = <Key extends string>(raw: Raw, words: Readonly<Record<Key, string>>): Key | null =>
  (Object.keys(words) as Key[]).find((key) => isSameChoice(raw, words[key])) ?? null;

/** The choice that a text is; undefined where it is none of them. */
export const choiceIn = (raw: Raw, choices: readonly string[]): string | undefined =>
  choices.find((choice) => isSameChoice(raw, choice));
