import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Suspense, use, useState } from "react";
import type { Located } from "../../actions/run/outcomes";
import type { Plan } from "../../plan/plan";
import type { Finding } from "../../rules/findings/finding";
import { usePane } from "../context/paneContext";
import { Notice } from "../shell/Notice";
import { useCheckStyles } from "./CheckView.styles";
import { capitalised } from "./mendLabel";

interface MendAllProps {
  readonly findings: readonly Located<Finding>[];
  readonly plan: Plan;
  readonly mend: (findings: readonly Located<Finding>[]) => void;
}

function Mends({ findings, plan }: Omit<MendAllProps, "mend">): ReactElement {
  const { words, descriptions } = usePane();
  const styles = useCheckStyles();
  const describe = use(descriptions);
  const what = (finding: Finding): string => {
    const { value = null, manner = null } = describe.mend(finding, plan) ?? {};
    const { typed = "" } = finding;
    // Of spaces alone there is nothing to show.
    if (manner !== null) return value === null ? capitalised(manner) : words.check.mendOf(typed, manner);
    return words.check.mendFromTo(typed === "" ? words.check.mendEmpty : typed, value ?? words.check.mendEmpty);
  };
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => (
        <li key={index}>
          <div>{what(finding)}</div>
          <div className={styles.severity}>{`${finding.cell?.sheet ?? ""} · ${finding.cell?.address ?? ""}`}</div>
        </li>
      ))}
    </ul>
  );
}

/** All mends that are certain, shown before they are made. */
export function MendAll({ findings, plan, mend }: MendAllProps): ReactElement | null {
  const { words } = usePane();
  const [asking, setAsking] = useState(false);
  const certain = findings.filter(({ mend: found, cell }) => found !== undefined && cell !== null);
  if (certain.length === 0) return null;
  if (!asking) {
    return (
      <div>
        <Button onClick={() => setAsking(true)}>{words.check.mendAll(certain.length)}</Button>
      </div>
    );
  }
  return (
    <Notice
      intent="info"
      actions={
        <>
          <Button
            appearance="primary"
            autoFocus
            onClick={() => {
              setAsking(false);
              mend(certain);
            }}
          >
            {words.check.mendConfirm(certain.length)}
          </Button>
          <Button onClick={() => setAsking(false)}>{words.check.mendCancel}</Button>
        </>
      }
    >
      <strong>{words.check.mendTitle}</strong>
      <Suspense fallback={<div>{words.common.loading}</div>}>
        <Mends findings={certain} plan={plan} />
      </Suspense>
    </Notice>
  );
}
