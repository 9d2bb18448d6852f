import fc from "fast-check";
import type { Raw } from "../../../src/rules/figures/figures";
import type { StatusOrEmpty } from "../../../src/rules/evaluate/status";
import { amount, change, count, inFirst, ratio } from "../evaluated";

describe("evaluate: properties", () => {
  it("never lowers a higher-is-better ratio when its part is raised", () => {
    const order: readonly (StatusOrEmpty | undefined)[] = ["notMet", "met"];
    const percent = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(
        fc.constantFrom(">" as const, ">=" as const),
        percent,
        fc.integer({ min: 1, max: 2000 }),
        fc.nat(2000),
        fc.nat(2000),
        (comparison, threshold, total, first, second) => {
          const [lower, higher] = [Math.min(first, second, total), Math.min(Math.max(first, second), total)];
          const measure = ratio(comparison, threshold);
          const [low, high] = [inFirst(measure, lower, total), inFirst(measure, higher, total)];
          return order.indexOf(low) >= 0 && order.indexOf(high) >= order.indexOf(low);
        },
      ),
    );
  });

  it("judges a ratio as whole-number arithmetic does", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), fc.nat(100), (first, second, percent) => {
        const [value, total] = [Math.min(first, second), second];
        const expected = BigInt(value) * 100n > BigInt(percent) * BigInt(total) ? "met" : "notMet";
        return inFirst(ratio(">", percent), value, total) === expected;
      }),
    );
  });

  it("never lowers a count or an amount when the figure is raised", () => {
    const order: readonly (StatusOrEmpty | undefined)[] = ["notMet", "met", "exceeded"];
    const thousandths = fc.integer({ min: 0, max: 12_000 }).map((units) => units / 1000);
    const measures = [count({ minimum: 3, maximum: 5 }), amount(">", 5.5), amount(">", 0.3)];
    fc.assert(
      fc.property(fc.constantFrom(...measures), thousandths, thousandths, (measure, first, second) => {
        const read = (value: number): number => (measure.kind === "count" ? Math.floor(value) : value);
        const [low, high] = [Math.min(first, second), Math.max(first, second)].map((value) =>
          order.indexOf(inFirst(measure, read(value))),
        );
        return low !== undefined && high !== undefined && low >= 0 && high >= low;
      }),
    );
  });

  it("never throws, whatever stands in a cell", () => {
    const every = [ratio(">", 90), ratio("=", 50, false), count({ exact: 2 }), amount("<=", 3), change("fall", ">", 4)];
    const raw: fc.Arbitrary<Raw> = fc.oneof(
      fc.double(),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.boolean(),
      fc.constant(null),
      fc.string().map((error) => ({ error })),
    );
    fc.assert(
      fc.property(raw, raw, (value, total) =>
        every.every((measure) => typeof inFirst(measure, value, total) === "string"),
      ),
    );
  });
});
