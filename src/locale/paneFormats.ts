/** Dates and times as people read them; `vi` is 07/05/2024, `en` 07/05/2024 as well: day before month. */
const tags = { vi: "vi-VN", en: "en-GB" } as const;
export type FormatLanguage = keyof typeof tags;

/** Day, month and year in digits. */
export const formatDate = (language: FormatLanguage, date: Date): string =>
  date.toLocaleDateString(tags[language], { day: "2-digit", month: "2-digit", year: "numeric" });

/** Hours and minutes, of 24 hours. */
export const formatTime = (language: FormatLanguage, date: Date): string =>
  date.toLocaleTimeString(tags[language], { hour: "2-digit", minute: "2-digit", hour12: false });
