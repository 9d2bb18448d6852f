import { format } from "./text/format";
import type { Locale } from "./locale";

/** What of the host is told of; the names of sheets that it is about, none where they are not known. */
export const describeHostNotice = (
  locale: Locale,
  code: keyof Locale["hostNotices"],
  sheets: readonly string[],
): string =>
  format<string>(locale.hostNotices[code], {
    sheets: sheets.length === 0 ? undefined : sheets.map((sheet) => `“${sheet}”`).join(", "),
  });
