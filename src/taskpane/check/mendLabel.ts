import type { SaidMend } from "../../locale/describeMend";
import type { PaneWords } from "../../locale/vi/pane/pane";

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the button of a mend says. */
export function mendLabel(words: PaneWords, { value, manner }: SaidMend): string {
  if (value === null) return words.check.mendClear;
  return manner === null ? words.check.mendTo(value) : capitalised(manner);
}
