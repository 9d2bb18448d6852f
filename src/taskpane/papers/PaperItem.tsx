import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MissingCells } from "../../actions/papers";
import type { FoundCell } from "../../actions/outcomes";
import { paperWords } from "../../locale/paperWords";
import { usePane } from "../context/paneContext";
import { usePapersStyles } from "./PapersPart.styles";
import type { AnyPaper } from "./usePapers";

interface PaperItemProps {
  readonly paper: AnyPaper;
  readonly label: string;
  readonly isChosen: boolean;
  readonly choose: (chosen: boolean) => void;
  readonly cells: MissingCells;
  readonly goTo: (cell: FoundCell) => void;
}

interface MissingProps extends Pick<PaperItemProps, "cells" | "goTo"> {
  readonly missing: AnyPaper["missing"];
}

/** What a paper leaves open, each with the way to its cell where it has one. */
function Missing({ missing, cells, goTo }: MissingProps): ReactElement {
  const { language } = usePane();
  const words = paperWords[language];
  return (
    <>
      {words.pane.missing}{" "}
      {missing.map((code, at) => {
        const cell = cells[code];
        const what = words.missing[code];
        return (
          <span key={code}>
            {cell === undefined ? (
              what
            ) : (
              <Link
                inline
                as="button"
                aria-label={words.pane.goTo(what, cell.sheet, cell.address)}
                onClick={() => goTo(cell)}
              >
                {what}
              </Link>
            )}
            {at < missing.length - 1 ? "; " : "."}
          </span>
        );
      })}
    </>
  );
}

/** A paper that can be chosen, with what is missing in it. */
export function PaperItem({ paper, label, isChosen, choose, ...leads }: PaperItemProps): ReactElement {
  const { language } = usePane();
  const words = paperWords[language].pane;
  const styles = usePapersStyles();
  return (
    <li className={styles.item}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isChosen}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />
        <span className={styles.name}>{label}</span>
      </label>
      <div className={styles.quiet}>
        {paper.ofNobody && <div>{words.nobody}</div>}
        <div>{paper.missing.length === 0 ? words.complete : <Missing missing={paper.missing} {...leads} />}</div>
      </div>
    </li>
  );
}
