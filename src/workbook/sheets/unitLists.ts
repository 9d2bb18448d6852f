import { sheetTexts } from "../../locale/sheets";
import type { Plan } from "../../plan/plan";
import { gradeNames } from "../../plan/scales";
import type { Initiative, Person } from "../../rules/figures/figures";
import { tokens } from "../../rules/figures/tokens";
import { initiativeKeys, personKeys, type InitiativeKey, type PersonKey } from "../blocks/listKeys";
import type { KeyedBlock } from "../drawing/keyedBlock";
import type { RangeRef } from "../drawing/description";
import { entryContent, type Typed } from "../drawing/entries";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import type { StyleName } from "../drawing/styles";
import { lackingBeside, noCount, noDay, unknownChoice } from "./listFaults";
import { entryRows, writeList } from "./listSection";
import { remarkColumns } from "./remarkColumns";
import { anyText, choice, dateOfYear, mark, wholeNumber } from "./validations";

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

const rowsOf = <T, K extends keyof T>(items: readonly T[], keys: readonly K[], read: (item: T, key: K) => Typed) =>
  items.map((item) => keys.map((key) => read(item, key)));

const choicesOf = (plan: Plan): Readonly<Record<"category" | "title" | "rating", readonly string[]>> => ({
  category: plan.categories.map((category) => category.name),
  title: plan.titles.filter((title) => title.level === "individual").map((title) => title.name),
  rating: gradeNames(plan, plan.ratingScale),
});

/** Section C: what is listed is what counts. */
export function writeInitiatives(
  builder: SheetBuilder,
  block: KeyedBlock,
  plan: Plan,
  initiatives: readonly Initiative[],
): void {
  const words = sheetTexts.unit.initiatives;
  const columns = initiativeKeys.map((key) => ({ key, heading: words[key], style: initiativeStyles[key] }));
  writeList(builder, block, {
    plan,
    columns,
    remarks: remarkColumns("initiatives", plan),
    contents: rowsOf(initiatives, initiativeKeys, (item, key) => entryContent(item[key])),
  });
  const { initiatives: prompts } = sheetTexts.prompts;
  const [roles, states] = [
    [tokens.leads, tokens.joins],
    [tokens.proposed, tokens.recognised],
  ];
  const at = (key: InitiativeKey): RangeRef => entryRows(block, key);
  for (const key of ["title", "authors", "document"] as const) {
    builder.validate(anyText(at(key), words[key], prompts[key]));
  }
  builder
    .validate(dateOfYear(at("date"), words.date, plan, "stop", prompts.date))
    .validate(choice(at("role"), words.role, roles, prompts.role))
    .validate(choice(at("state"), words.state, states, prompts.state))
    .formatWhere(unknownChoice(at("role"), roles))
    .formatWhere(unknownChoice(at("state"), states))
    .formatWhere(lackingBeside(at("title"), [at("date"), at("state")]))
    .formatWhere(lackingBeside({ ...at("date"), columns: 3 }, [at("title")]));
  for (const format of noDay(at("date"), plan)) builder.formatWhere(format);
}

/** Section D: people, their ratings and violations, and whom the unit nominates. */
export function writePeople(builder: SheetBuilder, block: KeyedBlock, plan: Plan, people: readonly Person[]): void {
  const words = sheetTexts.unit.people;
  const columns = personKeys.map((key) => ({ key, heading: words[key], style: personStyles[key] }));
  writeList(builder, block, {
    plan,
    columns,
    remarks: remarkColumns("people", plan),
    contents: rowsOf(people, personKeys, (person, key) => entryContent(person[key])),
  });
  const { people: prompts } = sheetTexts.prompts;
  const at = (key: PersonKey): RangeRef => entryRows(block, key);
  const choices = choicesOf(plan);
  for (const key of ["name", "post", "registrationNo"] as const) {
    builder.validate(anyText(at(key), words[key], prompts[key]));
  }
  builder.validate(dateOfYear(at("registeredOn"), words.registeredOn, plan, "warning", prompts.registeredOn));
  for (const key of ["category", "title", "rating"] as const) {
    const values = choices[key];
    if (values.length === 0) continue;
    builder.validate(choice(at(key), words[key], values, prompts[key])).formatWhere(unknownChoice(at(key), values));
  }
  for (const key of ["trafficViolations", "violations"] as const) {
    builder.validate(wholeNumber(at(key), words[key], prompts[key])).formatWhere(noCount(at(key)));
  }
  builder
    .validate(mark(at("nominated"), words.nominated, sheetTexts.prompts.nominated))
    .formatWhere(unknownChoice(at("nominated"), [tokens.mark]))
    .formatWhere(lackingBeside(at("name"), [at("category"), at("rating"), at("nominated")]));
  for (const format of noDay(at("registeredOn"), plan)) builder.formatWhere(format);
}
