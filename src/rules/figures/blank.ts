import type { Raw } from "./figures";

/** Largest magnitude of a figure, not included. */
export const figureLimit = 1e11;

/** An empty cell, or a formula that gives an empty text. Spaces are not blank: somebody typed them. */
export const isBlank = (raw: Raw): raw is null | "" => raw === null || raw === "";

/** What a cell shows, for a sentence about it. */
export function shownText(raw: Raw): string {
  if (raw === null) return "";
  if (typeof raw === "string") return raw;
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  return typeof raw === "number" ? String(raw) : raw.error;
}

/** A cell error such as `#N/A`. */
export const isError = (raw: Raw): raw is { readonly error: string } => typeof raw === "object" && raw !== null;
