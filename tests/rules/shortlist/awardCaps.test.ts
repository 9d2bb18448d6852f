import fc from "fast-check";
import { describeCap } from "../../../src/locale/describeCap";
import { localeOf } from "../../support/localeOf";

import type { Award, AwardCap } from "../../../src/plan/award";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { countCap } from "../../../src/rules/shortlist/awardCaps";

const [fighter, worker] = ["CSTDCS", "LDTT"] as const;

const capped = (cap: AwardCap): Award => {
  const award = bundledPlan.awards.find(({ id }) => id === fighter);
  if (award === undefined) throw new Error(`the plan has no ${fighter}`);
  return { ...award, cap };
};

const lines = (fighters: number, workers: number): readonly { readonly award: string }[] => [
  ...Array.from({ length: fighters }, () => ({ award: fighter })),
  ...Array.from({ length: workers }, () => ({ award: worker })),
];

const round = { down: Math.floor, up: Math.ceil, nearest: Math.round } as const;

describe("the cap of an award", () => {
  it("allows its share of its base, rounded as it says, whatever is proposed", () => {
    fc.assert(
      fc.property(
        fc.record({
          ...{
            fighters: fc.nat(40),
            workers: fc.nat(200),
            others: fc.nat(40),
            percent: fc.integer({ min: 1, max: 100 }),
          },
          rounding: fc.constantFrom("down", "up", "nearest"),
          of: fc.constantFrom<readonly string[]>([], [worker], [worker, fighter]),
        }),
        ({ fighters, workers, others, percent, rounding, of }) => {
          const all = fighters + workers + others;
          const base = of.length === 0 ? all : workers + (of.length === 2 ? fighters : 0);
          const count = countCap(capped({ percent, rounding, of: [...of] }), lines(fighters, workers), all);
          expect(count).toMatchObject({ value: fighters, total: base, limit: round[rounding]((base * percent) / 100) });
        },
      ),
    );
  });

  it("is said with its base, its rounding, by how many it is exceeded, and the target that it collides with", () => {
    const said = (cap: AwardCap, fighters: number): readonly (string | null)[] => {
      const count = countCap(capped(cap), lines(fighters, 20), 30);
      return (["vi", "en"] as const).map((language) => count && describeCap(localeOf(language), count, bundledPlan));
    };
    expect(said({ percent: 15, rounding: "down", of: [worker], target: "CQ-XS" }, 5)).toEqual([
      "tối đa 15% của 20 cá nhân được đề nghị Lao động tiên tiến, làm tròn xuống: 3; vượt 2; chỉ tiêu Tỷ lệ xuất sắc yêu cầu trên 30%",
      expect.stringMatching(
        /^at most 15% of 20 people proposed for .+, rounded down: 3; exceeded by 2; target .+ asks for/u,
      ),
    ]);
    expect(said({ percent: 12.5, rounding: "up", of: [] }, 4)[0]).toBe(
      "tối đa 12,5% của 30 cá nhân được xét, làm tròn lên: 4; không vượt",
    );
  });

  it("is none where the plan gives none", () => {
    expect(bundledPlan.awards.map((award) => countCap(award, lines(3, 3), 9))).toEqual(
      bundledPlan.awards.map(() => null),
    );
  });
});
