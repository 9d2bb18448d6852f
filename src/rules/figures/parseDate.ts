import { foldText } from "./cleanText";
import { serialOf } from "./serialDate";

/** What a typed text says as a date; `serial` in the 1900 date system. */
export type ParsedDate =
  { readonly kind: "date"; readonly serial: number } | { readonly kind: "blank" } | { readonly kind: "text" };

const patterns: readonly RegExp[] = [
  /^(?:ngày )?(?<day>\d{1,2}) ?(?<separator>[-/.]) ?(?<month>\d{1,2}) ?\k<separator> ?(?<year>\d{4})$/,
  /^(?<year>\d{4})(?<separator>[-/.])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})$/,
  /^(?:ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2}),? năm (?<year>\d{4})$/,
];

/** Day before month, as in Vietnam; a year of two digits, or a month of 30, is never guessed at. */
export function parseDate(typed: string): ParsedDate {
  const text = foldText(typed)
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, "-");
  if (text === "") return { kind: "blank" };
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.groups;
    if (found === undefined) continue;
    const serial = serialOf(Number(found.year), Number(found.month), Number(found.day));
    return serial === null ? { kind: "text" } : { kind: "date", serial };
  }
  return { kind: "text" };
}
