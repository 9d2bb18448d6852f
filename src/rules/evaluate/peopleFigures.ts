import type { Plan } from "../../plan/plan";
import { countPeople, type PeopleSource } from "./countPeople";
import { isError } from "../figures/blank";
import type { Figures, PeriodEntry } from "../figures/figures";
import { peopleLists } from "../figures/leaders";
import { uncountable } from "./uncountable";
import { sumToThousandths } from "../figures/thousandths";

const nothing: PeriodEntry = { value: null, total: null };

/** A cell error where the lists are counted: the count is no number then, and its status says so. */
const unreadable: PeriodEntry = { value: { error: "#VALUE!" }, total: { error: "#VALUE!" } };

/** The columns that a count reads of each row. */
function readColumns(source: PeopleSource): readonly ("name" | "category" | "rating")[] {
  if (source.from === "peopleViolations") return ["name"];
  return source.scope === "everyone" ? ["name", "rating"] : ["name", "category", "rating"];
}

/** What the agency's cells come to from the lists of people; null where nothing can be said yet. */
export function peopleFigures(plan: Plan, figures: Figures, source: PeopleSource): PeriodEntry {
  const lists = peopleLists(figures);
  const counts = lists.map((list) => countPeople(list, plan, source));
  const value = sumToThousandths(counts.map((count) => count.value));
  const known = sumToThousandths(counts.map((count) => count.known));
  const scope = sumToThousandths(counts.map((count) => count.scope));
  // A violation that is recorded stands, whoever's row cannot be read; that there is none cannot be said then.
  const stands = source.from === "peopleViolations" && value > 0;
  const columns = readColumns(source);
  if (!stands && lists.some(({ people }) => people.some((person) => columns.some((key) => isError(person[key]))))) {
    return unreadable;
  }
  const wrong = counts.some((count) => count.wrong);
  // Who lists nobody yet keeps all waiting: never a verdict on part of the staff.
  const complete = counts.every(({ listed }) => listed);
  if (source.from === "peopleRatedAtLeast") {
    if (wrong) return { value: uncountable, total: uncountable };
    return complete && known > 0 ? { value, total: known } : nothing;
  }
  // None is only none once everybody is known; one that is known is one already.
  if (value > 0) return { value, total: null };
  if (wrong) return { value: uncountable, total: null };
  return complete && scope > 0 && known === scope ? { value, total: null } : nothing;
}
