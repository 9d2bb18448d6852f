import type { Raw } from "../../rules/figures/figures";
import type { Content, Formula } from "./description";

/** What a person can have typed. */
export type Typed = Exclude<Content, Formula>;

/** What a person entered, as a cell's content. An error cannot be typed: it stays where it is. */
export const entryContent = (raw: Raw | undefined): Typed =>
  raw === undefined || raw === null || typeof raw === "object"
    ? null
    : typeof raw === "string"
      ? raw.normalize("NFC")
      : raw;
