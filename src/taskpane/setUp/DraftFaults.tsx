import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Suspense, use, useState } from "react";
import type { DraftFault, FoundCell } from "../../actions/run/outcomes";
import { usePane } from "../context/paneContext";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { useGoTo } from "../context/useGoTo";
import { useSetUpStyles } from "./SetUpView.styles";

const few = 8;

interface SentencesProps {
  readonly faults: readonly DraftFault[];
  readonly goTo: (cell: FoundCell) => void;
}

function GoToCell({
  cell,
  goTo,
}: { readonly cell: FoundCell | null } & Pick<SentencesProps, "goTo">): ReactElement | null {
  const { words } = usePane();
  if (cell === null) return null;
  return (
    <Button size="small" aria-label={words.check.goToCell(cell.sheet, cell.address)} onClick={() => goTo(cell)}>
      {words.check.goTo}
    </Button>
  );
}

function Sentences({ faults, goTo }: SentencesProps): ReactElement {
  const { descriptions } = usePane();
  const styles = useSetUpStyles();
  const sentences = use(descriptions);
  return (
    <ul className={styles.bullets}>
      {faults.map((fault, index) => (
        <li key={index}>
          <div>{sentences.draftFault(fault)}</div>
          <GoToCell cell={fault.cell} goTo={goTo} />
        </li>
      ))}
    </ul>
  );
}

interface DraftFaultsProps {
  readonly sheet: string;
  readonly faults: readonly DraftFault[];
}

/** Every fault of a plan that is drawn up in Excel, each with the way to its cell. */
export function DraftFaults({ sheet, faults }: DraftFaultsProps): ReactElement {
  const { words } = usePane();
  const [all, setAll] = useState(false);
  const [goTo, going] = useGoTo();
  const rest = all ? 0 : Math.max(0, faults.length - few);
  return (
    <>
      <Notice
        intent="error"
        actions={rest > 0 && <Button onClick={() => setAll(true)}>{words.common.showMore(rest)}</Button>}
      >
        <strong>{words.setUp.draftFaults(sheet, faults.length)}</strong>
        <Suspense fallback={<div>{words.common.loading}</div>}>
          <Sentences faults={all ? faults : faults.slice(0, few)} goTo={goTo} />
        </Suspense>
      </Notice>
      {going.now.state === "failed" && <FailureNotice failure={going.now.failure} />}
    </>
  );
}
