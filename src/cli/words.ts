import { commandLineEn } from "../locale/commandLine/en";
import { commandLineVi, type CommandLineWords } from "../locale/commandLine/vi";
import { pickLocale, type Language, type Locale } from "../locale/locale";

/** All that the command line can say in one language. */
export interface Words {
  readonly locale: Locale;
  readonly own: CommandLineWords;
}

const own: Record<Language, CommandLineWords> = { vi: commandLineVi, en: commandLineEn };

/** The words of a language. */
export const wordsOf = (language: Language): Words => ({ locale: pickLocale(language), own: own[language] });

/** What `--lang` says, wherever it stands in a call; Vietnamese where it says nothing, null where it says something else. */
export const languageOf = (argv: readonly string[]): Language | null => {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (at < 0) return "vi";
  const [, given = argv[at + 1]] = (argv[at] ?? "").split("=");
  return given === "vi" || given === "en" ? given : null;
};
