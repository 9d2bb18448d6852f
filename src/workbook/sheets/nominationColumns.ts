import { entryWords } from "../../locale/workbook/entryWords";
import { fill } from "../../locale/workbook/sheets";
import type { Plan } from "../../plan/plan";
import { nominationKey } from "../../rules/figures/nominations";
import type { ListColumn } from "../blocks/unitTables";
import { markEntry } from "./entryKinds";

const words = entryWords.nomination;

/** How much heavier the marks of one occasion weigh in the list's print than those of the one before it. */
const step = 10;

/** Whom the unit nominates: a column an occasion of the plan, under one heading. Whom it does not has no mark there. */
export const nominationColumns = ({ periods }: Plan): readonly ListColumn[] =>
  periods.map(({ id, name }, index) => ({
    ...{ ...markEntry, proposes: "mark", asked: false, print: { length: 13 + step * index } },
    ...{ key: nominationKey(id), group: words.group },
    heading: fill(words.heading, { period: name }),
    prompt: fill(words.prompt, { period: name }),
  }));
