import { selfCheck as en } from "./en/pane/selfCheck";
import type { Language } from "./languages";
import { selfCheck as vi } from "./vi/pane/selfCheck";

export type TrialWords = typeof vi;

/** The words of trying an Excel, by language: they come with the part that says them, not before the first screen. */
export const trialWords: Readonly<Record<Language, TrialWords>> = { vi, en };
