import type { ReactElement } from "react";
import type { TabId } from "./context/paneContext";

type View = () => ReactElement;

const parts: Readonly<Record<TabId, () => Promise<View>>> = {
  setUp: async () => (await import(/* webpackChunkName: "form" */ "./setUp/SetUpView")).SetUpView,
  exchange: async () => (await import("./exchange/ExchangeView")).ExchangeView,
  check: async () => (await import("./check/CheckView")).CheckView,
  shortlist: async () => (await import("./shortlist/ShortlistView")).ShortlistView,
  calendar: async () => (await import("./calendar/CalendarView")).CalendarView,
};

const fetched = new Map<TabId, View>();

/** The view of a tab where it has come already. */
export const fetchedView = (tab: TabId): View | null => fetched.get(tab) ?? null;

/** Fetches the view of a tab; rejects where its part does not come. */
export async function fetchView(tab: TabId): Promise<View> {
  const view = await parts[tab]();
  fetched.set(tab, view);
  return view;
}
