import type { ReactElement } from "react";
import { useState, useSyncExternalStore } from "react";
import type { WorkbenchWords } from "../../locale/workbench";
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
  readonly language: "vi" | "en";
  readonly setLanguage: (language: "vi" | "en") => void;
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
      <FileButtons session={session} open={open} ask={ask} words={words} />
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
        <select value={language} onChange={(event) => setLanguage(event.target.value === "en" ? "en" : "vi")}>
          <option value="vi">Tiếng Việt</option>
          <option value="en">English</option>
        </select>
      </label>
      <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {words.bar.developer}
      </button>
      {isOpen && <DeveloperSwitches session={session} words={words} excelApi={excelApi} setExcelApi={setExcelApi} />}
    </header>
  );
}
