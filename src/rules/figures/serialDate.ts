const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);
/** Excel counts a 29 February 1900 that never was: serial 60. */
const phantom = 60;

/** The last day that Excel knows: 31/12/9999. */
export const lastSerial = 2_958_465;

/** The serial number of a day in the 1900 date system, or null where there is no such day from 1900 to 9999. */
export function serialOf(year: number, month: number, dayOfMonth: number): number | null {
  if (!Number.isInteger(year) || year < 1900 || year > 9999) return null;
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return null;
  const serial = (time - epoch) / day;
  return serial <= phantom ? serial - 1 : serial;
}

/** "2024-06-30" → 45473. The text must be a date of the plan, from 1900 on; anything else is misuse. */
export function serialOfIso(iso: string): number {
  const [year = NaN, month = NaN, dayOfMonth = NaN] = iso.split("-").map(Number);
  const serial = serialOf(year, month, dayOfMonth);
  if (serial === null) throw new RangeError(`Not a date from 1900 on: ${iso}`);
  return serial;
}

/** 45473 → "2024-06-30"; null outside of 1 to 31/12/9999 and for the day that never was. A time of day is dropped. */
export function isoOfSerial(serial: number): string | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= lastSerial) || whole === phantom) return null;
  return new Date(epoch + (whole < phantom ? whole + 1 : whole) * day).toISOString().slice(0, 10);
}

/** Whether what stands in a cell can be a date, with or without a time of day. */
export const isSerial = (value: unknown): value is number =>
  typeof value === "number" && value >= 1 && value < lastSerial + 1;
