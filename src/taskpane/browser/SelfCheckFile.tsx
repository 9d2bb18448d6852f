import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { use, useMemo, useRef } from "react";
import { browserWords, type BrowserWords } from "../../locale/browserWords";
import { loadLocale } from "../../locale/loadLocale";
import { sayCell } from "../../locale/sayCell";
import type { Raw } from "../../rules/figures/figures";
import type { AnswersReading } from "../../selfCheck/file/readAnswers";
import { usePane } from "../context/paneContext";
import { useTask } from "../context/useTask";
import type { ActionResult } from "../../actions/run/outcomes";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { Running } from "../shell/Running";
import { Section } from "../shell/Section";
import { useSelfCheckStyles } from "./SelfCheckFile.styles";

interface AnswersProps {
  readonly reading: AnswersReading;
  readonly words: BrowserWords["selfCheck"];
}

/** How much was right, and each line that was not. */
function AnswersOf({ reading, words }: AnswersProps): ReactElement {
  const { language } = usePane();
  const styles = useSelfCheckStyles();
  const locale = use(useMemo(() => loadLocale(language), [language]));
  const told = (value: Raw): string => sayCell(locale, { value, shows: "plain" }) || words.nothing;
  if (!reading.ok) return <Notice intent="warning">{words[reading.code]}</Notice>;
  const { passed, failed } = reading.answers;
  return (
    <Notice intent={failed.length === 0 ? "success" : "warning"}>
      {words.passed(passed, passed + failed.length)}
      {failed.length > 0 && (
        <ul className={styles.list}>
          {failed.map(({ step, expected, found }) => (
            <li key={step} className={styles.item}>
              {words.failed(step, told(expected), told(found))}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** What the part asks for: the file is given to the person, and read when a program has saved it. */
export interface SelfCheckMaker {
  readonly make: (name: string) => Promise<ActionResult<null>>;
  readonly read: (file: Blob) => Promise<ActionResult<AnswersReading>>;
}

/** Whether the spreadsheet program of this machine is true to the workbook: by a file that it opens, and that is read again. */
export function SelfCheckFile({ file }: { readonly file: SelfCheckMaker }): ReactElement {
  const { language } = usePane();
  const words = browserWords[language].selfCheck;
  const styles = useSelfCheckStyles();
  const input = useRef<HTMLInputElement>(null);
  const making = useTask<null>();
  const reading = useTask<AnswersReading>();
  const busy = making.now.state === "running" ? words.making : reading.now.state === "running" ? words.reading : null;
  return (
    <Section title={words.title}>
      <p className={styles.text}>{words.about}</p>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={words.read}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) void reading.start(() => file.read(chosen));
          target.value = "";
        }}
      />
      {busy !== null ? (
        <Running label={busy} progress={null} />
      ) : (
        <div className={styles.row}>
          <Button onClick={() => void making.start(() => file.make(words.file))}>{words.make}</Button>
          <Button onClick={() => input.current?.click()}>{words.read}</Button>
        </div>
      )}
      {making.now.state === "failed" && <FailureNotice failure={making.now.failure} />}
      {reading.now.state === "failed" && <FailureNotice failure={reading.now.failure} />}
      {reading.now.state === "done" && <AnswersOf reading={reading.now.value} words={words} />}
    </Section>
  );
}
