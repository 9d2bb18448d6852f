import type { Excluded } from "./shortlist";

/** A person whom nobody nominated: of many of them there is no more to say than who they are. */
export const isNotNominated = ({ person, reasons }: Excluded): boolean =>
  person !== undefined && reasons.some(({ code }) => code === "not-nominated");
