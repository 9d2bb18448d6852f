import type { MeasureKind } from "../measure";
import { kindsWhere, withinOf } from "../measureTraits";
import type { Plan } from "../plan";
import { planIssue, type PlanIssue } from "../planIssue";
import type { Level, Source, Target } from "../target";

interface Fit {
  readonly levels: readonly Level[];
  readonly kinds: readonly MeasureKind[];
}

const numeric = kindsWhere(({ entry }) => entry === "number");

/** What a source can feed: at which level, and which kinds of measure. */
const fits: Record<Source["from"], Fit> = {
  entry: { levels: ["agency", "unit"], kinds: kindsWhere(() => true) },
  units: { levels: ["agency"], kinds: numeric },
  initiatives: { levels: ["agency", "unit"], kinds: ["count"] },
  peopleRatedAtLeast: { levels: ["agency"], kinds: kindsWhere(({ total }) => total === "whole") },
  peopleRatedBelow: { levels: ["agency"], kinds: ["none", "count"] },
  peopleViolations: { levels: ["agency"], kinds: ["none", "count"] },
  person: { levels: ["individual"], kinds: ["rating", "none"] },
};

function fitIssues({ level, measure, source }: Target, path: readonly PropertyKey[]): readonly PlanIssue[] {
  const { from } = source;
  if (!fits[from].levels.includes(level)) return [planIssue([...path, "from"], "source.other-level", { from, level })];
  const computedWithin = withinOf(measure) !== undefined && from !== "entry";
  const fieldFits = source.from !== "person" || (source.field === "rating") === (measure.kind === "rating");
  return fits[from].kinds.includes(measure.kind) && fieldFits && !computedWithin
    ? []
    : [planIssue([...path, "from"], "source.unfit", { from, kind: measure.kind })];
}

function unitsIssues(plan: Plan, target: Target, id: string, path: readonly PropertyKey[]): readonly PlanIssue[] {
  const part = plan.targets.find((other) => other.id === id);
  if (part === undefined) return [planIssue([...path, "target"], "reference.target", { id })];
  if (part.level !== "unit")
    return [planIssue([...path, "target"], "source.other-level", { from: id, level: part.level })];
  if (part.measure.kind !== target.measure.kind) {
    return [planIssue([...path, "target"], "source.other-measure", { id, kind: part.measure.kind })];
  }
  return target.entered.every((period) => part.entered.includes(period))
    ? []
    : [planIssue([...path, "target"], "source.periods", { id })];
}

function gradeIssues(plan: Plan, grade: string, path: readonly PropertyKey[]): readonly PlanIssue[] {
  const scale = plan.scales.find(({ id }) => id === plan.ratingScale);
  return scale === undefined || scale.grades.some(({ id }) => id === grade)
    ? []
    : [planIssue([...path, "grade"], "reference.grade", { id: grade, scale: scale.id })];
}

function detailIssues(plan: Plan, target: Target, path: readonly PropertyKey[]): readonly PlanIssue[] {
  const { source, measure } = target;
  switch (source.from) {
    case "units":
      return unitsIssues(plan, target, source.target, path);
    case "peopleRatedAtLeast":
    case "peopleRatedBelow":
      return gradeIssues(plan, source.grade, path);
    case "person":
      return measure.kind === "rating" && measure.scale !== plan.ratingScale
        ? [planIssue([...path, "field"], "source.other-scale", { scale: plan.ratingScale })]
        : [];
    case "entry":
    case "initiatives":
    case "peopleViolations":
      return [];
  }
}

/** A list of people has one rating and one number of violations for the year. */
const oncePerYear = (from: Source["from"]): boolean => from.startsWith("people") || from === "person";

/** Sources that can feed the target they stand on. */
export function sourceIssues(plan: Plan): readonly PlanIssue[] {
  return plan.targets.flatMap((target, index) => {
    const path = ["targets", index, "source"];
    const once =
      oncePerYear(target.source.from) && target.entered.length !== 1
        ? [planIssue(["targets", index, "entered"], "entered.one-period", { from: target.source.from })]
        : [];
    return [...fitIssues(target, path), ...detailIssues(plan, target, path), ...once];
  });
}
