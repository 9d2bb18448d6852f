import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { FoundCell, Located } from "../../actions/run/outcomes";
import type { Finding } from "../../rules/findings/finding";
import { usePane } from "../context/paneContext";
import { Details } from "../shell/Details";
import { useCheckStyles } from "./CheckView.styles";
import type { Group } from "./filterFindings";
import { FindingItem } from "./FindingItem";

/** A workbook of 200 units has thousands: a group shows so many at a time. */
const page = 25;

interface FindingGroupProps {
  readonly group: Group;
  readonly open: boolean;
  readonly showUnit: boolean;
  readonly goTo: (cell: FoundCell) => void;
  readonly mend: (finding: Located<Finding>) => void;
}

/** The findings of one unit, or of one kind. */
export function FindingGroup({ group, open, showUnit, goTo, mend }: FindingGroupProps): ReactElement {
  const { words } = usePane();
  const styles = useCheckStyles();
  const [shown, setShown] = useState(page);
  const more = group.findings.length - shown;
  return (
    <Details summary={`${group.title} (${group.findings.length})`} open={open}>
      <ul className={styles.list}>
        {group.findings.slice(0, shown).map((said, index) => (
          <FindingItem key={index} said={said} showUnit={showUnit} goTo={goTo} mend={mend} />
        ))}
      </ul>
      {more > 0 && (
        <div>
          <Button appearance="subtle" onClick={() => setShown(shown + page)}>
            {words.common.showMore(Math.min(more, page))}
          </Button>
        </div>
      )}
    </Details>
  );
}
