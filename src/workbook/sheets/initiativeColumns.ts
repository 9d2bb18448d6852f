import { sheetTexts } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";
import type { Initiative } from "../../rules/figures/figures";
import { tokens } from "../../rules/figures/tokens";
import type { ListColumn } from "../blocks/unitTables";
import { choiceEntry, dayEntry, textEntry } from "./entryKinds";

const { initiatives: headings } = sheetTexts.unit;
const { initiatives: prompts } = sheetTexts.prompts;

/** Section C: initiatives; what is listed is what counts. A field of an initiative is a column. */
export function initiativeColumns(plan: Plan): readonly ListColumn[] {
  const counted = { asked: true, print: {}, lacksBeside: ["title"] } as const;
  const columns: Record<keyof Initiative, Omit<ListColumn, "key" | "heading">> = {
    title: { ...textEntry, prompt: prompts.title, asked: true, print: {}, lacksBeside: ["date", "state"] },
    // Authors decide on the order of people.
    authors: { ...textEntry, prompt: prompts.authors, asked: true, print: { letters: true } },
    date: { ...dayEntry(plan, "stop"), ...counted, prompt: prompts.date, fallsIn: "period" },
    role: { ...choiceEntry([tokens.leads, tokens.joins]), ...counted, prompt: prompts.role },
    state: { ...choiceEntry([tokens.proposed, tokens.recognised]), ...counted, prompt: prompts.state },
    document: { ...textEntry, prompt: prompts.document, asked: true, print: {} },
  };
  return (Object.keys(columns) as (keyof Initiative)[]).map((key) => ({
    ...{ key, heading: headings[key] },
    ...columns[key],
  }));
}
