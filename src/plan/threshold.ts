import { z } from "zod";

/** How a figure is held against a threshold. The inclusiveness is in the sign: "trên 90%" is `>`, "ít nhất 30%" is `>=`. */
export const comparisonSchema = z.enum([">", ">=", "<", "<=", "="]);
export type Comparison = z.infer<typeof comparisonSchema>;

const hasAtMost = (decimals: number) => (value: number) => Number(value.toFixed(decimals)) === value;

/** A percentage in points: 90 means 90%. At most two decimals, so that comparisons stay exact in a spreadsheet's doubles. */
export const percentSchema = z
  .number()
  .min(0)
  .max(1000)
  .refine(hasAtMost(2), { params: { code: "decimals", decimals: 2 } });

export const percentThresholdSchema = z.strictObject({ comparison: comparisonSchema, percent: percentSchema });
export type PercentThreshold = z.infer<typeof percentThresholdSchema>;

/** `value` in the unit of measure of its target; at most three decimals, as figures are read to three. */
export const amountThresholdSchema = z.strictObject({
  comparison: comparisonSchema,
  value: z
    .number()
    .min(-1e11)
    .max(1e11)
    .refine(hasAtMost(3), { params: { code: "decimals", decimals: 3 } }),
});
export type AmountThreshold = z.infer<typeof amountThresholdSchema>;
