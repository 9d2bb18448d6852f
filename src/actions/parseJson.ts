import { streamSafe } from "../sheet/streamSafe";

/** Letters may be written by their numbers, which a look at the text does not see. */
const safely = (_: string, value: unknown): unknown => (typeof value === "string" ? streamSafe(value) : value);

/** What a text of JSON from outside says, its texts stream-safe; null where it is none. */
export function parseJson(text: string): { readonly value: unknown } | null {
  const safe = streamSafe(text);
  try {
    return { value: safe.includes("\\u") ? JSON.parse(safe, safely) : JSON.parse(safe) };
  } catch {
    return null;
  }
}
