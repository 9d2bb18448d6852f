import { sheetTexts } from "../../locale/workbook/sheets";
import type { Plan, Title } from "../../plan/plan";

/** What a council may conclude on a line: as proposed, another form of the plan, or none. */
export const conclusionsOf = ({ titles }: Pick<Plan, "titles">, level: Title["level"]): readonly string[] => {
  const { agree, others } = sheetTexts.summary.conclusions;
  return [agree, ...titles.filter((title) => title.level === level).map(({ name }) => name), ...others];
};
