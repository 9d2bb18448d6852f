import { isNumber } from "./expressions";

/** Whether a cell holds a rate that a council can set, as `isRate` of the rules says. */
export const isRateIn = (cell: string): string => `IFERROR(AND(${isNumber(cell)},${cell}>1,${cell}<=100),FALSE)`;
