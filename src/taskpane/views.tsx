import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import type { TabId } from "./context/paneContext";

type View = () => ReactElement;

const parts: Readonly<Record<TabId, () => Promise<View>>> = {
  setUp: async () => (await import("./setUp/SetUpView")).SetUpView,
  exchange: async () => (await import("./exchange/ExchangeView")).ExchangeView,
  check: async () => (await import("./check/CheckView")).CheckView,
  shortlist: async () => (await import("./shortlist/ShortlistView")).ShortlistView,
  calendar: async () => (await import("./calendar/CalendarView")).CalendarView,
};

const fetched = new Map<TabId, View>();

/** Fetches the view of a tab; rejects where its part does not come. */
export async function fetchView(tab: TabId): Promise<View> {
  const view = await parts[tab]();
  fetched.set(tab, view);
  return view;
}

interface TabViewProps {
  readonly tab: TabId;
  /** Stands while the view is fetched. */
  readonly fallback: ReactElement;
}

/**
 * The view of a tab, at once where it has come already. Not React's `lazy`: React shows what follows a fallback of Suspense
 * only 300 ms after it, which was half the time to the first form. Throws in place of a part that does not come.
 */
export function TabView({ tab, fallback }: TabViewProps): ReactElement {
  const [View, setView] = useState<View | null>(() => fetched.get(tab) ?? null);
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
  useEffect(() => {
    if (View !== null) return;
    let current = true;
    fetchView(tab).then(
      (view) => current && setView(() => view),
      (cause: unknown) => current && setFailure({ cause }),
    );
    return () => {
      current = false;
    };
  }, [tab, View]);
  if (failure !== null) throw failure.cause;
  return View === null ? fallback : <View />;
}
