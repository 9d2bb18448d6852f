import type { ReactElement } from "react";
import type { MissingCells } from "../../actions/papers/papers";
import type { FoundCell } from "../../actions/run/outcomes";
import { paperWords } from "../../locale/paperWords";
import { usePane } from "../context/paneContext";
import { Missing } from "./Missing";
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
        <div>
          <Missing missing={paper.missing} {...leads} />
        </div>
      </div>
    </li>
  );
}
