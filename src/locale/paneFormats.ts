/**
 * Dates and times as people read them, alike in both languages: the day before the month, 24 hours. By hand: the browser's own
 * formatting loads its tables at first use, which took as long as half of the first form.
 */
const two = (number: number): string => String(number).padStart(2, "0");

/** Day, month and year in digits, local: 07/05/2024. */
export const formatDate = (date: Date): string =>
  `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;

/** Hours and minutes, local: 09:05. */
export const formatTime = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}`;
