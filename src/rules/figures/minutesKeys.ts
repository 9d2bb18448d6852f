import type { PeriodId, Plan } from "../../plan/plan";
import type { Minutes } from "./figures";

const prefixes: Record<keyof Minutes, string> = { number: "minutesNo", heldOn: "minutesOn" };
const fields = Object.keys(prefixes) as readonly (keyof Minutes)[];

/** The row of a unit's block in which its minutes of an occasion stand: `minutesNo.D1`, `minutesOn.D1`. */
export const minutesKey = (field: keyof Minutes, period: PeriodId): string => `${prefixes[field]}.${period}`;

/** All of them, by field and period, in order. */
export const minutesRows = ({ periods }: Pick<Plan, "periods">) =>
  periods.flatMap((period) => fields.map((field) => ({ field, period, key: minutesKey(field, period.id) })));

/** Whether a row holds the day of minutes. */
export const isMinutesDate = (key: string): boolean => key.startsWith(`${prefixes.heldOn}.`);
