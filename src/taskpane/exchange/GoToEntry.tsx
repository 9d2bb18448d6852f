import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FoundCell } from "../../actions/run/outcomes";
import { usePane } from "../context/paneContext";

interface GoToEntryProps {
  /** Null for a row that is added. */
  readonly cell: FoundCell | null;
  readonly goTo: (cell: FoundCell) => void;
}

/** The way to the cell of an entry in the workbook. */
export function GoToEntry({ cell, goTo }: GoToEntryProps): ReactElement | null {
  const { words } = usePane();
  if (cell === null) return null;
  return (
    <Link inline as="button" aria-label={words.check.goToCell(cell.sheet, cell.address)} onClick={() => goTo(cell)}>
      {cell.address}
    </Link>
  );
}
