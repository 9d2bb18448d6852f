import type { RangeRef } from "../../../sheet/places";
import type { Shift } from "./formula/shift";

/** `list`: the person, by a pick from a list. `another`: somebody else, who works on the same workbook elsewhere. */
export type ChangeSource = "api" | "person" | "list" | "another";

/** What a view or an event handler hears of. `calculated` says that formulas have new results. */
export type BookChange =
  | {
      readonly kind: "cells" | "formats" | "rules" | "sizes";
      readonly sheet: string;
      readonly area: RangeRef;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: "shifted";
      readonly sheet: string;
      readonly area: RangeRef;
      readonly shift: Shift;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: "sheetAdded" | "sheetDeleted" | "sheetChanged";
      readonly sheet: string;
      readonly source: ChangeSource;
    }
  | { readonly kind: "activated"; readonly sheet: string; readonly source: ChangeSource }
  | { readonly kind: "names"; readonly source: ChangeSource }
  | { readonly kind: "calculated" };

export type BookListener = (change: BookChange) => void;
