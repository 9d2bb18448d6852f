import type { Locale } from "./locale";

const dayInMilliseconds = 86_400_000;
/** Day 0 of the 1900 date system, right from 1 March 1900 on: the system counts a day in February that never was. */
const dayZero = Date.UTC(1899, 11, 30);

/** Behind 31/12/9999. */
const dayBeyond = 2_958_466;

/** Whether a number is a day at all. */
export const isDay = (date: number): boolean => date >= 1 && date < dayBeyond;

/** An ISO date, or an Excel serial number from 61 on, as 03/02/2024; both languages put the day first. */
export function formatDate(_locale: Locale, date: string | number): string {
  const iso = typeof date === "string" ? date : new Date(dayZero + Math.floor(date) * dayInMilliseconds).toISOString();
  return iso.slice(0, 10).split("-").reverse().join("/");
}

/** A part of a day as 08:00. */
export function formatTimeOfDay(partOfDay: number): string {
  const minutes = Math.round(partOfDay * 1440);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
