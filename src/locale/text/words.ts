/** The same keys as a reference, with any words. */
export type Words<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : T[Key] extends boolean ? boolean : Words<T[Key]>;
};
