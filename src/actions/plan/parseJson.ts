import { streamSafe } from "../../sheet/streamSafe";

/** Values that a file of a kind holds at most, and more than any office's does: the bundled plan has twelve hundred. */
export const mostValues = { plan: 20_000, figures: 400_000 } as const;

export type JsonReading =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: "notJson" | "tooManyValues" };

/** Whether a text has too many values, told by the signs that begin one before any is made. */
function hasTooMany(text: string, most: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "," || letter === "[" || letter === "{") count += 1;
    if (count > most) return true;
  }
  return false;
}

/** Letters may be written by their numbers, which a look at the text does not see. */
const safely = (_: string, value: unknown): unknown => (typeof value === "string" ? streamSafe(value) : value);

/** What a text of JSON from outside says, its texts stream-safe, or why not. */
export function parseJson(text: string, kind: keyof typeof mostValues): JsonReading {
  if (hasTooMany(text, mostValues[kind])) return { ok: false, code: "tooManyValues" };
  const safe = streamSafe(text);
  try {
    return { ok: true, value: safe.includes("\\u") ? JSON.parse(safe, safely) : JSON.parse(safe) };
  } catch {
    return { ok: false, code: "notJson" };
  }
}
