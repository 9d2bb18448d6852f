/** What travels on the wire. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A copy in which every text under one of `keys` has been changed, at any depth; the very same where none has. */
export function mapTexts(value: JsonObject, keys: ReadonlySet<string>, change: (text: string) => string): JsonObject {
  let mapped: Record<string, Json> | null = null;
  for (const key of Object.keys(value)) {
    const before = value[key] ?? null;
    let after = before;
    if (typeof before === "string") after = keys.has(key) ? change(before) : before;
    else if (isJsonObject(before)) after = mapTexts(before, keys, change);
    if (after !== before) (mapped ??= { ...value })[key] = after;
  }
  return mapped ?? value;
}
