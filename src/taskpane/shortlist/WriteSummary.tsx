import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ActionFailure, FoundCell, ShortlistOutcome } from "../../actions/run/outcomes";
import { usePane } from "../context/paneContext";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { Running } from "../shell/Running";
import { Section } from "../shell/Section";
import type { Task } from "../context/useTask";
import { useShortlistStyles } from "./ShortlistView.styles";
import type { ShortlistState } from "./useShortlist";

interface WriteSummaryProps {
  readonly previewed: ShortlistOutcome;
  readonly writing: Task<ShortlistOutcome>;
  readonly write: ShortlistState["write"];
  /** Looks at the occasion's list as it is now, to make it again. */
  readonly again: () => void;
  readonly goTo: (cell: FoundCell) => void;
}

/** Writes the summary sheet, having said what becomes of the one that is there. */
export function WriteSummary({ previewed, writing, write, again, goTo }: WriteSummaryProps): ReactElement {
  const { words } = usePane();
  const styles = useShortlistStyles();
  const { now } = writing;
  // A list that changed is looked at first: the same would be refused once more.
  const retryOf = ({ code }: ActionFailure) => (code === "listDiffers" ? {} : { retry: () => void writing.retry() });
  if (now.state === "running") {
    return <Running label={words.shortlist.writing} progress={now.progress} cancel={writing.cancel} />;
  }
  if (now.state === "done") {
    const { sheet, carriedCells } = now.value;
    const open = (
      <>
        <Button onClick={() => goTo({ sheet, address: "A1", row: 0, column: 0 })}>{words.shortlist.open}</Button>
        <Button onClick={again}>{words.shortlist.again}</Button>
      </>
    );
    return (
      <Notice intent="success" actions={open}>
        {words.shortlist.written(sheet)} {carriedCells > 0 && words.shortlist.carried(carriedCells)}
      </Notice>
    );
  }
  const { sheet, existed, keptLines, orphanLines, ownLines, taken, carriedCells, keysLost } = previewed;
  if (keysLost) {
    const agree = <Button onClick={() => write({ withoutKeys: true })}>{words.shortlist.rewriteWithoutKeys}</Button>;
    return (
      <Notice intent="warning" actions={agree}>
        {words.shortlist.keysLost(sheet)}
      </Notice>
    );
  }
  return (
    <Section title={words.shortlist.writeTitle}>
      <p className={styles.text}>
        {existed ? words.shortlist.willRemake(sheet) : words.shortlist.willMake(sheet)}{" "}
        {existed && words.shortlist.willKeep(keptLines)} {ownLines > 0 && words.shortlist.willTakeUp(ownLines)}{" "}
        {orphanLines > 0 && words.shortlist.willKeepOrphans(orphanLines)} {taken > 0 && words.setUp.taken(taken)}{" "}
        {carriedCells > 0 && words.shortlist.willCarry(carriedCells)}
      </p>
      {now.state === "failed" && <FailureNotice failure={now.failure} {...retryOf(now.failure)} />}
      <div>
        <Button appearance="primary" onClick={() => write({ withoutKeys: false })}>
          {existed ? words.shortlist.rewrite : words.shortlist.write}
        </Button>
      </div>
    </Section>
  );
}
