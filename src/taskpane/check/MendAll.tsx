import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Located } from "../../actions/outcomes";
import type { Finding } from "../../rules/finding";
import { usePane } from "../paneContext";
import { Notice } from "../shell/Notice";
import { useCheckStyles } from "./CheckView.styles";

interface MendAllProps {
  readonly findings: readonly Located<Finding>[];
  readonly mend: (findings: readonly Located<Finding>[]) => void;
}

/** All mends that are certain, shown before they are made. */
export function MendAll({ findings, mend }: MendAllProps): ReactElement | null {
  const { words } = usePane();
  const styles = useCheckStyles();
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
  const shown = (value: string | number | null | undefined): string =>
    value === null || value === undefined || value === "" ? words.check.mendEmpty : String(value);
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
      <ul className={styles.list}>
        {certain.map((finding, index) => (
          <li key={index}>
            <div>{words.check.mendFromTo(shown(finding.typed), shown(finding.mend?.value))}</div>
            <div className={styles.severity}>{`${finding.cell?.sheet ?? ""} · ${finding.cell?.address ?? ""}`}</div>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
