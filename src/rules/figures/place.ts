/**
 * Where something stands, in the words of the workbook's blocks: by keys, never by offset. `workbook/` turns it into a
 * sheet and an address.
 */
export type Place =
  | { readonly block: "figures"; readonly unit: string; readonly row: string; readonly column: string }
  | { readonly block: "agency"; readonly row: string; readonly column: string }
  | { readonly block: "unit"; readonly unit: string; readonly row: string }
  /** `row` is the index into the list as read, blank rows included. */
  | { readonly block: "initiatives"; readonly unit: string; readonly row: number; readonly column: string }
  | { readonly block: "people"; readonly unit: string; readonly row: number; readonly column: string }
  | { readonly block: "planTargets"; readonly row: string; readonly column: string }
  | { readonly block: "planPeriods"; readonly row: string; readonly column: string }
  | { readonly block: "planCategories"; readonly row: string; readonly column: string }
  | { readonly block: "planSettings"; readonly row: string; readonly column: string }
  | { readonly block: "planLaws"; readonly row: string; readonly column: string }
  | { readonly block: "planEvents"; readonly row: string; readonly column: string }
  /** What an occasion's sitting decided by: the column is its period. */
  | { readonly block: "sittings"; readonly row: string; readonly column: string }
  /** A whole anchor, where it is the anchor itself that is at fault. */
  | { readonly block: "anchor"; readonly name: string }
  /** A cell as it stands, zero-based, where no key leads to it. */
  | { readonly block: "cell"; readonly sheet: string; readonly row: number; readonly column: number };

/** Equal for places that are the same. */
export const placeKey = (place: Place): string => JSON.stringify(Object.entries(place).sort());
