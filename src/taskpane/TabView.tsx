import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import type { TabId } from "./context/paneContext";
import { fetchedView, fetchView } from "./fetchView";

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
  const [View, setView] = useState(() => fetchedView(tab));
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
