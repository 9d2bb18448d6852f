import { isLanguage, reference, type Language } from "../locale/languages";
import { loadLocale } from "../locale/loadLocale";
import type { Locale } from "../locale/locale";
import { toolWords } from "../locale/toolWords";
import type { CommandLineWords } from "../locale/vi/commandLine";
import type { PapersWords } from "../locale/vi/tools";

/** All that the command line can say in one language. */
export interface Words {
  readonly locale: Locale;
  readonly own: CommandLineWords;
  readonly papers: PapersWords;
}

/** The words of a language. */
export const wordsOf = async (language: Language): Promise<Words> => ({
  locale: await loadLocale(language),
  own: toolWords[language].commandLine,
  papers: toolWords[language].papers,
});

/** What `--lang` says, wherever it stands in a call; the reference where it says nothing, null where it says something else. */
export const languageOf = (argv: readonly string[]): Language | null => {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (at < 0) return reference;
  const [, given = argv[at + 1]] = (argv[at] ?? "").split("=");
  return isLanguage(given) ? given : null;
};
