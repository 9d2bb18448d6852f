import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import type { Language } from "../locale/languages";
import { useAppStyles } from "./shell/App.styles";
import type { Descriptions, Engine } from "./engine/engine";
import type { OpeningPane, TabId } from "./context/paneContext";
import { PaneContext, tabOf, tabs } from "./context/paneContext";
import type { Readiness } from "./engine/readiness";
import { useAnnouncer } from "./shell/Announcer";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { Loading } from "./shell/Loading";
import { ViewFailed } from "./shell/ViewFailed";
import { TabBar } from "./shell/TabBar";
import { Themed } from "./shell/Themed";
import { Welcome } from "./shell/Welcome";
import type { ThemeName } from "./engine/theme";
import { themeOf, useThemeName } from "./engine/theme";
import type { Speak, Spoken } from "./context/useWords";
import { useWords } from "./context/useWords";
import { keepOpenTab, readOpenTab } from "./context/settings";
import { fetchView } from "./fetchView";
import { TabView } from "./TabView";
import { readable } from "./engine/readable";
import { useWorkbook } from "./context/useWorkbook";

// Only in need once Excel has answered: not before the first screen.
const CommandNoticeBar = lazy(async () => ({ default: (await import("./shell/CommandNoticeBar")).CommandNoticeBar }));
const HostNotices = lazy(async () => ({ default: (await import("./shell/HostNotices")).HostNotices }));
const Unavailable = lazy(async () => ({ default: (await import("./shell/Unavailable")).Unavailable }));

export interface AppProps {
  readonly engine: Engine;
  readonly readiness: Readiness;
  /** What is spoken at first. */
  readonly spoken: Spoken;
  readonly speak: Speak;
  readonly describe: (language: Language) => Promise<Descriptions>;
  readonly version: string;
  /** Loads the pane anew. */
  readonly reload: () => void;
  /** Overrides Office's and the system's, for tests. */
  readonly theme?: ThemeName;
  /** The part that is opened first, in the place of the one that was open last. */
  readonly firstTab?: TabId;
  /** Stands above the tabs, and stays in sight. */
  readonly bar?: ReactElement;
}

/** The whole pane: tabs, what is said above them, and the view that is open. Visited views keep what was typed in them. */
export function App(props: AppProps): ReactElement {
  const { engine, readiness, describe } = props;
  const styles = useAppStyles();
  const ready = readiness.state === "ready" ? readiness : undefined;
  const officeTheme = useThemeName(ready?.colours);
  const themeName = props.theme ?? officeTheme;
  const theme = useMemo(() => themeOf(themeName), [themeName]);
  const { first, words, isWaiting, language, choice, choose } = useWords(props.spoken, ready?.languageTag, props.speak);
  const [announcer, announce] = useAnnouncer();
  const [tab, setTab] = useState<TabId>(() => props.firstTab ?? tabOf(readOpenTab()) ?? "setUp");
  const [visited, setVisited] = useState<readonly TabId[]>([tab]);
  const workbook = useWorkbook(engine);
  const descriptions = useMemo(() => readable(describe(language)), [describe, language]);

  const openTab = (next: TabId): void => {
    keepOpenTab(next);
    setTab(next);
    setVisited((before) => (before.includes(next) ? before : [...before, next]));
  };

  const { check } = workbook;
  const isReady = ready !== undefined;
  useEffect(() => {
    if (!isReady) return;
    let current = true;
    // The first word to the host, after the form that needs nothing of it: both at once would make both late.
    void Promise.allSettled([fetchView("setUp"), engine.plan()]).then(() => {
      if (current) void check({ writeSheet: false });
    });
    return () => {
      current = false;
    };
  }, [isReady, check, engine]);

  const pane: OpeningPane = {
    engine,
    first,
    words,
    language,
    languageChoice: choice,
    chooseLanguage: choose,
    descriptions,
    workbook,
    version: props.version,
    announce,
    openTab,
  };

  const loading = <Loading text={first.common.loading} />;
  const content = (id: TabId): ReactElement => (
    <ErrorBoundary fallback={<ViewFailed reload={props.reload} />}>
      <Suspense fallback={loading}>{isWaiting ? loading : <TabView tab={id} fallback={loading} />}</Suspense>
    </ErrorBoundary>
  );

  return (
    <Suspense fallback={null}>
      <Themed theme={theme}>
        <PaneContext value={pane}>
          <div className={mergeClasses(styles.root, themeName !== "light" && styles.dark)} lang={language}>
            <header className={styles.header}>
              {props.bar}
              <h1 className={styles.heading}>{first.title}</h1>
              <TabBar words={first} selected={tab} select={openTab} />
            </header>
            <main className={styles.main}>
              <div className={styles.notices}>
                <ErrorBoundary fallback={<ViewFailed reload={props.reload} />}>
                  <Suspense>
                    {readiness.state === "unavailable" && (
                      <Unavailable reason={readiness.reason} reload={props.reload} />
                    )}
                    {ready !== undefined && <HostNotices />}
                    {ready !== undefined && <CommandNoticeBar />}
                  </Suspense>
                </ErrorBoundary>
              </div>
              {tabs.map((id) => (
                <div
                  key={id}
                  id={`panel-${id}`}
                  role="tabpanel"
                  aria-labelledby={`tab-${id}`}
                  hidden={id !== tab}
                  className={styles.panel}
                >
                  {id === "setUp" && workbook.checked === null && <Welcome />}
                  {ready === undefined
                    ? readiness.state === "starting" && loading
                    : visited.includes(id) && content(id)}
                </div>
              ))}
              {announcer}
            </main>
          </div>
        </PaneContext>
      </Themed>
    </Suspense>
  );
}
