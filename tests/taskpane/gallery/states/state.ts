import type { Language } from "../../../../src/locale/languages";
import type { PaneWords } from "../../../../src/locale/vi/pane/pane";
import type { Engine } from "../../../../src/taskpane/engine/engine";
import type { TabId } from "../../../../src/taskpane/context/paneContext";
import type { Readiness } from "../../../../src/taskpane/engine/readiness";
import { failed } from "../../fixtures/fakeEngine";

/** One state of the pane: what it is opened with, what is clicked, and what must then be seen. */
export interface State {
  readonly tab: TabId;
  readonly engine: Engine;
  readonly readiness?: Readiness;
  /** Names of buttons, choices or parts that open, in turn. */
  readonly clicks?: (words: PaneWords, language: Language) => readonly string[];
  /** A file that is chosen after the clicks, where `into` says it, else where another plan can be. */
  readonly file?: { readonly name: string; readonly text: string; readonly into?: (language: Language) => string };
  /** Names of what is clicked after that. */
  readonly then?: State["clicks"];
  /** A text that stands on the page then. */
  readonly shows: (words: PaneWords, language: Language) => string;
}

export const newWorkbook: Partial<Engine> = { check: () => failed("notSetUp") };
