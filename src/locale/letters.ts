import { letters as en } from "./en/letters";
import type { Language } from "./languages";
import { format } from "./text/format";
import { letters as vi, type LetterWords } from "./vi/letters";

const words: Readonly<Record<Language, LetterWords>> = { vi, en };

/** Whom a letter is to; `head` is "" where the unit's sheet names nobody. */
export interface Addressee {
  readonly unit: string;
  readonly head: string;
}

/** What a letter says of the file that goes with it. */
export interface SentFile extends Addressee {
  readonly year: number;
  readonly office: string;
  readonly plan: string;
  readonly file: string;
}

const letter = (
  language: Language,
  kind: "sent" | "returned",
  to: Addressee,
  values: Readonly<Record<string, string>>,
): readonly string[] => {
  const { toHead, toUnit, [kind]: lines } = words[language];
  const all = { ...to, ...values };
  return [format<string>(to.head === "" ? toUnit : toHead, all), "", ...lines.map((line) => format<string>(line, all))];
};

/** The letter that goes with a unit's file, a line each. */
export const letterWith = (language: Language, { unit, head, year, ...rest }: SentFile): readonly string[] =>
  letter(language, "sent", { unit, head }, { ...rest, year: String(year) });

/** The letter with which a unit's sheet is returned, a line each. */
export const letterOfReturn = (language: Language, to: Addressee, reason: string): readonly string[] =>
  letter(language, "returned", to, { reason });
