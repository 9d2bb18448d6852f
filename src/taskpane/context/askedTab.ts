import { tabOf, type TabId } from "./paneContext";

const isReload = (entry: PerformanceEntry): boolean => "type" in entry && entry.type === "reload";

/**
 * The part that a button of the ribbon opens the pane for: `?tab=shortlist`. A page that the host loads anew by itself goes on with
 * what was open.
 */
export const askedTab = (address: string): TabId | undefined =>
  performance.getEntriesByType("navigation").some(isReload)
    ? undefined
    : tabOf(new URL(address).searchParams.get("tab"));
