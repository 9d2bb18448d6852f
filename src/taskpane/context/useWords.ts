import { useEffect, useState } from "react";
import { languageOf, languages, type Language } from "../../locale/languages";
import type { FirstWords } from "../../locale/vi/pane/first";
import type { PaneWords } from "../../locale/vi/pane/pane";
import type { LanguageChoice } from "./language";
import { keepLanguageChoice, readLanguageChoice } from "./settings";

export interface Spoken {
  readonly language: Language;
  readonly first: FirstWords;
  /** All words, or their coming. */
  readonly words: PaneWords | Promise<PaneWords>;
}

/** The words of the pane in a language. */
export type Speak = (language: Language) => Promise<PaneWords>;

/** The words in the language chosen, or else in Excel's; the last ones stay until the next have come. */
export function useWords(begin: Spoken, excelTag: string | undefined, speak: Speak) {
  const [choice, setChoice] = useState<LanguageChoice>(readLanguageChoice);
  const [spoken, setSpoken] = useState(begin);
  const [isWaiting, setWaiting] = useState(begin.words instanceof Promise);
  const wanted = choice !== "auto" ? choice : excelTag === undefined ? begin.language : languageOf(excelTag);

  useEffect(() => {
    let current = true;
    // Where they do not come, what waits for them says so.
    void Promise.all([languages[wanted].first(), speak(wanted)])
      .then(
        ([first, words]) => current && setSpoken({ language: wanted, first, words }),
        () => undefined,
      )
      .then(() => current && setWaiting(false));
    document.documentElement.lang = wanted;
    return () => {
      current = false;
    };
  }, [wanted, speak]);

  const choose = (next: LanguageChoice): void => {
    keepLanguageChoice(next);
    setChoice(next);
  };
  return { ...spoken, isWaiting, choice, choose };
}
