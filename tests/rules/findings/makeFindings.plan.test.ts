import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import type { UnitFigures } from "../../../src/rules/figures/figures";
import { figuresOf, personOf, unitOf } from "../../support/figures";
import { officeCap } from "../../support/officeCap";
import { findingsOf } from "../found";

describe("makeFindings: the plan", () => {
  it("points out the years that do not follow from the dates", () => {
    const found = findingsOf(bundledPlan, figuresOf([])).filter(({ place }) => place.block === "planEvents");
    expect(found).toMatchObject([
      { code: "event.count-disagrees", place: { column: "statedYears" }, numbers: { stated: 192, years: 92 } },
    ]);
  });

  it("holds shares against a legal cap only where the office has switched it on", () => {
    const units: readonly UnitFigures[] = [
      unitOf("U01", {}, { people: [personOf("An", { rating: "Hoàn thành xuất sắc nhiệm vụ" }), personOf("Bình")] }),
    ];
    const capped = (enabled: boolean) =>
      findingsOf({ ...bundledPlan, caps: [{ ...officeCap, enabled }] }, figuresOf(units)).filter(
        ({ code }) => code === "cap.exceeded",
      );
    expect(capped(false)).toEqual([]);
    expect(capped(true)).toMatchObject([{ target: "CQ-XS", period: "CN", numbers: { value: 1, total: 2, limit: 0 } }]);
  });
});
