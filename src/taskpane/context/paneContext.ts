import { createContext, use, useContext } from "react";
import type { Language } from "../../locale/languages";
import type { FirstWords } from "../../locale/vi/pane/first";
import type { PaneWords } from "../../locale/vi/pane/pane";
import type { Descriptions, Engine } from "../engine/engine";
import type { LanguageChoice } from "./language";
import type { Workbook } from "./useWorkbook";

export const tabs = ["setUp", "exchange", "check", "shortlist", "calendar"] as const;
export type TabId = (typeof tabs)[number];

/** The tab of a name; undefined where there is none. */
export const tabOf = (name: string | null): TabId | undefined => tabs.find((tab) => tab === name);

/** What every view shares. */
export interface Pane {
  readonly engine: Engine;
  /** What is said before all words have come. */
  readonly first: FirstWords;
  readonly words: PaneWords;
  readonly language: Language;
  readonly languageChoice: LanguageChoice;
  readonly chooseLanguage: (choice: LanguageChoice) => void;
  /** Suspends (by `use`) until the sentences have come. */
  readonly descriptions: Promise<Descriptions>;
  readonly workbook: Workbook;
  readonly version: string;
  /** Read out by screen readers; seen by nobody. */
  readonly announce: (text: string) => void;
  readonly openTab: (tab: TabId) => void;
}

/** The same while the words may still be on their way. */
export type OpeningPane = Omit<Pane, "words"> & { readonly words: PaneWords | Promise<PaneWords> };

export const PaneContext = createContext<OpeningPane | null>(null);

/** What is there at once. */
export function useOpeningPane(): OpeningPane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("No pane");
  return pane;
}

/** Suspends until the words have come; throws in their place where they do not come. */
export function usePane(): Pane {
  const pane = useOpeningPane();
  const { words } = pane;
  return { ...pane, words: words instanceof Promise ? use(words) : words };
}
