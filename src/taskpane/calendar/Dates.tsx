import type { ReactElement } from "react";
import { formatDate } from "../../locale/paneFormats";
import type { Plan } from "../../plan/plan";
import { dayOf, daysBetween } from "../context/dayOf";
import { usePane } from "../context/paneContext";
import { Section } from "../shell/Section";
import { useCalendarStyles } from "./CalendarView.styles";
import type { Due } from "./dueDates";
import { currentPeriod, dueDates, nearEvents } from "./dueDates";

/** Where the year stands: the campaign that runs, what is due, commemorations around today. */
export function Dates({ plan }: { readonly plan: Plan }): ReactElement {
  const { engine, words } = usePane();
  const styles = useCalendarStyles();
  const today = engine.now();
  const running = currentPeriod(plan, today);
  const due = dueDates(plan, today);
  const events = nearEvents(plan, today);
  const when = (date: Date, days: number): string =>
    days < 0 ? words.calendar.dateAgo(formatDate(date), -days) : words.calendar.dateAndIn(formatDate(date), days);
  const title = (one: Due): string =>
    one.kind === "registration" ? words.calendar.registration : words.calendar[one.kind](one.period.name);

  return (
    <>
      <Section title={words.calendar.today(formatDate(today))}>
        <p className={styles.text}>
          {running === undefined
            ? words.calendar.noPeriod(plan.year)
            : `${words.calendar.now}: ${running.name}, ${words.calendar.daysLeft(daysBetween(today, dayOf(running.to)))}`}
        </p>
      </Section>
      <Section title={words.calendar.due}>
        {due.length === 0 && <p className={styles.text}>{words.calendar.nothingDue}</p>}
        <ul className={styles.list}>
          {due.map((one) => (
            <li key={title(one)} className={styles.item}>
              <div className={styles.strong}>{title(one)}</div>
              <div>{when(one.date, one.days)}</div>
            </li>
          ))}
        </ul>
        {plan.registration.deadline === undefined && <p className={styles.text}>{words.calendar.registrationOpen}</p>}
      </Section>
      <Section title={words.calendar.events}>
        {events.length === 0 && <p className={styles.text}>{words.calendar.noEvents}</p>}
        <ul className={styles.list}>
          {events.map(({ event, date, days, years }) => (
            <li key={event.id} className={styles.item}>
              <div className={styles.strong}>
                {event.name}, {words.calendar.years(years)}
              </div>
              <div>{when(date, days)}</div>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
