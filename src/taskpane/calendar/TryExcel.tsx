import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { trialWords } from "../../locale/trialWords";
import { usePane } from "../context/paneContext";
import { useTask } from "../context/useTask";
import type { Engine, ExcelTrial } from "../engine/engine";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { Running } from "../shell/Running";
import { Section } from "../shell/Section";
import { useCalendarStyles } from "./CalendarView.styles";
import { copyText } from "../shell/copyText";
import { trialDetails, trialLine, trialReport, trialSummary } from "./trialReport";

/** What held, what differs and what was refused, and the same as a text to be sent. */
function Tried({ trial }: { readonly trial: ExcelTrial }): ReactElement {
  const { language, version, announce } = usePane();
  const words = trialWords[language];
  const styles = useCalendarStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const isRight = trial.steps.every(({ state }) => state === "held");
  const report = trialReport(trial, words, version);
  const copy = async (): Promise<void> => {
    const done = await copyText(report);
    setCopied(done);
    announce(done ? words.copied : words.copyByHand);
  };
  return (
    <>
      <Notice intent={isRight ? "success" : "warning"}>{trialSummary(trial, words)}</Notice>
      <ul className={styles.list}>
        {trial.steps.map((outcome) => (
          <li key={outcome.step} className={styles.item}>
            {trialLine(outcome, words)}
            {trialDetails(outcome, words).map((line) => (
              <div key={line} className={styles.quiet}>
                {line}
              </div>
            ))}
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      {copied === true && <div>{words.copied}</div>}
      {copied === false && (
        <>
          <p className={styles.text}>{words.copyByHand}</p>
          <div className={styles.byHand} tabIndex={0} role="textbox" aria-readonly aria-label={words.title}>
            {report}
          </div>
        </>
      )}
    </>
  );
}

/** Whether this Excel does what the product relies on. */
export function TryExcel({ tryExcel }: { readonly tryExcel: NonNullable<Engine["tryExcel"]> }): ReactElement {
  const { language, announce } = usePane();
  const words = trialWords[language];
  const styles = useCalendarStyles();
  const task = useTask<ExcelTrial>();
  const { now } = task;
  const start = async (): Promise<void> => {
    const trial = await task.start(tryExcel);
    if (trial !== null) announce(trialSummary(trial, words));
  };
  return (
    <Section title={words.title}>
      <p className={styles.text}>{words.about}</p>
      {now.state === "running" ? (
        <Running label={words.running} progress={now.progress} cancel={task.cancel} />
      ) : (
        <div>
          <Button onClick={() => void start()}>{words.start}</Button>
        </div>
      )}
      {now.state === "failed" && <FailureNotice failure={now.failure} />}
      {now.state === "done" && <Tried trial={now.value} />}
    </Section>
  );
}
