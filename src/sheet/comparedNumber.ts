/** A number as it compares after any program has kept it: they keep twelve digits at least. */
export const comparedNumber = (value: number): number => Number(value.toPrecision(12));
