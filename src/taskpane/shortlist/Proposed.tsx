import type { ReactElement } from "react";
import { use } from "react";
import type { ShortlistOutcome } from "../../actions/run/outcomes";
import type { AwardId } from "../../plan/award";
import type { Plan } from "../../plan/plan";
import type { ConditionOutcome } from "../../rules/shortlist/conditions";
import type { Reason } from "../../rules/shortlist/shortlist";
import { usePane } from "../context/paneContext";
import { SeverityIcon } from "../shell/SeverityIcon";
import { Section } from "../shell/Section";
import { byAward } from "./byAward";
import { Conditions } from "./Conditions";
import type { Leads } from "./Reasons";
import { Reasons } from "./Reasons";
import { useShortlistStyles } from "./ShortlistView.styles";

/** One line of the list. */
export interface ProposedLine {
  readonly key: string;
  readonly rank: number;
  readonly award: AwardId | null;
  readonly name: string;
  /** Unit of a person; empty for a unit. */
  readonly detail: string;
  /** What speaks for them. */
  readonly merits: string;
  readonly conditions: readonly ConditionOutcome[];
  readonly remarks: readonly Reason[];
  readonly pending: readonly string[];
}

interface ProposedProps extends Leads {
  readonly title: string;
  readonly empty: string;
  readonly lines: readonly ProposedLine[];
  /** How those proposed stand to the caps of awards. */
  readonly caps: ShortlistOutcome["caps"];
}

/** Target ids → names, as the plan calls them. */
export const targetNames = (plan: Plan, ids: readonly string[]): string =>
  ids.map((id) => plan.targets.find((target) => target.id === id)?.name ?? id).join("; ");

interface LineProps extends Leads {
  readonly line: ProposedLine;
}

function Line({ line, ...leads }: LineProps): ReactElement {
  const { words } = usePane();
  const styles = useShortlistStyles();
  return (
    <li className={styles.item}>
      <span className={styles.rank} role="img" aria-label={words.shortlist.rank(line.rank)}>
        {line.rank}
      </span>
      <div>
        <div className={styles.name}>{line.name}</div>
        {line.detail !== "" && <div className={styles.quiet}>{line.detail}</div>}
        {line.merits !== "" && <div>{line.merits}</div>}
        {line.pending.length > 0 && <div>{words.shortlist.pendingFor(targetNames(leads.plan, line.pending))}</div>}
        <Conditions conditions={line.conditions} />
        <Reasons reasons={line.remarks} intent="info" {...leads} />
      </div>
    </li>
  );
}

interface CapProps {
  readonly count: ShortlistOutcome["caps"][number];
  readonly plan: Plan;
}

/** How those proposed for an award stand to its cap. */
function Cap({ count, plan }: CapProps): ReactElement {
  const { descriptions } = usePane();
  const styles = useShortlistStyles();
  return (
    <div className={styles.reason}>
      <SeverityIcon intent={count.value > count.limit ? "warning" : "info"} />
      <span>{use(descriptions).cap(count, plan)}</span>
    </div>
  );
}

/** Who is proposed, award by award, with why, with its conditions and with what the council should know. */
export function Proposed({ title, empty, lines, caps, ...leads }: ProposedProps): ReactElement {
  const { words } = usePane();
  const styles = useShortlistStyles();
  return (
    <Section title={title} aside={String(lines.length)}>
      {lines.length === 0 && <p className={styles.text}>{empty}</p>}
      {byAward(leads.plan, lines).map(({ award, lines: own }) => (
        <div key={award?.id}>
          <h3 className={styles.award}>{words.shortlist.award(award?.name ?? null, own.length)}</h3>
          {caps
            .filter(({ award: id }) => id === award?.id)
            .map((count) => (
              <Cap key={count.award} count={count} plan={leads.plan} />
            ))}
          <ol className={styles.list}>
            {own.map((line, place) => (
              <Line key={line.key} line={{ ...line, rank: place + 1 }} {...leads} />
            ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}
