import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import { languages, reference, type Language } from "../../locale/languages";
import { toolWords } from "../../locale/toolWords";
import { BookView } from "../grid/BookView";
import { Session } from "../session/session";
import { Bar } from "./Bar";
import { Dialog } from "./Dialog";
import { newBook } from "./newBook";
import { PaneView } from "./PaneView";
import { useAsk } from "./useAsk";

/** The page: a bar, a spreadsheet, and the add-in's pane beside it. */
export function Workbench(): ReactElement {
  const [session, setSession] = useState(() => new Session(newBook("thi-dua.xlsx")));
  const [language, setLanguage] = useState<Language>(reference);
  const [excelApi, setExcelApi] = useState("1.14");
  const [ask, question, answer] = useAsk();
  const words = toolWords[language].workbench;
  const settings = useMemo(() => ({ excelApi, languageTag: languages[language].tag }), [excelApi, language]);
  const open = (next: Session): void => {
    setSession(next);
    session.close();
  };
  return (
    <div className="workbench" lang={language}>
      <Bar
        session={session}
        open={open}
        ask={ask}
        words={words}
        language={language}
        setLanguage={setLanguage}
        excelApi={excelApi}
        setExcelApi={setExcelApi}
      />
      <div className="desk">
        <BookView key={session.id} session={session} words={words} ask={ask} />
        <aside className="side" aria-label={words.bar.pane}>
          <PaneView session={session} settings={settings} title={words.bar.pane} />
        </aside>
      </div>
      {question && <Dialog question={question} words={words} answer={answer} />}
    </div>
  );
}
