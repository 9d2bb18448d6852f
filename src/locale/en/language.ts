import type { LanguageParts } from "../vi/language";

export const en: LanguageParts = {
  name: "English",
  tag: "en-US",
  pane: async () => (await import("./pane/pane")).pane,
  sentences: async () => (await import("./sentences")).sentences,
};
