import { createRoot } from "react-dom/client";
import type { ReactElement } from "react";
import { useSyncExternalStore } from "react";
import { languageOf, languages } from "../locale/languages";
import { XlsxHost } from "../xlsx/xlsxHost";
import { App } from "./App";
import { readLanguageChoice } from "./context/settings";
import type { Spoken } from "./context/useWords";
import { describeFiles, speakOfFiles } from "./browser/describeFiles";
import { FileBar } from "./browser/FileBar";
import { filesEngine } from "./browser/filesEngine";
import { FileStore } from "./browser/fileStore";
import type { FileMaker } from "./engine/fileMaker";
import { KeptPage } from "./browser/offline";
import { useFile } from "./browser/useFile";

/** From package.json, by the build. */
declare const PRODUCT_VERSION: string;

const maker: FileMaker = { open: (bytes) => XlsxHost.open(bytes), create: () => XlsxHost.create() };
const store = new FileStore(maker);
const engine = filesEngine(store, maker, () => import("../sample/sampleYear"));
const kept = new KeptPage("files-worker.js", "files.html");

/** A browser says at once what it speaks; its colours are the system's. */
const readiness = { state: "ready", languageTag: navigator.language, colours: undefined } as const;

function Files({ spoken }: { readonly spoken: Spoken }): ReactElement {
  const { turn } = useFile(store);
  const isKept = useSyncExternalStore(kept.subscribe, kept.isKept);
  return (
    <App
      // What was typed for one file is not for the next.
      key={turn}
      engine={engine}
      readiness={readiness}
      spoken={spoken}
      describe={describeFiles}
      speak={speakOfFiles}
      version={PRODUCT_VERSION}
      reload={() => window.location.reload()}
      bar={<FileBar store={store} isKept={isKept} />}
    />
  );
}

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no #root");
  const choice = readLanguageChoice();
  const language = choice === "auto" ? languageOf(navigator.language) : choice;
  const [first, words] = await Promise.all([languages[language].first(), speakOfFiles(language)]);
  createRoot(root).render(<Files spoken={{ language, first, words }} />);
}

void start();
