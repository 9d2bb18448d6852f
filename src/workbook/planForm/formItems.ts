import { planFormTexts } from "../../locale/workbook/planForm/texts";
import type { FormList } from "./formKeys";

/** What can be referred to, with the ids that the rows have or were given. */
export interface FormItems {
  readonly periods: readonly FormItem[];
  readonly awards: readonly FormItem[];
  readonly targets: readonly FormItem[];
  readonly scales: readonly (FormItem & { readonly grades: readonly FormItem[] })[];
  /** The id of the scale that people and units are rated on. */
  readonly ratingScale: string | undefined;
}

export interface FormItem {
  readonly id: string;
  readonly name: string;
}

/** A part of the sheet, as its heading calls it. */
export const codesOf = (list: FormList): string => planFormTexts.tables[list].title;
