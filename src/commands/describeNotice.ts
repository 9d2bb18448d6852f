import { readNotice } from "../actions/commandNotice";
import { describeFailure } from "../locale/describeFailure";
import { pickLocale } from "../locale/locale";
import { paneEn } from "../locale/pane.en";
import { paneVi } from "../locale/pane.vi";
import { formatTime } from "../locale/paneFormats";

/** What the dialog of a failed command says. */
export interface DescribedNotice {
  readonly language: "vi" | "en";
  readonly title: string;
  readonly sentence: string;
  readonly close: string;
}

/** Reads the fragment that the command opened the dialog with; a notice that is none of ours fails as `unexpected`. */
export function describeNotice(fragment: string): DescribedNotice {
  const asked = new URLSearchParams(fragment.replace(/^#/, ""));
  const language = asked.get("language")?.toLowerCase().startsWith("en") === true ? "en" : "vi";
  const words = language === "en" ? paneEn : paneVi;
  const locale = pickLocale(language);
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
