import { first, type FirstWords } from "./pane/first";
import type { PaneWords } from "./pane/pane";
import type { Sentences } from "./sentences";

/** What a language has for the pages that people open: each part is fetched when it is asked for. */
export interface LanguageParts {
  /** As those who speak it call it. */
  readonly name: string;
  /** As Excel calls it. */
  readonly tag: string;
  /** What is said before all else has come. */
  readonly first: () => Promise<FirstWords>;
  readonly pane: () => Promise<PaneWords>;
  readonly sentences: () => Promise<Sentences>;
}

/** Vietnamese, the reference; the words of the first screen are at hand at once, for most offices begin with them. */
export const vi: LanguageParts = {
  name: "Tiếng Việt",
  tag: "vi-VN",
  first: () => Promise.resolve(first),
  pane: async () => (await import("./pane/pane")).pane,
  sentences: async () => (await import("./sentences")).sentences,
};
