import { isDeepStrictEqual } from "node:util";

/** That two values are equal: of whole workbooks jest asks ten times as long as Node, and knows better only how they differ. */
export function expectSame(actual: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(actual, wanted)) expect(actual).toEqual(wanted);
}
