import type { Formula } from "./description";

/** A formula whose value is worked out once somebody writes it: who only compares formulas has no use for it. */
export function valuedLater(formula: string, valueOf: () => Formula["value"]): Formula {
  let value: Formula["value"] | undefined;
  return {
    formula,
    get value() {
      return (value ??= valueOf());
    },
  };
}
