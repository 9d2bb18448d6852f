import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useNoticeStyles } from "./Notice.styles";
import type { Intent } from "./SeverityIcon";
import { SeverityIcon } from "./SeverityIcon";

interface NoticeProps {
  readonly intent: Intent;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Something that a person should know now. Errors are read out at once; of the rest, whoever shows it announces it. */
export function Notice({ intent, children, actions }: NoticeProps): ReactElement {
  const styles = useNoticeStyles();
  return (
    <div className={mergeClasses(styles.root, styles[intent])} {...(intent === "error" ? { role: "alert" } : {})}>
      <SeverityIcon intent={intent} />
      <div className={styles.body}>
        <div>{children}</div>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
