import type { Language } from "./languages";
import { format, type Params } from "./text/format";
import type { sentences, Sentences } from "./vi/sentences";

/** All sentences of a language, by area and key. */
export interface Locale extends Sentences {
  readonly language: Language;
}

type Reference = typeof sentences;

/** A sentence of a known key, its places checked against the Vietnamese template. */
export function say<Area extends keyof Reference, Key extends keyof Reference[Area] & string>(
  locale: Locale,
  area: Area,
  key: Key,
  params: Params<Reference[Area][Key] & string>,
): string {
  const words: Readonly<Record<string, unknown>> = locale[area];
  const template = words[key];
  return format<string>(typeof template === "string" ? template : key, params);
}
