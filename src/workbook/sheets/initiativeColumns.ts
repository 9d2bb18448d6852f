import { entryWords } from "../../locale/workbook/entryWords";
import type { Plan } from "../../plan/plan";
import type { Initiative } from "../../rules/figures/figures";
import { tokens } from "../../rules/figures/tokens";
import type { ListColumn } from "../blocks/unitTables";
import { choiceEntry, dayEntry, textEntry } from "./entryKinds";

/** Section C: initiatives; what is listed is what counts. A field of an initiative is a column. */
export function initiativeColumns(plan: Plan): readonly ListColumn[] {
  const counted = { asked: true, print: {}, needed: {}, lacksBeside: ["title"] } as const;
  const columns: Record<keyof Initiative, Omit<ListColumn, "key" | "heading" | "prompt">> = {
    title: { ...textEntry, names: "sight", asked: true, print: { length: 41 }, lacksBeside: ["date", "state"] },
    // Authors decide on the order of people.
    authors: { ...textEntry, asked: true, print: { letters: true } },
    date: { ...dayEntry(plan), ...counted, fallsIn: "period" },
    role: { ...choiceEntry([tokens.leads, tokens.joins]), ...counted },
    state: { ...choiceEntry([tokens.proposed, tokens.recognised]), ...counted },
    document: { ...textEntry, asked: true, print: { length: 37 } },
  };
  return (Object.keys(columns) as (keyof Initiative)[]).map((key) => ({
    key,
    ...entryWords.initiatives[key],
    ...columns[key],
  }));
}
