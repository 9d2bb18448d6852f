import { exchangeTexts as words } from "../../locale/workbook/exchangeTexts";
import { fill } from "../../locale/workbook/sheets";

/** What a unit's sheet as a file has come to. */
export const exchangeStates = ["sent", "received", "returned", "approved"] as const;
export type ExchangeState = (typeof exchangeStates)[number];

/** What is noted of a unit: when its state began, from which file, and why. All texts; "" where there is none. */
export interface ExchangeRecord {
  readonly state: ExchangeState;
  /** "22/11/2026 14:05" */
  readonly at: string;
  readonly file: string;
  readonly reason: string;
}

/** What the index says of a unit's file. */
export const shownState = ({ state, at, file, reason }: ExchangeRecord): string =>
  fill(words.states[state], { at, file, reason });

/** Columns of the block; `shown` is what the index says. */
export const exchangeKeys = ["state", "at", "file", "reason", "shown"] as const;

/** The column of the index. */
export const exchangeKey = "exchange";
