import { files as en } from "./en/pane/files";
import type { Language } from "./languages";
import { files as vi } from "./vi/pane/files";

export type FileWords = typeof vi;

/** The words of the page that works on files, by language: the pane in Excel does not load them. */
export const fileWords: Readonly<Record<Language, FileWords>> = { vi, en };
