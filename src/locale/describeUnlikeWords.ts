import type { Plan } from "../plan/plan";
import { wordsFindings } from "../rules/findings/planFindings";
import { describeFinding } from "./describeFinding";
import type { Locale } from "./locale";

const noNames: ReadonlyMap<string, string> = new Map();

/** Limits of a plan for which its own words have another number, a sentence each, before a workbook is made by it. */
export const describeUnlikeWords = (locale: Locale, plan: Plan): readonly string[] =>
  wordsFindings(plan).map((finding) => {
    const name = plan.targets.find(({ id }) => id === finding.target)?.name ?? "";
    return `${name}: ${describeFinding(locale, finding, plan, noNames)}`;
  });
