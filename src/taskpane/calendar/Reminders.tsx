import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { UnitState } from "../../actions/run/outcomes";
import { usePane } from "../context/paneContext";
import { NeedsSetUp } from "../shell/NeedsSetUp";
import { Notice } from "../shell/Notice";
import { CopyText } from "../shell/CopyText";
import { Section } from "../shell/Section";
import { useCalendarStyles } from "./CalendarView.styles";
import { copyText } from "../shell/copyText";
import { isLate, reminderText } from "./reminderText";

/** Letters to units that are late, ready to copy one by one or together. */
export function Reminders(): ReactElement {
  const { words, workbook, announce } = usePane();
  const styles = useCalendarStyles();
  const [isCopied, setCopied] = useState(false);
  const { checked } = workbook;
  const late = checked?.units.filter(isLate) ?? [];

  const textFor = (unit: UnitState): string => reminderText(words, checked?.plan.number ?? "", unit);
  const copyAll = async (): Promise<void> => {
    const done = await copyText(late.map(textFor).join("\n\n"));
    announce(done ? words.calendar.copiedAll(late.length) : words.calendar.copyByHand);
    setCopied(done);
  };
  return (
    <Section title={words.calendar.late}>
      {workbook.isNew && <NeedsSetUp />}
      {!workbook.isNew && checked === null && <p className={styles.text}>{words.calendar.needCheck}</p>}
      {checked !== null && late.length === 0 && <Notice intent="success">{words.calendar.noneLate}</Notice>}
      {late.length > 1 && (
        <div>
          <Button size="small" onClick={() => void copyAll()}>
            {words.calendar.copyAll}
          </Button>
          {isCopied && <div>{words.calendar.copiedAll(late.length)}</div>}
        </div>
      )}
      <ul className={styles.list}>
        {late.map((unit) => {
          const text = textFor(unit);
          return (
            <li key={unit.code} className={styles.item}>
              <div className={styles.strong}>{unit.name}</div>
              <div className={styles.quiet}>
                {unit.registered ? words.check.registered : words.check.notRegistered} ·{" "}
                {words.check.missing(unit.counts.missingSoFar, unit.counts.missingInYear)}
                {unit.counts.wrong > 0 && ` · ${words.check.wrong(unit.counts.wrong)}`}
              </div>
              <CopyText
                text={text}
                label={words.calendar.copy}
                longLabel={words.calendar.copyFor(unit.name)}
                copied={words.calendar.copied(unit.name)}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
