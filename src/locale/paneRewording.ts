import type { PaneRewording } from "./vi/pane/rewording";
import type { PaneWords } from "./vi/pane/pane";

type Words = Readonly<Record<string, unknown>>;

/** The words of the pane with some of them put otherwise. */
export function reworded(pane: PaneWords, rewording: PaneRewording): PaneWords {
  const areas: Words = pane;
  const others: Readonly<Record<string, Words | string>> = rewording;
  return Object.fromEntries(
    Object.entries(areas).map(([area, words]) => {
      const other = others[area];
      return [area, typeof other === "object" ? { ...(words as Words), ...other } : (other ?? words)];
    }),
  ) as PaneWords;
}
