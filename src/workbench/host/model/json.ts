/** What travels on the wire. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A copy in which every text under one of `keys` has been changed, at any depth. */
export function mapTexts(value: Json, keys: ReadonlySet<string>, change: (text: string) => string): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => mapTexts(item, keys, change));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      keys.has(key) && typeof item === "string" ? change(item) : mapTexts(item, keys, change),
    ]),
  );
}
