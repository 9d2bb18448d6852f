import fc from "fast-check";
import type { Measure } from "../../src/plan/measure";
import type { Plan } from "../../src/plan/plan";
import type { Raw } from "../../src/rules/figures/figures";
import { serialOfIso } from "../../src/rules/figures/serialDate";
import { tokens } from "../../src/rules/figures/tokens";

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

/** Around a threshold: on it, one off it, and so little off that three decimals do not show it. */
const near = (value: number, step: number): fc.Arbitrary<number> =>
  fc.constantFrom(-step, 0, step).map((by) => thousandths(value + by));
/** What a fourth decimal does to a figure that is read to three. */
const noise = fc.constantFrom(0, 0, 0, 0.0004, 0.0005, -0.0004, 0.00049999);

const total: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 41, max: 2000 }),
  fc.constantFrom(100, 200, 400, 1000, 10_000, 20_000),
  fc.integer({ min: 1_000_000, max: 1_000_000_000 }),
);
const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

/** Whole parts of whole totals, most of them on the threshold or one beside it. */
const wholePair = (percent: number): fc.Arbitrary<readonly [Raw, Raw]> =>
  total.chain((of) => {
    const exact = Math.round((percent * of) / 100);
    const part = fc.oneof(
      fc.constantFrom(-1, 0, 1).map((by) => within(exact + by, of)),
      fc.integer({ min: 0, max: of }),
      fc.constantFrom(0, of),
    );
    return fc.tuple(part, fc.constant(of));
  });

/** Money and hectares: three decimals, and now and then a fourth. */
const decimalPair = (percent: number): fc.Arbitrary<readonly [Raw, Raw]> =>
  fc.integer({ min: 1, max: 3_000_000 }).chain((units) => {
    const of = units / 1000;
    const part = fc.oneof(
      near((percent * of) / 100, 0.001),
      fc.integer({ min: 0, max: units }).map((some) => some / 1000),
    );
    return fc.tuple(
      fc.tuple(part, noise).map(([some, by]) => within(some + by, of)),
      noise.map((by) => of + Math.abs(by)),
    );
  });

const changePair = (direction: "rise" | "fall", percent: number): fc.Arbitrary<readonly [Raw, Raw]> => {
  const sign = direction === "rise" ? 1 : -1;
  const baseline = fc.oneof(
    total,
    fc.integer({ min: 1, max: 5_000_000 }).map((units) => units / 1000),
  );
  return baseline.chain((from) =>
    fc.tuple(
      fc.oneof(
        near(from + (sign * percent * from) / 100, 0.001),
        near(from + (sign * percent * from) / 100, 1),
        fc.integer({ min: -1000, max: 2_000_000 }).map((units) => units / 100),
      ),
      fc.constant(from),
    ),
  );
};

/** Value and total that a careful person would enter, at and around the threshold of the measure. */
export const validPair = (
  measure: Extract<Measure, { kind: "ratio" | "change" | "cap" }>,
): fc.Arbitrary<readonly [Raw, Raw]> => {
  switch (measure.kind) {
    case "ratio": {
      const percent = measure.threshold?.percent ?? 50;
      return measure.whole ? wholePair(percent) : decimalPair(percent);
    }
    case "cap":
      return wholePair(measure.percent);
    case "change":
      return changePair(measure.direction, measure.threshold.percent);
  }
};

const gradeNames = (plan: Plan, scale: string): readonly string[] =>
  plan.scales.find(({ id }) => id === scale)?.grades.map(({ name }) => name) ?? [];

/** A single value that a careful person would enter. */
export const validValue = (
  measure: Exclude<Measure, { kind: "ratio" | "change" | "cap" }>,
  plan: Plan,
): fc.Arbitrary<Raw> => {
  switch (measure.kind) {
    case "count": {
      const most = measure.exact ?? measure.maximum ?? measure.minimum ?? 0;
      return fc.oneof(fc.integer({ min: 0, max: most + 3 }), fc.constantFrom(most, measure.minimum ?? most));
    }
    case "amount":
      return fc.oneof(
        fc.tuple(near(measure.threshold.value, 0.001), noise).map(([value, by]) => value + by),
        fc.integer({ min: -100_000, max: 2_000_000 }).map((units) => units / 1000),
        fc.integer({ min: -1000, max: 10_000_000_000 }),
      );
    case "none":
      return fc.integer({ min: 0, max: measure.allowed + 2 });
    case "rating":
      return fc.constantFrom(...gradeNames(plan, measure.scale));
    case "confirmation":
      return fc.constantFrom(tokens.yes, tokens.no);
    case "outcome":
      return fc.constantFrom(tokens.achieved, tokens.notAchieved);
    case "deadline": {
      const due = serialOfIso(measure.due);
      const off = fc.constantFrom(-300, -1, -0.5, 0, 0.25, 0.999, 1, 1.5);
      return fc.oneof(
        off.map((by) => due + by),
        fc.constantFrom(1, 1.5, 2_958_465, 60),
      );
    }
  }
};
