import { format } from "./text/format";
import type { Locale } from "./locale";

/** A failure of an action, by its code; the codes of `actions/` all have words, or its callers do not compile. */
export interface DescribedFailure {
  readonly code: keyof Locale["failures"];
  readonly sheet?: string | undefined;
  readonly address?: string | undefined;
}

/** What happened, and what to do about it. */
export const describeFailure = (locale: Locale, { code, sheet, address }: DescribedFailure): string =>
  format<string>(locale.failures[code], { sheet, address });
