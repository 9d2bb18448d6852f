import { entryWords } from "../../locale/workbook/entryWords";
import { registrableAwards } from "../../plan/awards";
import type { Plan } from "../../plan/plan";
import { gradeNames } from "../../plan/scales";
import { indexPlan } from "../../rules/evaluate/planIndex";
import { heldBackTokens } from "../../rules/figures/tokens";
import type { NominationKey, Person } from "../../rules/figures/figures";
import { personFields, type PersonField } from "../../rules/findings/personFields";
import type { ListColumn } from "../blocks/unitTables";
import { choiceEntry, countEntry, registrationEntry, textEntry } from "./entryKinds";
import { nominationColumns } from "./nominationColumns";

/** The fields whose columns stand here. */
type OwnField = Exclude<keyof Person, NominationKey | "nominated">;

/** Section D: people, their ratings and violations, and whom the unit nominates. A field of a person is a column. */
export function personColumns(plan: Plan): readonly ListColumn[] {
  const categories = plan.categories.map(({ name }) => name);
  const titles = registrableAwards(plan, "individual").map(({ name }) => name);
  const fields = personFields(indexPlan(plan));
  const needed = (field: PersonField): Pick<ListColumn, "needed"> => {
    const by = fields.get(field)?.period;
    return by === undefined ? {} : { needed: { by } };
  };
  const nominations = nominationColumns(plan);
  const columns: Record<OwnField, Omit<ListColumn, "key" | "heading" | "prompt">> = {
    name: {
      ...{ ...textEntry, names: "anything", asked: true, print: { length: 1, letters: true } },
      lacksBeside: ["category", "rating", ...nominations.map(({ key }) => key)],
    },
    post: { ...textEntry, asked: true, print: { letters: true } },
    // Categories may be of one length: Công chức, Viên chức.
    category: { ...choiceEntry(categories), ...needed("category"), asked: true, print: { length: 17, letters: true } },
    registrationNo: {
      ...{ ...textEntry, needed: { proposed: true, seen: true }, asked: true },
      print: { length: 7, letters: true },
    },
    registeredOn: { ...registrationEntry(plan), needed: { proposed: true }, asked: true, print: { sum: 11 } },
    title: { ...choiceEntry(titles), proposes: "text", asked: true, print: { length: 5 } },
    rating: {
      ...{ ...choiceEntry(gradeNames(plan, plan.ratingScale)), ...needed("rating") },
      ...{ asked: true, print: { length: 31 } },
    },
    trafficViolations: { ...countEntry, ...needed("trafficViolations"), asked: true, print: { sum: 1009 } },
    violations: { ...countEntry, ...needed("violations"), asked: true, print: { sum: 1_000_003 } },
    heldBack: { ...choiceEntry(heldBackTokens), asked: false, print: { length: 43 } },
  };
  const own = (Object.keys(columns) as OwnField[]).map((key) => ({ key, ...entryWords.people[key], ...columns[key] }));
  return [...own, ...nominations];
}
