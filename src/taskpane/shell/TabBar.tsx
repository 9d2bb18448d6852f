import { mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { useRef } from "react";
import type { FirstWords } from "../../locale/vi/pane/first";
import type { TabId } from "../context/paneContext";
import { tabs } from "../context/paneContext";
import { useTabBarStyles } from "./TabBar.styles";

interface TabBarProps {
  readonly words: FirstWords;
  readonly selected: TabId;
  readonly select: (tab: TabId) => void;
}

const steps: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % tabs.length,
  ArrowLeft: (index) => (index + tabs.length - 1) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
};

/** The pattern of tabs by WAI-ARIA: one stop for Tab, arrows between. Fluent's own brings 25 kB before the first screen. */
export function TabBar({ words, selected, select }: TabBarProps): ReactElement {
  const styles = useTabBarStyles();
  const bar = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent): void => {
    const next = tabs[steps[event.key]?.(tabs.indexOf(selected)) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    select(next);
    bar.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };

  return (
    <div className={styles.root} role="tablist" aria-label={words.tabsLabel} ref={bar} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === selected}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === selected ? 0 : -1}
          className={mergeClasses(styles.tab, tab === selected && styles.selected)}
          onClick={() => select(tab)}
        >
          {words.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
