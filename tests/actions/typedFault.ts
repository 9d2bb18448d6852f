import type { Finding } from "../../src/rules/findings/finding";
import type { FindingCode } from "../../src/rules/findings/findingFacts";
import type { Entry, KeyedCell } from "../support/typeAt";

export const figures = "TD_U01_FIGURES";
export const people = "TD_U01_PEOPLE";
export const initiatives = "TD_U01_INITIATIVES";
export const excellent = "Hoàn thành xuất sắc nhiệm vụ";

/** What somebody types, or does to the file; where the finding must stand; what else it must say. */
export interface Fault {
  readonly code: FindingCode;
  readonly by: string;
  readonly typed?: readonly Entry[];
  readonly edit?: (workbook: string) => string;
  readonly at: KeyedCell | "nowhere" | readonly [anchor: string];
  readonly says?: Partial<Finding>;
}

/** A person of whom all that the plan asks is known. */
export const person = (
  row: number,
  name: string,
  more: Readonly<Record<string, string | number>> = {},
  block = people,
): readonly Entry[] =>
  Object.entries({
    name,
    category: "Công chức",
    rating: excellent,
    trafficViolations: 0,
    violations: 0,
    ...more,
  }).map(([column, raw]) => [block, row, column, raw] as const);

/** An initiative that counts. */
export const initiative = (
  block: string,
  row: number,
  title: string,
  more: Readonly<Record<string, string | number>> = {},
): readonly Entry[] =>
  Object.entries({ title, date: 45_400, role: "Chủ trì", state: "Đề xuất", ...more }).map(
    ([column, raw]) => [block, row, column, raw] as const,
  );

/** Both cells of a ratio in the first campaign. */
export const ratio = (target: string, value: string | number, total: string | number | null): readonly Entry[] => [
  [figures, target, "D1.value", value],
  [figures, target, "D1.total", total],
];
