import type { Plan } from "../plan/plan";
import { wordsFindings } from "../rules/findings/planFindings";
import { describeFinding } from "./describeFinding";
import type { Locale } from "./locale";

const noNames: ReadonlyMap<string, string> = new Map();

/** A target by its name, and what of its limit is unlike its words. */
export interface SaidUnlike {
  readonly target: string;
  readonly sentence: string;
}

/** Limits of a plan for which its own words have another number, before a workbook is made by it. */
export const describeUnlikeWords = (locale: Locale, plan: Plan): readonly SaidUnlike[] =>
  wordsFindings(plan).map((finding) => ({
    target: plan.targets.find(({ id }) => id === finding.target)?.name ?? "",
    sentence: describeFinding(locale, finding, plan, noNames),
  }));
