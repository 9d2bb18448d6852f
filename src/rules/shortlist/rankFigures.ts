import { lessIsBetter } from "../../plan/lessIsBetter";
import { isChange, isGrade, isPair } from "../../plan/measureTraits";
import type { RankingKey } from "../../plan/plan";
import { isSameChoice } from "../figures/sameChoice";
import { choicesOf } from "../figures/choices";
import type { PlanIndex } from "../evaluate/planIndex";
import { rankNumber, type RankFigure } from "./rank";
import type { Result } from "../evaluate/result";

/** The exact figure of a result, below zero where less is better; null where it is not complete, or does not apply. */
function figureOf(index: PlanIndex, result: Result | undefined): RankFigure {
  const measure = result && index.targets.get(result.target)?.measure;
  if (result === undefined || measure === undefined || result.figures.result === null) return null;
  const { value, total } = result.figures;
  if (typeof value !== "number") return null;
  const ordered = lessIsBetter(measure) ? -value : value;
  if (!isPair(measure) || total === null) return rankNumber(ordered);
  // A change ranks as its value ÷ baseline: 1 more, for everyone alike.
  if (!isChange(measure) || measure.direction === "rise") return { value: ordered, total };
  return { value: -ordered, total };
}

function gradeOf(index: PlanIndex, result: Result | undefined): RankFigure {
  const measure = result && index.targets.get(result.target)?.measure;
  if (result === undefined || measure === undefined || !isGrade(measure) || typeof result.figures.value !== "string")
    return null;
  const rated = result.figures.value;
  const rank = choicesOf(index.plan, measure).findIndex((choice) => isSameChoice(rated, choice));
  return rank === -1 ? null : rankNumber(-rank);
}

/** What one is ranked by: `results` are one's own of the period, `initiatives` how many one is an author of. */
export function rankFigures(
  index: PlanIndex,
  keys: readonly RankingKey[],
  results: readonly Result[],
  initiatives: number,
): readonly RankFigure[] {
  const count = (...statuses: readonly Result["status"][]): RankFigure =>
    rankNumber(results.filter(({ status }) => statuses.includes(status)).length);
  return keys.map((key) => {
    switch (key.by) {
      case "exceededCount":
        return count("exceeded");
      case "metCount":
        return count("met", "exceeded");
      case "initiatives":
        return rankNumber(initiatives);
      case "figure":
        return figureOf(
          index,
          results.find(({ target }) => target === key.target),
        );
      case "rating":
        return gradeOf(
          index,
          results.find(({ target }) => target === key.target),
        );
    }
  });
}
