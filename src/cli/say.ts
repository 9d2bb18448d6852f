import { format } from "../locale/text/format";

/** A sentence with its places filled, numbers as they are. A place without a value is a mistake of ours. */
export const say = (sentence: string, values: Readonly<Record<string, string | number>> = {}): string =>
  format<string>(sentence, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])));
