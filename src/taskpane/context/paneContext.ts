import { createContext, useContext } from "react";
import type { Language } from "../../locale/languages";
import type { PaneWords } from "../../locale/vi/pane/pane";
import type { Descriptions, Engine } from "../engine/engine";
import type { LanguageChoice } from "./language";
import type { Workbook } from "./useWorkbook";

export const tabs = ["setUp", "check", "shortlist", "calendar"] as const;
export type TabId = (typeof tabs)[number];

/** The tab of a name; undefined where there is none. */
export const tabOf = (name: string | null): TabId | undefined => tabs.find((tab) => tab === name);

/** What every view shares. */
export interface Pane {
  readonly engine: Engine;
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

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("No pane");
  return pane;
}
