import type { Plan } from "../plan/plan";
import { say } from "./say";
import type { Words } from "./words";

/** That the plan of a file has no such period, and which it has; undefined where it has it. */
export function unknownPeriod({ periods }: Plan, period: string, file: string, { own }: Words): string | undefined {
  if (periods.some(({ id }) => id === period)) return undefined;
  const known = periods.map(({ id, name }) => `${id} (${name})`).join(", ");
  return say(own.periodUnknown, { file, period, known });
}
