import type { ReactElement } from "react";
import type { Finding } from "../../rules/findings/finding";
import { usePane } from "../context/paneContext";
import { SeverityIcon } from "../shell/SeverityIcon";
import { useCheckStyles } from "./CheckView.styles";
import { countSeverities } from "./filterFindings";

const severities = ["error", "warning", "info"] as const;

/** The findings by severity, each with its sign and word. */
export function SeverityCounts({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const { words } = usePane();
  const styles = useCheckStyles();
  const counts = countSeverities(findings);
  return (
    <div className={styles.counts}>
      {severities.map((severity) => (
        <div key={severity} className={styles.count}>
          <SeverityIcon intent={severity === "error" && counts.error === 0 ? "success" : severity} />
          <span>{words.check.counts[severity](counts[severity])}</span>
        </div>
      ))}
    </div>
  );
}
