import { createRoot } from "react-dom/client";
import { loadLocale } from "../../../src/locale/loadLocale";
import { App } from "../../../src/taskpane/App";
import type { Language } from "../../../src/locale/languages";
import { languages } from "../../../src/locale/languages";
import { describeIn } from "../../../src/taskpane/context/describe";
import type { ThemeName } from "../../../src/taskpane/engine/theme";
import { states } from "./states";

/** Shows one state of the pane: `gallery.html?state=check-findings&language=vi&theme=dark`. */
async function show(): Promise<void> {
  const asked = new URLSearchParams(window.location.search);
  const language: Language = asked.get("language") === "en" ? "en" : "vi";
  const theme = asked.get("theme");
  const state = states[asked.get("state") ?? ""];
  if (state === undefined) throw new Error("No such state");
  const words = await languages[language].pane();
  // The states share one storage: what one has set would stand in the next.
  window.localStorage.clear();
  const root = document.body.appendChild(document.createElement("div"));
  document.body.style.margin = "0";
  createRoot(root).render(
    <App
      engine={state.engine}
      readiness={state.readiness ?? { state: "ready", languageTag: language, colours: undefined }}
      first={{ language, words }}
      describe={async (spoken) => describeIn(await loadLocale(spoken))}
      version="0.0.0"
      reload={() => undefined}
      theme={(theme === "dark" || theme === "contrast" ? theme : "light") satisfies ThemeName}
      firstTab={state.tab}
    />,
  );
}

void show();
