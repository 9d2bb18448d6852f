import type { ReactElement } from "react";
import type { Plan } from "../../plan/plan";
import type { Reason } from "../../rules/shortlist/shortlist";
import { usePane } from "../context/paneContext";
import { Section } from "../shell/Section";
import type { Leads } from "./Reasons";
import { Reasons } from "./Reasons";
import { useShortlistStyles } from "./ShortlistView.styles";

/** One line of the list. */
export interface ProposedLine {
  readonly key: string;
  readonly rank: number;
  readonly name: string;
  /** Unit of a person; empty for a unit. */
  readonly detail: string;
  /** What speaks for them. */
  readonly merits: string;
  readonly remarks: readonly Reason[];
  readonly pending: readonly string[];
}

interface ProposedProps extends Leads {
  readonly title: string;
  readonly empty: string;
  readonly lines: readonly ProposedLine[];
}

/** Target ids → names, as the plan calls them. */
export const targetNames = (plan: Plan, ids: readonly string[]): string =>
  ids.map((id) => plan.targets.find((target) => target.id === id)?.name ?? id).join("; ");

/** Who is proposed, in order, with why and with what the council should know. */
export function Proposed({ title, empty, lines, ...leads }: ProposedProps): ReactElement {
  const { words } = usePane();
  const styles = useShortlistStyles();
  return (
    <Section title={title} aside={String(lines.length)}>
      {lines.length === 0 ? (
        <p className={styles.text}>{empty}</p>
      ) : (
        <ol className={styles.list}>
          {lines.map((line) => (
            <li key={line.key} className={styles.item}>
              <span className={styles.rank} role="img" aria-label={words.shortlist.rank(line.rank)}>
                {line.rank}
              </span>
              <div>
                <div className={styles.name}>{line.name}</div>
                {line.detail !== "" && <div className={styles.quiet}>{line.detail}</div>}
                {line.merits !== "" && <div>{line.merits}</div>}
                {line.pending.length > 0 && (
                  <div>{words.shortlist.pendingFor(targetNames(leads.plan, line.pending))}</div>
                )}
                <Reasons reasons={line.remarks} intent="info" {...leads} />
              </div>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
