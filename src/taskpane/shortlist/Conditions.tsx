import type { ReactElement } from "react";
import { use } from "react";
import type { ConditionOutcome } from "../../rules/shortlist/conditions";
import { usePane } from "../context/paneContext";
import type { Intent } from "../shell/SeverityIcon";
import { SeverityIcon } from "../shell/SeverityIcon";
import { useShortlistStyles } from "./ShortlistView.styles";

const intents = { met: "success", lacking: "warning", unknown: "info" } as const satisfies Record<
  ConditionOutcome["state"],
  Intent
>;

/** What the award asks for, a line each, with what became of it. */
export function Conditions({ conditions }: { readonly conditions: readonly ConditionOutcome[] }): ReactElement | null {
  const { descriptions } = usePane();
  const styles = useShortlistStyles();
  const describe = use(descriptions);
  if (conditions.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {conditions.map((condition, index) => (
        <li key={index} className={styles.reason}>
          <SeverityIcon intent={intents[condition.state]} />
          <span>{describe.condition(condition)}</span>
        </li>
      ))}
    </ul>
  );
}
