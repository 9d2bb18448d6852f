import fc from "fast-check";
import { describeFinding } from "../../src/locale/describeFinding";
import { describePlace } from "../../src/locale/describePlace";
import { describeReason } from "../../src/locale/describeReason";
import { localeOf } from "../support/localeOf";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Plan } from "../../src/plan/plan";
import { evaluate } from "../../src/rules/evaluate/evaluate";
import { makeFindings } from "../../src/rules/findings/makeFindings";
import type { Finding } from "../../src/rules/findings/finding";
import { makeShortlist } from "../../src/rules/shortlist/makeShortlist";
import { arbitraryFigures } from "../support/arbitraryFigures";
import { measuresPlan } from "../support/measuresPlan";

const languages = [localeOf("vi"), localeOf("en")];
const names = new Map([["U01", "Phòng Tổng hợp"]]);
const afterTheYear = 45700;
const unsaid = /undefined|NaN|Infinity|\[object|\{\w+\}|“”|\(\)| {2}/u;

/** What people typed stands in the sentence as it is, and may look like anything. */
const withoutTyping = (finding: Finding): Finding =>
  ({
    ...finding,
    ...(finding.typed === undefined ? {} : { typed: "?" }),
    ...(finding.person === undefined ? {} : { person: "?" }),
    ...(finding.code === "initiative.shared" ? { numbers: { ...finding.numbers, title: "?" } } : {}),
    ...(finding.code === "initiative.duplicate" ? { numbers: { ...finding.numbers, title: "?" } } : {}),
  }) as Finding;

describe.each<[string, Plan]>([
  ["the bundled plan", bundledPlan],
  ["a plan of all measures", measuresPlan],
])("whatever people leave in the cells of %s", (_name, plan) => {
  // A counterexample is read by its sentence, not by its figures: no shrinking.
  const runs = { numRuns: 10, endOnFailure: true };

  it("every finding is a sentence in both languages", () => {
    fc.assert(
      fc.property(arbitraryFigures(plan), (figures) => {
        const findings = makeFindings(plan, figures, evaluate(plan, figures), afterTheYear).map(withoutTyping);
        const said = languages.flatMap((locale) =>
          findings.map((finding) => [
            describeFinding(locale, finding, plan, names),
            describePlace(locale, finding, plan, names),
          ]),
        );
        expect(said.filter(([sentence = ""]) => !/^\P{Ll}.*\.$/su.test(sentence))).toEqual([]);
        expect(said.filter((texts) => texts.some((text) => unsaid.test(text)))).toEqual([]);
      }),
      runs,
    );
  });

  it("every reason is a line in both languages", () => {
    fc.assert(
      fc.property(arbitraryFigures(plan), (figures) => {
        const results = evaluate(plan, figures);
        const lists = plan.periods.map(({ id }) => makeShortlist(plan, figures, results, id));
        const reasons = lists.flatMap(({ units, people, excluded }) => [
          ...[...units, ...people].flatMap(({ remarks }) => remarks),
          ...excluded.flatMap((each) => each.reasons),
        ]);
        const said = languages.flatMap((locale) => reasons.map((reason) => describeReason(locale, reason, plan)));
        expect(said.filter((line) => !/^\p{Lu}.*[^.]$/u.test(line) || unsaid.test(line))).toEqual([]);
      }),
      runs,
    );
  });
});
