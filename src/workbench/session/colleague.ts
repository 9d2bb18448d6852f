import { cellKey } from "../../sheet/cellKey";
import type { Sheet } from "../host/model/sheet";
import type { Session } from "./session";

/** An empty unlocked cell that takes whole numbers, on a visible sheet other than the one in sight. */
function findPlace({ book }: Session): { readonly sheet: Sheet; readonly row: number; readonly column: number } | null {
  for (const sheet of book.sheets) {
    if (sheet === book.activeSheet || sheet.visibility !== "Visible" || sheet.protection === null) continue;
    for (const { areas, settings } of sheet.validations) {
      const [area] = areas;
      if (!("wholeNumber" in settings) || area === undefined) continue;
      const { row, column } = area;
      if (!sheet.contents.has(cellKey(row, column)) && !sheet.formats.at(row, column).locked)
        return { sheet, row, column };
    }
  }
  return null;
}

/** Somebody else enters a figure elsewhere. False where there is nothing to fill in. */
export function colleagueTypes(session: Session): Promise<boolean> {
  return session.person(() => {
    const place = findPlace(session);
    if (place === null) return false;
    const { sheet, row, column } = place;
    session.book.source = "another";
    sheet.setContent(row, column, { value: 1 });
    session.book.touched("cells", sheet, { row, column, rows: 1, columns: 1 });
    return true;
  });
}
