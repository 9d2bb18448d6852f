/** How numbers are written. */
export const numbers = {
  /** Whose separators they have. */
  tag: "vi-VN",
  /** Official Vietnamese writes one to nine with a zero in front: 01, 07, 12. */
  zeroInFront: true,
} as const;
