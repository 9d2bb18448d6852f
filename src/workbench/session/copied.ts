import type { RangeRef } from "../../sheet/places";
import type { Sheet } from "../host/model/sheet";

/** What was copied or cut here: pasted with its formulas and looks while the system's clipboard still holds its text. */
export interface Copied {
  readonly sheet: Sheet;
  readonly area: RangeRef;
  readonly text: string;
  readonly isCut: boolean;
}
