/** What travels on the wire. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A copy in which every text under one of `keys` has been changed, at any depth. */
export const mapTexts = (value: JsonObject, keys: ReadonlySet<string>, change: (text: string) => string): JsonObject =>
  Object.fromEntries(
    Object.entries(value).map(([key, item]): [string, Json] => {
      if (typeof item === "string") return [key, keys.has(key) ? change(item) : item];
      return [key, isJsonObject(item) ? mapTexts(item, keys, change) : item];
    }),
  );
