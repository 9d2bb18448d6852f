import { check } from "../../src/actions/check/check";
import { makeShortlist } from "../../src/actions/list/shortlist";
import { setUp } from "../../src/actions/setUp/setUp";
import { bothHosts, stopExcels } from "../support/bothHosts";
import { deep } from "../support/deep";
import { done } from "../support/done";
import { knownPlans } from "../workbook/planForm/plans";

afterEach(stopExcels);

const units = [{ name: "Phòng Tổng hợp", head: "Nguyễn Văn An", staff: 3 }, { name: "Phòng Nội chính" }];

describe("every known plan, with no programmer between", () => {
  for (const [kind, open] of bothHosts) {
    for (const [whose, plan] of knownPlans) {
      it(`is set up, checked and listed in ${kind}: ${whose}`, async () => {
        const host = await open();
        const context = { now: new Date(`${plan.year}-12-31T16:30:00`) };
        done(await setUp(host, { plan, units }, context));
        const outcome = done(await check(host, { writeSheet: true }, context));
        expect(outcome.plan.targets.map(({ id }) => id)).toEqual(plan.targets.map(({ id }) => id));
        expect(
          outcome.findings.filter(({ severity, code }) => severity === "error" || code === "plan.changed"),
        ).toEqual([]);
        expect(outcome.findings.length).toBeGreaterThan(0);
        // Lists are the same work in both.
        for (const { id } of plan.periods.slice(0, kind === "Excel" ? deep(1, plan.periods.length) : undefined)) {
          const { shortlist } = done(await makeShortlist(host, id, context));
          const named = [...shortlist.units, ...shortlist.excluded].map(({ unit }) => unit);
          expect(new Set(named)).toEqual(new Set(["U01", "U02"]));
        }
      });
    }
  }
});
