import { sheetTexts } from "../../locale/sheets";
import type { Plan } from "../../plan/plan";
import type { Initiative, Person } from "../../rules/figures";
import { tokens } from "../../rules/tokens";
import { initiativeKeys, personKeys, type InitiativeKey, type PersonKey } from "../blocks/listKeys";
import type { KeyedBlock } from "../blocks/keyedBlock";
import type { Content } from "../description";
import { entryContent } from "../entries";
import { gradesOf } from "../formulas/comparison";
import type { SheetBuilder } from "../sheetBuilder";
import type { StyleName } from "../styles";
import { entryRows, writeList } from "./listSection";
import { choice, dateOfYear, mark, wholeNumber } from "./validations";

const initiativeStyles: Record<InitiativeKey, StyleName> = {
  title: "entryText",
  authors: "entryText",
  date: "entryDate",
  role: "entryChoice",
  state: "entryChoice",
  document: "entryText",
};

const personStyles: Record<PersonKey, StyleName> = {
  name: "entryText",
  post: "entryText",
  category: "entryChoice",
  registeredOn: "entryDate",
  registrationNo: "entryText",
  title: "entryChoice",
  rating: "entryChoice",
  trafficViolations: "entryNumber",
  violations: "entryNumber",
  nominated: "entryCentered",
};

const rowsOf = <T, K extends keyof T>(items: readonly T[], keys: readonly K[], read: (item: T, key: K) => Content) =>
  items.map((item) => keys.map((key) => read(item, key)));

/** Section C: what is listed is what counts. */
export function writeInitiatives(
  builder: SheetBuilder,
  block: KeyedBlock,
  plan: Plan,
  initiatives: readonly Initiative[],
): void {
  const words = sheetTexts.unit.initiatives;
  const columns = initiativeKeys.map((key) => ({ key, heading: words[key], style: initiativeStyles[key] }));
  writeList(
    builder,
    block,
    columns,
    rowsOf(initiatives, initiativeKeys, (item, key) => entryContent(item[key])),
  );
  builder
    .validate(dateOfYear(entryRows(block, "date"), words.date, plan, "stop"))
    .validate(choice(entryRows(block, "role"), words.role, [tokens.leads, tokens.joins]))
    .validate(choice(entryRows(block, "state"), words.state, [tokens.proposed, tokens.recognised]));
}

/** Section D: people, their ratings and violations, and whom the unit nominates. */
export function writePeople(builder: SheetBuilder, block: KeyedBlock, plan: Plan, people: readonly Person[]): void {
  const words = sheetTexts.unit.people;
  const columns = personKeys.map((key) => ({ key, heading: words[key], style: personStyles[key] }));
  writeList(
    builder,
    block,
    columns,
    rowsOf(people, personKeys, (person, key) => entryContent(person[key])),
  );
  const titles = plan.titles.filter((title) => title.level === "individual").map((title) => title.name);
  builder
    .validate(
      choice(
        entryRows(block, "category"),
        words.category,
        plan.categories.map((category) => category.name),
      ),
    )
    .validate(dateOfYear(entryRows(block, "registeredOn"), words.registeredOn, plan, "warning"))
    .validate(choice(entryRows(block, "rating"), words.rating, gradesOf(plan, plan.ratingScale)))
    .validate(wholeNumber(entryRows(block, "trafficViolations"), words.trafficViolations))
    .validate(wholeNumber(entryRows(block, "violations"), words.violations))
    .validate(mark(entryRows(block, "nominated"), words.nominated, sheetTexts.prompts.nominated));
  if (titles.length > 0) builder.validate(choice(entryRows(block, "title"), words.title, titles));
}
