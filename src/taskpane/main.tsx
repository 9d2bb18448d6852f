// First, for it asks for parts.
import { formStands, language, words } from "./formParts";
import { createRoot } from "react-dom/client";
import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import { languages, type Language } from "../locale/languages";
import { loadLocale } from "../locale/loadLocale";
import { App } from "./App";
import { FiguresWatch } from "./engine/figuresWatch";
import { forgetStoredNotice } from "./engine/commandChannel";
import { askedTab } from "./context/askedTab";
import { officeEngine } from "./engine/officeEngine";
import { startOffice, watchColours } from "./engine/officeStart";
import { withColours, type Readiness } from "./engine/readiness";
import type { Speak, Spoken } from "./context/useWords";

/** From package.json, by the build. */
declare const PRODUCT_VERSION: string;

forgetStoredNotice();
const figures = new FiguresWatch(async (heard) => (await import("../excel/excelEvents")).onFiguresChanged(heard));

const engine = officeEngine({
  openHost: async () => new (await import("../excel/excelHost")).ExcelHost(),
  openProbed: async () => new (await import("../excel/excelHost")).ExcelHost(),
  openSelection: async () => (await import("../excel/selectedCells")).selectedCells,
  openFiles: async () => {
    const { XlsxHost } = await import("../xlsx/xlsxHost");
    return XlsxHost;
  },
  openBooks: async () => (await import("../excel/newWorkbook")).openAsWorkbook,
  loadSample: () => import("../sample/sampleYear"),
  watch: figures.watch,
  changes: { take: figures.takeChanged, giveBack: figures.giveBack },
  whileUnheard: figures.whileUnheard,
  signOfLife: figures.signOfLife,
});

// Marked as readable by the time that the form is drawn.
void engine.plan();

const speak: Speak = (language) => languages[language].pane();

const describe = async (language: Language) => {
  await formStands;
  const [{ describeIn }, locale] = await Promise.all([import("./context/describe"), loadLocale(language)]);
  return describeIn(locale);
};

interface MainProps {
  readonly spoken: Spoken;
  readonly office: Promise<Readiness>;
}

function Main({ spoken, office }: MainProps): ReactElement {
  const [readiness, setReadiness] = useState<Readiness>({ state: "starting" });
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void office.then((found) => {
      setReadiness(found);
      if (found.state === "ready" && !gone) {
        stop = watchColours((colours) => setReadiness((before) => withColours(before, colours)));
      }
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [office]);
  const asked = askedTab(window.location.href);
  return (
    <App
      engine={engine}
      readiness={readiness}
      spoken={spoken}
      speak={speak}
      describe={describe}
      version={PRODUCT_VERSION}
      reload={() => window.location.reload()}
      {...(asked === undefined ? {} : { firstTab: asked })}
    />
  );
}

async function start(): Promise<void> {
  window.addEventListener("focus", figures.comeBack);
  // At once: the script of Office.js, next in the page, may fail before anything has been shown.
  const office = startOffice();
  const root = document.getElementById("root");
  if (root === null) throw new Error("No #root");
  const first = await languages[language].first();
  createRoot(root).render(<Main spoken={{ language, first, words }} office={office} />);
}

void start();
