import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { use } from "react";
import type { FoundCell } from "../../actions/run/outcomes";
import type { Plan } from "../../plan/plan";
import type { Place } from "../../rules/figures/place";
import type { Reason } from "../../rules/shortlist/shortlist";
import { usePane } from "../context/paneContext";
import type { Intent } from "../shell/SeverityIcon";
import { SeverityIcon } from "../shell/SeverityIcon";
import { useShortlistStyles } from "./ShortlistView.styles";

/** How reasons find their cells and show them. */
export interface Leads {
  readonly plan: Plan;
  readonly cellOf: (place: Place) => FoundCell | undefined;
  readonly goTo: (cell: FoundCell) => void;
}

interface ReasonsProps extends Leads {
  readonly reasons: readonly Reason[];
  readonly intent: Intent;
}

/** Reasons in words, each with the way to its cell. */
export function Reasons({ reasons, intent, plan, cellOf, goTo }: ReasonsProps): ReactElement | null {
  const { words, descriptions } = usePane();
  const styles = useShortlistStyles();
  const describe = use(descriptions);
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason, index) => {
        const cell = cellOf(reason.place);
        return (
          <li key={index} className={styles.reason}>
            <SeverityIcon intent={intent} />
            <span>
              {describe.reason(reason, plan)}{" "}
              {cell !== undefined && (
                <Link
                  inline
                  as="button"
                  aria-label={words.check.goToCell(cell.sheet, cell.address)}
                  onClick={() => goTo(cell)}
                >
                  {words.check.goTo}
                </Link>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
