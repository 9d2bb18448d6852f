import { useEffect, useState } from "react";
import { languageOf, type Language } from "../../locale/languages";
import type { PaneWords } from "../../locale/vi/pane/pane";
import type { LanguageChoice } from "./language";
import { keepLanguageChoice, readLanguageChoice } from "./settings";

export interface Spoken {
  readonly language: Language;
  readonly words: PaneWords;
}

/** The words of the pane in a language. */
export type Speak = (language: Language) => Promise<PaneWords>;

/** The words in the language chosen, or else in Excel's; the last ones stay until the next have come. */
export function useWords(first: Spoken, excelTag: string | undefined, speak: Speak) {
  const [choice, setChoice] = useState<LanguageChoice>(readLanguageChoice);
  const [spoken, setSpoken] = useState(first);
  const wanted = choice !== "auto" ? choice : excelTag === undefined ? first.language : languageOf(excelTag);

  useEffect(() => {
    let current = true;
    void speak(wanted).then((words) => {
      if (current) setSpoken({ language: wanted, words });
    });
    document.documentElement.lang = wanted;
    return () => {
      current = false;
    };
  }, [wanted, speak]);

  const choose = (next: LanguageChoice): void => {
    keepLanguageChoice(next);
    setChoice(next);
  };
  return { ...spoken, choice, choose };
}
