import type { ReactElement } from "react";
import { useState, useSyncExternalStore } from "react";
import { languageOf, languages, type Language } from "../../locale/languages";
import type { WorkbenchWords } from "../../locale/vi/workbench";
import type { Ask } from "../session/asking";
import { attempt } from "../session/attempt";
import type { Session } from "../session/session";
import { DeveloperSwitches } from "./DeveloperSwitches";
import { FileButtons } from "./FileButtons";

interface BarProps {
  readonly session: Session;
  readonly open: (session: Session) => void;
  readonly ask: Ask;
  readonly words: WorkbenchWords;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly excelApi: string;
  readonly setExcelApi: (version: string) => void;
}

/** What stands over the spreadsheet: files, undo, language and the developer's switches. */
export function Bar(props: BarProps): ReactElement {
  const { session, open, ask, words, language, setLanguage, excelApi, setExcelApi } = props;
  useSyncExternalStore(session.subscribe, () => session.version);
  const [isOpen, setIsOpen] = useState(false);
  const { history } = session;
  return (
    <header className="bar">
      <strong className="brand">{words.title}</strong>
      <FileButtons session={session} open={open} ask={ask} words={words} language={language} />
      <span className="gap" />
      <button
        type="button"
        disabled={!history.canUndo}
        onClick={() => void attempt(session, () => history.undo(), ask, words)}
      >
        ↶ {words.bar.undo}
      </button>
      <button
        type="button"
        disabled={!history.canRedo}
        onClick={() => void attempt(session, () => history.redo(), ask, words)}
      >
        ↷ {words.bar.redo}
      </button>
      <span className="stretch" />
      <label>
        {words.bar.language}{" "}
        <select value={language} onChange={(event) => setLanguage(languageOf(event.target.value))}>
          {Object.entries(languages).map(([one, { name }]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {words.bar.developer}
      </button>
      {isOpen && <DeveloperSwitches session={session} words={words} excelApi={excelApi} setExcelApi={setExcelApi} />}
    </header>
  );
}
