import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Target } from "../../src/plan/target";
import { planText, rows } from "./planReading";

/** The thresholds of a measure, as the reading of the plan states them. */
function requirement({ measure }: Target): string {
  switch (measure.kind) {
    case "ratio":
      return measure.threshold ? `ratio ${measure.threshold.comparison} ${measure.threshold.percent}%` : "ratio";
    case "count":
      return `count ${measure.minimum ?? ""}..${measure.maximum ?? ""} ${measure.overMaximum}`;
    case "none":
      return `none ${measure.allowed}`;
    case "rating":
      return `rating ${measure.floor}`;
    case "confirmation":
      return measure.evidence ? "confirmation with evidence" : "confirmation";
    case "outcome":
    case "deadline":
    case "amount":
    case "change":
    case "cap":
      return measure.kind;
  }
}

describe("the plan 26/KH-VPUBND", () => {
  it.each(rows)("says %s of clause %s", (id, clause, level, words, needed, from, entered, judged, bars) => {
    const target = bundledPlan.targets.find((each) => each.id === id);
    expect(target).toMatchObject({ clause, level, entered, judged, bars, source: { from } });
    expect(target?.words).toContain(words);
    expect(target && requirement(target)).toBe(needed);
  });

  it("says no target beyond those", () => {
    expect(bundledPlan.targets.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
  });

  it.each(bundledPlan.targets.map(({ id, words }) => [id, words]))(
    "quotes the text for %s to its end, and says where it begins within a sentence",
    (_id, words) => {
      const quoted = words.replace(/^… /u, "");
      expect(planText.includes(quoted)).toBe(true);
      expect(words.startsWith("… ")).toBe(/^\p{Ll}/u.test(quoted));
      // What follows is said by another target, or ends the sentence.
      const end = planText.indexOf(quoted) + quoted.length;
      expect(planText.slice(end - 1, end + 4)).toMatch(/^(?:\.|.[.;,]|. và )/u);
    },
  );
});
