/** Names of the places `{name}` in a template. */
export type Places<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never;
/** A template without its optional parts `[...]`. */
export type Outside<T extends string> = T extends `${infer Before}[${string}]${infer After}`
  ? `${Before}${Outside<After>}`
  : T;

/** What a template needs: every place outside of brackets, and, where known, those inside. */
export type Params<T extends string> = string extends T
  ? Readonly<Record<string, string | undefined>>
  : Readonly<Record<Places<Outside<T>>, string>> & Readonly<Partial<Record<Places<T>, string | undefined>>>;

const place = /\{(\w+)\}/gu;

/**
 * Fills the places `{name}` of a template with texts. A part in `[brackets]` is left out where one of its places has no
 * value; a place outside of brackets without a value is a programming fault: RangeError.
 */
export function format<T extends string>(template: T, params: Params<T>): string {
  const values: Readonly<Record<string, string | undefined>> = params;
  const known = template.replace(/\[([^\]]*)\]/gu, (_part, inside: string) =>
    [...inside.matchAll(place)].every(([, name = ""]) => values[name] !== undefined) ? inside : "",
  );
  return known.replace(place, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`No value for {${name}}`);
    return value;
  });
}
