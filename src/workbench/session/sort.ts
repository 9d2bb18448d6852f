import type { RangeRef } from "../../sheet/places";
import type { Sheet } from "../host/model/sheet";
import { sortRange, type SortOrder } from "../host/model/sortRange";
import type { Session } from "./session";

/** Sorts rows by a column. Throws an ExcelFault, and has moved nothing, where a merge or the protection forbids it. */
export const sortCells = ({ book, history }: Session, sheet: Sheet, area: RangeRef, order: SortOrder): void =>
  history.cells(sheet, area, () => sortRange(book, sheet, area, order));
