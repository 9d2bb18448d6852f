import { sheetTexts } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";
import { gradeNames } from "../../plan/scales";
import type { Person } from "../../rules/figures/figures";
import type { ListColumn } from "../blocks/unitTables";
import { choiceEntry, countEntry, dayEntry, markEntry, textEntry } from "./entryKinds";

const { people: headings } = sheetTexts.unit;
const { people: prompts, nominated } = sheetTexts.prompts;

/** Section D: people, their ratings and violations, and whom the unit nominates. A field of a person is a column. */
export function personColumns(plan: Plan): readonly ListColumn[] {
  const categories = plan.categories.map(({ name }) => name);
  const titles = plan.titles.filter(({ level }) => level === "individual").map(({ name }) => name);
  const columns: Record<keyof Person, Omit<ListColumn, "key" | "heading">> = {
    name: {
      ...{ ...textEntry, prompt: prompts.name, asked: true, print: { length: 1, letters: true } },
      lacksBeside: ["category", "rating", "nominated"],
    },
    post: { ...textEntry, prompt: prompts.post, asked: true, print: {} },
    category: { ...choiceEntry(categories), prompt: prompts.category, asked: true, print: { length: 17 } },
    registrationNo: { ...textEntry, prompt: prompts.registrationNo, asked: true, print: { length: 7 } },
    registeredOn: { ...dayEntry(plan, "warning"), prompt: prompts.registeredOn, asked: true, print: { sum: 11 } },
    title: { ...choiceEntry(titles), prompt: prompts.title, asked: true, print: { length: 5 } },
    rating: {
      ...choiceEntry(gradeNames(plan, plan.ratingScale)),
      ...{ prompt: prompts.rating, asked: true, print: { length: 31 } },
    },
    trafficViolations: { ...countEntry, prompt: prompts.trafficViolations, asked: true, print: { sum: 1009 } },
    violations: { ...countEntry, prompt: prompts.violations, asked: true, print: { sum: 1_000_003 } },
    // Whom a unit does not nominate has no mark: that cell may stay empty.
    nominated: { ...markEntry, prompt: nominated, asked: false, print: { length: 13 } },
  };
  return (Object.keys(columns) as (keyof Person)[]).map((key) => ({ key, heading: headings[key], ...columns[key] }));
}
