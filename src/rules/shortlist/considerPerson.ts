import { isGrade } from "../../plan/measureTraits";
import type { Period } from "../../plan/plan";
import { planReasons, type Consideration } from "./considerUnit";
import { isBlank } from "../figures/blank";
import { countRule, readFigure } from "../figures/figureRule";
import type { Person, UnitFigures } from "../figures/figures";
import { isNominated, isUnassigned, nominationKey } from "../figures/nominations";
import { heldBackFor } from "../figures/heldBack";
import type { Place } from "../figures/place";
import type { PlanIndex } from "../evaluate/planIndex";
import { awardOf } from "./awardOf";
import { judgeConditions, lackingReasons } from "./judgeConditions";
import { registrationReasons } from "./registrationReasons";
import type { Result } from "../evaluate/result";
import type { ResultIndex } from "../evaluate/resultIndex";
import { resultNumbers } from "../findings/resultNumbers";
import type { Reason } from "./shortlist";

function targetReasons(index: PlanIndex, results: readonly Result[]): readonly Reason[] {
  return results.flatMap(({ target: id, judged, status, place, figures }): readonly Reason[] => {
    const target = index.targets.get(id);
    if (target === undefined) return [];
    const isBarred = target.bars && judged && (status === "notMet" || status === "missing");
    if (status !== "invalid" && !isBarred) return [];
    const about = { target: id, place, numbers: resultNumbers(index, target.measure, figures) };
    if (status === "invalid") return [{ code: "figure.invalid", ...about }];
    const rated = isGrade(target.measure);
    if (status === "missing") return [{ code: rated ? "rating.missing" : "violation.missing", ...about }];
    return [{ code: rated ? "rating.below-floor" : "violation.recorded", ...about }];
  });
}

/** A recorded violation bars in every occasion, whatever the plan's targets judge when. */
function violationReasons(
  person: Person,
  field: "trafficViolations" | "violations",
  blankBars: boolean,
  place: Place,
): readonly Reason[] {
  const value = readFigure(person[field], countRule);
  if (value === "invalid") return [{ code: "figure.invalid", place, numbers: { field } }];
  if (value === null) return blankBars ? [{ code: "violation.missing", place, numbers: { field } }] : [];
  return value > 0 ? [{ code: "violation.recorded", place, numbers: { field, value } }] : [];
}

/** The first of several reasons of one kind at one cell. */
const once = (reasons: readonly Reason[]): readonly Reason[] => {
  const same = (a: Reason, b: Reason): boolean =>
    a.code === b.code && "column" in a.place && "column" in b.place && a.place.column === b.place.column;
  return reasons.filter((reason, place) => reasons.findIndex((other) => same(other, reason)) === place);
};

/** Why somebody is not put forward in an occasion: nominations are of one occasion each. */
function nominationReasons(person: Person, period: Period, at: (column: keyof Person) => Place): readonly Reason[] {
  if (isNominated(person, period.id)) return [];
  const key = nominationKey(period.id);
  // What is neither a mark nor blank is nobody's "no": it is to be mended.
  if (!isBlank(person[key] ?? null)) return [{ code: "figure.invalid", place: at(key), numbers: { field: key } }];
  return isUnassigned(person)
    ? [{ code: "nomination-unassigned", place: at("nominated"), numbers: {} }]
    : [{ code: "not-nominated", place: at(key), numbers: {} }];
}

/** Whoever is disciplined, inspected or accused is considered for nothing until it is settled. */
function heldBackReasons(person: Person, place: Place): readonly Reason[] {
  const held = heldBackFor(person);
  if (held.kind === "no") return [];
  return held.kind === "for"
    ? [{ code: "held-back", place, numbers: { reason: held.reason } }]
    : [{ code: "figure.invalid", place, numbers: { field: "heldBack" } }];
}

/** A named person in a period: nominated for its occasion, registered, rated high enough, without a violation, and not held back. */
export function considerPerson(
  index: PlanIndex,
  results: ResultIndex,
  unit: UnitFigures,
  row: number,
  person: Person,
  period: Period,
): Consideration {
  const at = (column: keyof Person): Place => ({ block: "people", unit: unit.code, row, column });
  const own = results.person(unit.code, row);
  const inPeriod = own.filter((result) => result.period === period.id);
  const summed = own.filter((result) => period.sumOf.includes(result.period) && result.status === "invalid");
  const registration = registrationReasons(person, index.plan.year, at);
  const bars = period.occasion.registration === "bars";
  const final = period.occasion.review === "final";
  const { award, remarks } = awardOf(index.plan, "individual", person, period, at("title"));
  // What a person is asked for never hangs on other people's awards.
  const conditions = judgeConditions(award, { index, results, occasion: period, unit, person, proposed: () => 0 });
  return {
    award,
    conditions,
    reasons: [
      ...once([
        ...nominationReasons(person, period, at),
        ...(bars ? registration : []),
        ...planReasons(inPeriod),
        ...targetReasons(index, [...summed, ...inPeriod]),
        ...violationReasons(person, "trafficViolations", false, at("trafficViolations")),
        ...violationReasons(person, "violations", final, at("violations")),
        ...heldBackReasons(person, at("heldBack")),
      ]),
      ...lackingReasons(award, conditions, at("title")),
    ],
    remarks: [...(bars ? [] : registration), ...remarks],
    pending: [],
    results: inPeriod,
  };
}
