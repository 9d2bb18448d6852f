import type { Raw } from "../rules/figures";
import type { Content } from "./description";

/** What a person entered, as a cell's content. An error cannot be typed: it stays where it is. */
export const entryContent = (raw: Raw | undefined): Content =>
  raw === undefined || raw === null || typeof raw === "object"
    ? null
    : typeof raw === "string"
      ? raw.normalize("NFC")
      : raw;
