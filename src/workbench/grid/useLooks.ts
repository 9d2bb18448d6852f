import { useEffect, useMemo, useState } from "react";
import type { Sheet } from "../host/model/sheet";
import type { Session } from "../session/session";
import { CellViews } from "./cellView";
import type { ConditionalLook } from "./conditionalLooks";
import { conditionalLooks } from "./conditionalLooks";

interface Looks {
  readonly sheet: Sheet;
  readonly byCell: ReadonlyMap<number, ConditionalLook>;
}

const none: ReadonlyMap<number, ConditionalLook> = new Map();

/** What the cells of the sheet look like now; conditional formats follow as soon as they are worked out. */
export function useCellViews(session: Session, sheet: Sheet): CellViews {
  const { painted, calculating } = session;
  const [looks, setLooks] = useState<Looks>({ sheet, byCell: none });
  useEffect(() => {
    // Looks of another sheet are shown as far as they are known; those that are there wait for the results.
    if (calculating && looks.sheet === sheet) return undefined;
    let current = true;
    void session
      .look(() => conditionalLooks(session.book, sheet))
      .then((byCell) => {
        if (current) setLooks({ sheet, byCell });
      });
    return () => {
      current = false;
    };
  }, [session, sheet, looks.sheet, painted, calculating]);
  const byCell = looks.sheet === sheet ? looks.byCell : none;
  // Anew whenever something is painted.
  return useMemo(() => new CellViews(sheet, byCell), [sheet, byCell, painted]);
}
