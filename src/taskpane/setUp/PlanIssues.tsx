import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Suspense, use, useState } from "react";
import type { PlanIssue } from "../../plan/planIssue";
import { usePane } from "../context/paneContext";
import { Notice } from "../shell/Notice";
import { useSetUpStyles } from "./SetUpView.styles";

const few = 8;

function Sentences({ issues }: { readonly issues: readonly PlanIssue[] }): ReactElement {
  const { descriptions } = usePane();
  const styles = useSetUpStyles();
  const sentences = use(descriptions);
  return (
    <ul className={styles.bullets}>
      {issues.map((issue, index) => (
        <li key={index}>{sentences.planIssue(issue)}</li>
      ))}
    </ul>
  );
}

/** All that is wrong with a plan's file, each with the place it stands in. */
export function PlanIssues({
  file,
  issues,
}: {
  readonly file: string;
  readonly issues: readonly PlanIssue[];
}): ReactElement {
  const { words } = usePane();
  const [all, setAll] = useState(false);
  const rest = all ? 0 : Math.max(0, issues.length - few);
  return (
    <Notice
      intent="error"
      actions={rest > 0 && <Button onClick={() => setAll(true)}>{words.common.showMore(rest)}</Button>}
    >
      <strong>{words.setUp.planIssues(file, issues.length)}</strong>
      <Suspense fallback={<div>{words.common.loading}</div>}>
        <Sentences issues={all ? issues : issues.slice(0, few)} />
      </Suspense>
    </Notice>
  );
}
