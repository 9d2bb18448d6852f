import type { ReactElement } from "react";
import type { FoundCell } from "../../actions/run/outcomes";
import type { MissingCells, MissingCode } from "../../actions/papers/papers";
import { paperWords } from "../../locale/paperWords";
import { usePane } from "../context/paneContext";
import { CellLink } from "./CellLink";

interface MissingProps {
  readonly missing: readonly MissingCode[];
  readonly cells: MissingCells;
  readonly goTo: (cell: FoundCell) => void;
}

/** What a paper leaves open, each with the way to its cell where it has one. */
export function Missing({ missing, cells, goTo }: MissingProps): ReactElement {
  const { language } = usePane();
  const words = paperWords[language];
  if (missing.length === 0) return <>{words.pane.complete}</>;
  return (
    <>
      {words.pane.missing}{" "}
      {missing.map((code, at) => {
        return (
          <span key={code}>
            <CellLink what={words.missing[code]} cell={cells[code]} goTo={goTo} />
            {at < missing.length - 1 ? "; " : "."}
          </span>
        );
      })}
    </>
  );
}
