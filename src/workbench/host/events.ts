import type { RangeRef } from "../../sheet/places";
import type { BookChange } from "./model/bookChange";
import { formatArea } from "./model/cells/address";
import type { Trait } from "./model/traits";
import type { EventRegistry } from "./protocol/eventRegistry";

/** An event as the library takes it: category, type and target of its own numbering, and JSON. */
export interface EventMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const category = 65_536;
const worksheetChanged = 10;

type Placed = Extract<BookChange, { readonly area: RangeRef }>;
const contentKinds: readonly Placed["kind"][] = ["cells", "shifted"];
const isOf = (change: BookChange, kinds: readonly Placed["kind"][]): change is Placed =>
  kinds.some((kind) => kind === change.kind);

/** `onChanged` of the sheets and of the collection, for those who listen. Formats, rules and results raise none. */
export function changedEvents(
  changes: readonly BookChange[],
  registry: EventRegistry,
  traits: ReadonlySet<Trait>,
): readonly EventMessage[] {
  if (!registry.enabled) return [];
  const kinds = traits.has("formatsAreChanges") ? [...contentKinds, "formats" as const] : contentKinds;
  return changes.flatMap((change) => {
    if (!isOf(change, kinds)) return [];
    if (change.source === "list" && traits.has("dropDownSilent")) return [];
    const message = JSON.stringify({
      worksheetId: change.sheet,
      address: formatArea(change.area),
      changeType: change.kind === "shifted" ? shiftName(change.shift) : "RangeEdited",
      source: change.source === "another" ? "Remote" : "Local",
      triggerSource: change.source === "api" ? "ThisLocalAddin" : "Unknown",
    });
    return ["Workbook", change.sheet]
      .filter((targetId) => registry.count("changed", targetId) > 0)
      .map((targetId) => ({ messageCategory: category, messageType: worksheetChanged, targetId, message }));
  });
}

const shiftName = ({ axis, count }: { readonly axis: string; readonly count: number }): string =>
  `${axis === "row" ? "Row" : "Column"}${count > 0 ? "Inserted" : "Deleted"}`;
