import type { Root } from "react-dom/client";
import { createRoot } from "react-dom/client";
import { loadLocale } from "../../../src/locale/loadLocale";
import { App } from "../../../src/taskpane/App";
import type { Language } from "../../../src/locale/languages";
import { languages } from "../../../src/locale/languages";
import { describeIn } from "../../../src/taskpane/context/describe";
import type { ThemeName } from "../../../src/taskpane/engine/theme";
import { states } from "./states";

/** A state of the pane, and how it is looked at. */
export interface Asked {
  readonly state: string;
  readonly language: Language;
  readonly theme: ThemeName;
}

declare global {
  interface Window {
    /** Takes away what was shown and begins a pane anew: reading the scripts again for each would take most of the time. */
    showState?: (asked: Asked) => Promise<void>;
  }
}

let root: Root | undefined;

window.showState = async ({ state: name, language, theme }) => {
  const state = states[name];
  if (state === undefined) throw new Error("No such state");
  root?.unmount();
  document.body.replaceChildren();
  // The states share one storage: what one has set would stand in the next.
  window.localStorage.clear();
  window.scrollTo(0, 0);
  const [first, words] = await Promise.all([languages[language].first(), languages[language].pane()]);
  root = createRoot(document.body.appendChild(document.createElement("div")));
  root.render(
    <App
      engine={state.engine}
      readiness={state.readiness ?? { state: "ready", languageTag: language, colours: undefined }}
      spoken={{ language, first, words }}
      speak={(spoken) => languages[spoken].pane()}
      describe={async (spoken) => describeIn(await loadLocale(spoken))}
      version="0.0.0"
      reload={() => undefined}
      theme={theme}
      firstTab={state.tab}
    />,
  );
};

document.body.style.margin = "0";
