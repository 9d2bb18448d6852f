/** How numbers are written. */
export const numbers = {
  /** English here is that of day before month. */
  tag: "en-GB",
  zeroInFront: false,
} as const;
