import { browserWords } from "../../locale/browserWords";
import { languages, type Language } from "../../locale/languages";
import { loadLocale } from "../../locale/loadLocale";
import { reworded } from "../../locale/paneRewording";
import { describeIn } from "../context/describe";
import type { Speak } from "../context/useWords";
import type { Descriptions } from "../engine/engine";

/** The words of the pane, for a page without Excel. */
export const speakOfFiles: Speak = async (language) =>
  reworded(await languages[language].pane(), browserWords[language].pane);

/** Its sentences. */
export async function describeFiles(language: Language): Promise<Descriptions> {
  const locale = await loadLocale(language);
  const { failures, slowAnswer } = browserWords[language];
  return describeIn({
    ...locale,
    failures: { ...locale.failures, ...failures },
    hostNotices: { ...locale.hostNotices, slowAnswer },
  });
}
