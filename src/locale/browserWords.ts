import { files as en } from "./en/pane/browser";
import type { Language } from "./languages";
import { files as vi } from "./vi/pane/browser";

export type BrowserWords = typeof vi;

/** The words of the page that works on files, by language: the pane in Excel does not load them. */
export const browserWords: Readonly<Record<Language, BrowserWords>> = { vi, en };
