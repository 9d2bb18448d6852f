import { pane, type PaneWords } from "./pane/pane";
import type { Sentences } from "./sentences";

/** What a language has for the pages that people open: each part is fetched when it is asked for. */
export interface LanguageParts {
  /** As those who speak it call it. */
  readonly name: string;
  /** As Excel calls it. */
  readonly tag: string;
  readonly pane: () => Promise<PaneWords>;
  readonly sentences: () => Promise<Sentences>;
}

/** Vietnamese, the reference; the words of the pane are at hand at once, for most offices begin with them. */
export const vi: LanguageParts = {
  name: "Tiếng Việt",
  tag: "vi-VN",
  pane: () => Promise.resolve(pane),
  sentences: async () => (await import("./sentences")).sentences,
};
