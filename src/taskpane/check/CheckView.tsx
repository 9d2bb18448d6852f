import { Button, Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { lazy, Suspense } from "react";
import { formatTime } from "../../locale/paneFormats";
import { usePane } from "../context/paneContext";
import { Details } from "../shell/Details";
import { FailureNotice } from "../shell/FailureNotice";
import { NeedsSetUp } from "../shell/NeedsSetUp";
import { Notice } from "../shell/Notice";
import { Running } from "../shell/Running";
import { Section } from "../shell/Section";
import { useGoTo } from "../context/useGoTo";
import { AssignNominations } from "./AssignNominations";
import { useCheckStyles } from "./CheckView.styles";
import { CountedCells } from "./CountedCells";
import { Findings } from "./Findings";
import { MendAll } from "./MendAll";
import { MendResult } from "./MendResult";
import { SeverityCounts } from "./SeverityCounts";
import { UnitStates } from "./UnitStates";
import { useCheck } from "./useCheck";

/** Fetched when a check shows it. */
const YearPicture = lazy(async () => ({ default: (await import("./YearPicture")).YearPicture }));

/** What is wrong or missing in the figures, and where each unit stands. */
export function CheckView(): ReactElement {
  const { words, workbook } = usePane();
  const styles = useCheckStyles();
  const check = useCheck();
  const [goTo, going] = useGoTo();
  const { checked, task } = workbook;

  if (workbook.isNew) return <NeedsSetUp />;
  const running = task.now.state === "running" && (workbook.asked || checked === null) ? task.now : null;
  return (
    <div className={styles.view}>
      {checked === null && <p className={styles.text}>{words.check.intro}</p>}
      {running !== null ? (
        <Running label={words.check.running} progress={running.progress} cancel={task.cancel} />
      ) : (
        <div className={styles.row}>
          <Button appearance="primary" onClick={check.run}>
            {checked === null ? words.check.run : words.check.again}
          </Button>
          {checked !== null && (
            <span className={styles.quiet}>
              {words.check.checkedAt(formatTime(new Date(checked.checkedAt)))}
              {checked.formulasCheckedAt !== checked.checkedAt &&
                ` · ${words.check.formulasCheckedAt(formatTime(new Date(checked.formulasCheckedAt)))}`}
            </span>
          )}
        </div>
      )}
      {task.now.state === "failed" && <FailureNotice failure={task.now.failure} retry={() => void task.retry()} />}
      {going.now.state === "failed" && <FailureNotice failure={going.now.failure} retry={() => void going.retry()} />}
      <MendResult {...check} />
      {checked !== null && (
        <>
          {!checked.written && <p className={styles.quiet}>{words.check.sheetOlder}</p>}
          {checked.carriedCells > 0 && <Notice intent="warning">{words.check.carried(checked.carriedCells)}</Notice>}
          <CountedCells units={checked.units} />
          <SeverityCounts findings={checked.findings} />
          <Details summary={words.check.picture.title} open>
            <Suspense fallback={null}>
              <YearPicture outcome={checked} goTo={goTo} />
            </Suspense>
          </Details>
          {check.canWatch && (
            <Checkbox
              label={words.check.live}
              checked={check.live}
              onChange={(_, data) => check.setLive(data.checked === true)}
            />
          )}
          {check.byAnother && (
            <p className={styles.quiet} role="status">
              {words.check.remoteChange}
            </p>
          )}
          {checked.findings.length === 0 && <Notice intent="success">{words.check.clean}</Notice>}
          <AssignNominations checked={checked} />
          <MendAll findings={checked.findings} plan={checked.plan} mend={check.mend} />
          {checked.findings.length > 0 && <Findings outcome={checked} goTo={goTo} mend={check.mend} />}
          <Section title={words.check.units} aside={words.setUp.unitCount(checked.units.length)}>
            <UnitStates units={checked.units} goTo={goTo} />
          </Section>
        </>
      )}
    </div>
  );
}
