import type { PaneWords } from "./pane";

/** Some words of the pane, otherwise: what is not named stays as it is. */
export type PaneRewording = {
  readonly [Area in keyof PaneWords]?: PaneWords[Area] extends string ? string : Partial<PaneWords[Area]>;
};
