import type { Plan } from "../../plan/plan";
import { countsChosen, type PlanFaults } from "../../plan/planFaults";
import type { Target, TargetId } from "../../plan/target";
import { evaluate } from "../evaluate/evaluate";
import type { Result } from "../evaluate/result";
import type { Figures } from "../figures/figures";
import { maximumValue, thresholdValue } from "../figures/limitValues";
import type { Place } from "../figures/place";
import { isSerial, serialOfIso } from "../figures/serialDate";
import { tokens } from "../figures/tokens";
import type { Finding } from "./finding";

/** An edit of the plan's sheet, and which results it may turn. */
interface PlanEdit {
  readonly place: Place;
  readonly target?: TargetId;
  readonly was: number | string | null;
  readonly is: number | string | null;
  /** How many verdicts it turned. */
  readonly flipped: (turned: Turned) => number;
}

/** Results of one plan and of another, whose verdict differs. */
interface Turned {
  readonly results: readonly Result[];
  readonly figures: Figures;
}

const mark = (on: boolean): string => (on ? tokens.mark : "");

const ofTarget =
  (id: TargetId) =>
  ({ results }: Turned): number =>
    results.filter(({ target }) => target === id).length;

const ofTargets =
  (plan: Plan, hangs: (target: Target) => boolean) =>
  ({ results }: Turned): number => {
    const ids = new Set(plan.targets.filter(hangs).map(({ id }) => id));
    return results.filter(({ target }) => ids.has(target)).length;
  };

function targetEdits(before: Target, after: Target, source: Plan, plan: Plan): readonly PlanEdit[] {
  const { id } = after;
  const edit = (column: string, was: PlanEdit["was"], is: PlanEdit["is"]): PlanEdit => ({
    place: { block: "planTargets", row: id, column },
    target: id,
    was,
    is,
    flipped: ofTarget(id),
  });
  return [
    edit("threshold", thresholdValue(before.measure, source), thresholdValue(after.measure, plan)),
    edit("maximum", maximumValue(before.measure, source), maximumValue(after.measure, plan)),
    ...plan.periods.map((period) =>
      edit(`judged.${period.id}`, mark(before.judged.includes(period.id)), mark(after.judged.includes(period.id))),
    ),
    // What bars turns no status: it turns who is proposed, and that is told by the shortlist's own reasons.
    { ...edit("bars", mark(before.bars), mark(after.bars)), flipped: () => 0 },
  ];
}

const periodEdits = (source: Plan, plan: Plan): readonly PlanEdit[] =>
  plan.periods.flatMap((period, index) =>
    (["from", "to"] as const).map((column): PlanEdit => ({
      place: { block: "planPeriods", row: period.id, column },
      was: serialOfIso(source.periods[index]?.[column] ?? period[column]),
      is: serialOfIso(period[column]),
      flipped: ofTargets(plan, (target) => target.source.from === "initiatives"),
    })),
  );

const categoryEdits = (source: Plan, plan: Plan): readonly PlanEdit[] =>
  plan.categories.map((category, index): PlanEdit => ({
    place: { block: "planCategories", row: category.id, column: "chosen" },
    was: mark(source.categories[index]?.chosen ?? category.chosen),
    is: mark(category.chosen),
    flipped: ofTargets(plan, countsChosen),
  }));

const lawEdits = (source: Plan, plan: Plan): readonly PlanEdit[] =>
  [...new Set([...source.laws, ...plan.laws])].map((id) => ({
    place: { block: "planLaws", row: id, column: "chosen" },
    was: mark(source.laws.includes(id)),
    is: mark(plan.laws.includes(id)),
    // What a law says turns no status.
    flipped: () => 0,
  }));

const lastDay = ({ registration: { deadline } }: Plan): number | null =>
  deadline === undefined ? null : serialOfIso(deadline);

/** Registrations that one deadline finds in time and the other late. */
function turnedLate(was: number | null, is: number | null, { units }: Figures): number {
  const isLate = (day: number, deadline: number | null): boolean => deadline !== null && Math.floor(day) > deadline;
  const days = units.flatMap(({ registration, people }) => [
    registration.registeredOn,
    ...people.map(({ registeredOn }) => registeredOn),
  ]);
  return days.filter(isSerial).filter((day) => isLate(day, was) !== isLate(day, is)).length;
}

function deadlineEdit(source: Plan, plan: Plan): PlanEdit {
  const [was, is] = [lastDay(source), lastDay(plan)];
  return {
    place: { block: "planSettings", row: "registrationDeadline", column: "value" },
    was,
    is,
    flipped: ({ figures }) => turnedLate(was, is, figures),
  };
}

const keyOf = ({ unit, person, target, period }: Result): string => [unit, person, target, period].join("|");

/**
 * Every edit of the plan's sheet that changes what is judged or proposed, with how many verdicts it turned: `source` is the
 * plan as it was loaded, `results` what `evaluate` gave for the plan as it is.
 */
export function planChanges(
  source: Plan,
  plan: Plan,
  faults: PlanFaults,
  figures: Figures,
  results: readonly Result[],
): readonly Finding[] {
  const edits = [
    ...plan.targets.flatMap((target, index) => {
      const before = source.targets[index];
      return before === undefined ? [] : targetEdits(before, target, source, plan);
    }),
    ...periodEdits(source, plan),
    ...categoryEdits(source, plan),
    ...lawEdits(source, plan),
    deadlineEdit(source, plan),
  ].filter(({ was, is }) => was !== is);
  if (edits.length === 0) return [];
  const before = new Map(evaluate(source, figures, faults).map((result) => [keyOf(result), result.status]));
  const turned = { figures, results: results.filter((result) => before.get(keyOf(result)) !== result.status) };
  return edits.map(({ place, target, was, is, flipped }): Finding => ({
    code: "plan.changed",
    severity: "info",
    ...(target === undefined ? {} : { target }),
    place,
    numbers: { was: was ?? "", is: is ?? "", flipped: flipped(turned) },
  }));
}
