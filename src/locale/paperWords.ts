import { files as filesEn } from "./en/pane/files";
import { papers as paneEn } from "./en/pane/papers";
import { papers as papersEn } from "./en/papers";
import type { Language } from "./languages";
import { files as filesVi, type FilesWords } from "./vi/pane/files";
import { papers as paneVi, type PapersPaneWords } from "./vi/pane/papers";
import { papers as papersVi } from "./vi/papers";
import type { PapersWords } from "./vi/tools";

/** What the pane says of papers: their names, what they leave open, and how they are chosen. */
export interface PaperWords extends PapersWords {
  readonly pane: PapersPaneWords;
}

/** Words that come with the part that says them, not before the first screen. */
export const paperWords: Readonly<Record<Language, PaperWords>> = {
  vi: { ...papersVi, pane: paneVi },
  en: { ...papersEn, pane: paneEn },
};

export const filesWords: Readonly<Record<Language, FilesWords>> = { vi: filesVi, en: filesEn };
