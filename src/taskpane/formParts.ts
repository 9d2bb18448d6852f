import { languageOf, languages } from "../locale/languages";
import { languageTagOf } from "./context/language";
import { readable } from "./engine/readable";
import { readLanguageChoice } from "./context/settings";
import { fetchView } from "./fetchView";

const choice = readLanguageChoice();
/** What is spoken at first. */
export const language = choice === "auto" ? languageOf(languageTagOf(window.location.href)) : choice;

/*
 * What the first form is made of, asked for as this is imported: before React and Fluent UI, so that it comes while they are
 * evaluated. Where a part does not come, what is made of it says so.
 */
export const words = readable(languages[language].pane());
const parts = Promise.allSettled([fetchView("setUp"), import("../plan/bundled/bundledPlan"), words]);

/** Those parts are there, or do not come, and what waited for them has had its turn: more may be asked for. */
export const formStands = parts.then(() => new Promise<void>((resolve) => setTimeout(resolve)));
