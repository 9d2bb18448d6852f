import { numfmt } from "@univerjs/core";
import type { Value } from "./cells/scalar";
import { isError } from "./cells/scalar";

/** What a cell shows of a value (`Range.text`), in en-US, however narrow the column. */
export function formatValue(value: Value, pattern: string): string {
  if (isError(value)) return value.error;
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return pattern === "@" ? String(value) : numfmt.format(pattern, value, { throws: false });
}
