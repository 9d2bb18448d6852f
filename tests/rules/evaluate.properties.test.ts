import fc from "fast-check";
import type { StatusOrEmpty } from "../../src/rules/status";
import { inFirst, ratio } from "./evaluated";

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
});
