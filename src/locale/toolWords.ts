import { tools as en } from "./en/tools";
import type { Language } from "./languages";
import { tools as vi, type ToolWords } from "./vi/tools";

/** The words of the command line and of the tools, which have them all at hand. */
export const toolWords: Readonly<Record<Language, ToolWords>> = { vi, en };
