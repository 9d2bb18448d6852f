import type { RenderResult } from "@testing-library/react";
import { act, configure, render } from "@testing-library/react";
import type { PaneWords } from "../../src/locale/vi/pane/pane";
import { loadLocale } from "../../src/locale/loadLocale";
import { App } from "../../src/taskpane/App";
import { describeIn } from "../../src/taskpane/context/describe";
import type { Engine } from "../../src/taskpane/engine/engine";
import type { Language } from "../../src/locale/languages";
import { languages } from "../../src/locale/languages";
import type { TabId } from "../../src/taskpane/context/paneContext";
import type { Readiness } from "../../src/taskpane/engine/readiness";

// Parts of the pane are fetched when first shown, which takes its time where the tests of all folders run at once.
configure({ asyncUtilTimeout: 90_000 });

/** jsdom has no media queries: nothing of the system's is dark or forced. */
export function withoutMedia(): void {
  const media = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.defineProperty(window, "matchMedia", { configurable: true, value: () => media });
}

/**
 * Nor does it lay anything out: it would match every rule of Fluent's looks with every element that is asked about. Without
 * them nothing is hidden by its looks, and all is judged; tests/taskpane/gallery.test.ts judges it with them, in a browser.
 */
CSSStyleSheet.prototype.insertRule = () => 0;

interface Given {
  readonly engine: Engine;
  readonly language?: Language;
  readonly readiness?: Readiness;
  readonly tab?: TabId;
  /** In the window of the pane before: what it remembers is there. */
  readonly again?: true;
}

/** The whole pane over an engine. */
export async function renderPane({
  engine,
  language = "vi",
  readiness,
  tab,
  again,
}: Given): Promise<RenderResult & { readonly words: PaneWords }> {
  withoutMedia();
  if (again !== true) window.sessionStorage.clear();
  const [first, words] = await Promise.all([languages[language].first(), languages[language].pane()]);
  const pane = (
    <App
      engine={engine}
      readiness={readiness ?? { state: "ready", languageTag: language, colours: undefined }}
      spoken={{ language, first, words }}
      speak={(spoken) => languages[spoken].pane()}
      describe={async (spoken) => describeIn(await loadLocale(spoken))}
      version="1.2.3"
      reload={() => undefined}
      {...(tab === undefined ? {} : { firstTab: tab })}
    />
  );
  // The parts of the pane are fetched, and the workbook is read, before anything is asked of it.
  const rendered = await act(() => Promise.resolve(render(pane)));
  return { ...rendered, words };
}
