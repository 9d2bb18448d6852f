import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FoundCell } from "../../actions/run/outcomes";
import { paperWords } from "../../locale/paperWords";
import { usePane } from "../context/paneContext";

interface CellLinkProps {
  readonly what: string;
  /** Undefined for what no cell holds. */
  readonly cell: FoundCell | undefined;
  readonly goTo: (cell: FoundCell) => void;
}

/** What papers leave open, as the way to its cell where it has one. */
export function CellLink({ what, cell, goTo }: CellLinkProps): ReactElement {
  const { language } = usePane();
  if (cell === undefined) return <>{what}</>;
  const label = paperWords[language].pane.goTo(what, cell.sheet, cell.address);
  return (
    <Link inline as="button" aria-label={label} onClick={() => goTo(cell)}>
      {what}
    </Link>
  );
}
