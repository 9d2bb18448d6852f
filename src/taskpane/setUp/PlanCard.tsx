import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Suspense } from "react";
import { formatDate } from "../../locale/paneFormats";
import type { Plan } from "../../plan/plan";
import { yearsOf } from "../../plan/planYears";
import { dayOf } from "../context/dayOf";
import { usePane } from "../context/paneContext";
import { Details } from "../shell/Details";
import { Notice } from "../shell/Notice";
import { useSetUpStyles } from "./SetUpView.styles";
import { UnlikeWords } from "./UnlikeWords";

const levels = ["agency", "unit", "individual"] as const;

/** So many are told at once: a plan of another year has all its commemorations to be counted anew. */
const few = 2;

interface PlanCardProps {
  readonly plan: Plan;
  /** Takes the plan with the years counted anew; absent where its text stands as it is. */
  readonly recount?: ((plan: Plan) => void) | undefined;
}

const recounted = (plan: Plan): Plan => ({
  ...plan,
  events: plan.events.map((event) => {
    const years = yearsOf(event, plan);
    return event.statedYears === undefined || years === null ? event : { ...event, statedYears: years };
  }),
});

/** The plan at a glance: number, date, periods, targets by level, and where its own words disagree. */
export function PlanCard({ plan, recount }: PlanCardProps): ReactElement {
  const { words } = usePane();
  const styles = useSetUpStyles();
  const date = (iso: string): string => formatDate(dayOf(iso));
  const doubts = plan.events.flatMap((event) => {
    const counted = yearsOf(event, plan);
    const stated = event.statedYears;
    return stated !== undefined && counted !== null && counted !== stated ? [{ event, stated, counted }] : [];
  });

  const sentences = doubts.map(({ event, stated, counted }) => (
    <div key={event.id}>{words.setUp.eventDisagrees(event.name, stated, counted)}</div>
  ));

  return (
    <div className={styles.card}>
      <p className={styles.planName}>{plan.name}</p>
      <div>{words.setUp.planNumber(plan.number, date(plan.date))}</div>
      <div className={styles.quiet}>{plan.office.fullName}</div>
      <dl className={styles.facts}>
        {plan.periods.map((period) => (
          <Fact key={period.id} term={period.name} value={`${date(period.from)} – ${date(period.to)}`} />
        ))}
        <Fact
          term={words.setUp.targets}
          value={levels
            .map((level) => words.setUp.levels[level](plan.targets.filter((target) => target.level === level).length))
            .join(" · ")}
        />
      </dl>
      {doubts.length > 0 && (
        <Notice
          intent="warning"
          actions={
            recount !== undefined && (
              <Button onClick={() => recount(recounted(plan))}>{words.setUp.recountYears}</Button>
            )
          }
        >
          <strong>{words.setUp.planWarnings}</strong>
          {doubts.length > few ? (
            <Details summary={words.setUp.eventsDisagree(doubts.length)}>{sentences}</Details>
          ) : (
            sentences
          )}
        </Notice>
      )}
      {recount !== undefined && (
        <Suspense fallback={null}>
          <UnlikeWords plan={plan} />
        </Suspense>
      )}
      <Details summary={words.setUp.showTargets}>
        <ul className={styles.bullets}>
          {plan.targets.map((target) => (
            <li key={target.id}>
              <strong>{target.name}</strong> ({target.clause}): {target.words}
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }): ReactElement {
  const styles = useSetUpStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
