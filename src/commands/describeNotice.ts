import { readNotice } from "../actions/run/commandNotice";
import { describeFailure } from "../locale/describeFailure";
import { languageOf, languages, type Language } from "../locale/languages";
import { loadLocale } from "../locale/loadLocale";
import { formatTime } from "../locale/paneFormats";

/** What the dialog of a failed command says. */
export interface DescribedNotice {
  readonly language: Language;
  readonly title: string;
  readonly sentence: string;
  readonly close: string;
}

/** Reads the fragment that the command opened the dialog with; a notice that is none of ours fails as `unexpected`. */
export async function describeNotice(fragment: string): Promise<DescribedNotice> {
  const asked = new URLSearchParams(fragment.replace(/^#/, ""));
  const language = languageOf(asked.get("language") ?? undefined);
  const [words, locale] = await Promise.all([languages[language].pane(), loadLocale(language)]);
  const notice = readNotice(asked.get("notice"));
  const known = notice?.failure != null && Object.hasOwn(locale.failures, notice.failure.code) ? notice : null;
  const command =
    known === null
      ? words.title
      : known.occasion === undefined
        ? words.commands[known.command]
        : words.commands.list(known.occasion);
  return {
    language,
    title: known === null ? words.title : words.commands.failed(command, formatTime(new Date(known.at))),
    sentence: describeFailure(locale, known?.failure ?? { code: "unexpected" }),
    close: words.common.close,
  };
}
