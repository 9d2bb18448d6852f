import type { LanguageParts } from "../vi/language";

export const en: LanguageParts = {
  name: "English",
  tag: "en-US",
  first: async () => (await import("./pane/first")).first,
  pane: async () => (await import("./pane/pane")).pane,
  sentences: async () => (await import("./sentences")).sentences,
};
