import { entryWords } from "../../locale/workbook/entryWords";
import type { Plan } from "../../plan/plan";
import { gradeNames } from "../../plan/scales";
import type { Person } from "../../rules/figures/figures";
import type { ListColumn } from "../blocks/unitTables";
import { choiceEntry, countEntry, dayEntry, markEntry, textEntry } from "./entryKinds";

/** Section D: people, their ratings and violations, and whom the unit nominates. A field of a person is a column. */
export function personColumns(plan: Plan): readonly ListColumn[] {
  const categories = plan.categories.map(({ name }) => name);
  const titles = plan.titles.filter(({ level }) => level === "individual").map(({ name }) => name);
  const columns: Record<keyof Person, Omit<ListColumn, "key" | "heading" | "prompt">> = {
    name: {
      ...{ ...textEntry, asked: true, print: { length: 1, letters: true } },
      lacksBeside: ["category", "rating", "nominated"],
    },
    post: { ...textEntry, asked: true, print: {} },
    category: { ...choiceEntry(categories), asked: true, print: { length: 17 } },
    registrationNo: { ...textEntry, asked: true, print: { length: 7 } },
    registeredOn: { ...dayEntry(plan, "warning"), asked: true, print: { sum: 11 } },
    title: { ...choiceEntry(titles), asked: true, print: { length: 5 } },
    rating: { ...choiceEntry(gradeNames(plan, plan.ratingScale)), asked: true, print: { length: 31 } },
    trafficViolations: { ...countEntry, asked: true, print: { sum: 1009 } },
    violations: { ...countEntry, asked: true, print: { sum: 1_000_003 } },
    // Whom a unit does not nominate has no mark: that cell may stay empty.
    nominated: { ...markEntry, asked: false, print: { length: 13 } },
  };
  return (Object.keys(columns) as (keyof Person)[]).map((key) => ({ key, ...entryWords.people[key], ...columns[key] }));
}
