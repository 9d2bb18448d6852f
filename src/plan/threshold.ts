import { z } from "zod";

/** How a figure is held against a threshold. The inclusiveness is in the sign: "trên 90%" is `>`, "ít nhất 30%" is `>=`. */
export const comparisonSchema = z.enum([">", ">=", "<", "<=", "="]);
export type Comparison = z.infer<typeof comparisonSchema>;

const atMostTwoDecimals = (value: number): boolean => Math.abs(Math.round(value * 100) - value * 100) < 1e-9;

/** A percentage in points: 90 means 90%. At most two decimals, so that comparisons stay exact in a spreadsheet's doubles. */
export const percentSchema = z
  .number()
  .min(0)
  .max(1000)
  .refine(atMostTwoDecimals, { params: { code: "decimals" } });

export const percentThresholdSchema = z.strictObject({ comparison: comparisonSchema, percent: percentSchema });
export type PercentThreshold = z.infer<typeof percentThresholdSchema>;

/** `value` in the unit of measure of its target; at most three decimals, as figures are read to three. */
export const amountThresholdSchema = z.strictObject({
  comparison: comparisonSchema,
  value: z.number().min(-1e11).max(1e11),
});
export type AmountThreshold = z.infer<typeof amountThresholdSchema>;
