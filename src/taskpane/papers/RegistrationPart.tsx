import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FoundCell } from "../../actions/run/outcomes";
import type { RegistrationOutcome } from "../../actions/papers/papers";
import { paperWords } from "../../locale/paperWords";
import { usePane } from "../context/paneContext";
import { useTask } from "../context/useTask";
import { HandOverAll } from "../files/HandOverAll";
import type { OutFile } from "../files/outFile";
import { FailureNotice } from "../shell/FailureNotice";
import { Running } from "../shell/Running";
import { Section } from "../shell/Section";
import { filesOf } from "./filesOf";
import { Missing } from "./Missing";
import { usePapersStyles } from "./PapersPart.styles";

interface Made extends RegistrationOutcome {
  readonly files: readonly OutFile[];
}

/** The list of those who registered: of the year, before there is a list of any occasion. */
export function RegistrationPart({ goTo }: { readonly goTo: (cell: FoundCell) => void }): ReactElement {
  const { engine, language, announce } = usePane();
  const words = paperWords[language].pane;
  const styles = usePapersStyles();
  const task = useTask<Made>();
  const { now } = task;
  const make = async (): Promise<void> => {
    const made = await task.start(async (run) => {
      const listed = await engine.registration(run);
      if (!listed.ok) return listed;
      const files = await filesOf([listed.value.paper]);
      return files.ok ? { ok: true, value: { ...listed.value, files: files.value } } : files;
    });
    if (made !== null) announce(words.made(made.files.length));
  };
  return (
    <Section title={words.ofYear}>
      <p className={styles.text}>{words.registration}</p>
      {now.state === "running" ? (
        <Running label={words.making} progress={now.progress} cancel={task.cancel} />
      ) : (
        <div>
          <Button onClick={() => void make()}>{words.makeRegistration}</Button>
        </div>
      )}
      {now.state === "failed" && <FailureNotice failure={now.failure} retry={() => void task.retry()} />}
      {now.state === "done" && (
        <>
          {now.value.unregistered.length > 0 && (
            <p className={styles.text}>{words.unregistered(now.value.unregistered.join("; "))}</p>
          )}
          <p className={styles.text}>
            <Missing missing={now.value.paper.missing} cells={now.value.cells} goTo={goTo} />
          </p>
          <HandOverAll files={now.value.files} name={now.value.paper.file} />
        </>
      )}
    </Section>
  );
}
