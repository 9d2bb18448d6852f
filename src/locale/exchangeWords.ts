import { exchange as en } from "./en/pane/exchange";
import type { Language } from "./languages";
import { exchange as vi, type ExchangeWords } from "./vi/pane/exchange";

export type { ExchangeWords };

/** The words of units' files, by language: they come with the part that says them, not before the first screen. */
export const exchangeWords: Readonly<Record<Language, ExchangeWords>> = { vi, en };
