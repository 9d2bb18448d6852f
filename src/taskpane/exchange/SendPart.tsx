import { Button, Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import type { UnitMark } from "../../actions/exchange/markUnits";
import type { CheckOutcome } from "../../actions/run/outcomes";
import { exchangeWords } from "../../locale/exchangeWords";
import { letterWith } from "../../locale/letters";
import { usePane } from "../context/paneContext";
import { useTask } from "../context/useTask";
import type { MadeUnitFiles } from "../engine/exchange";
import { HandOverAll } from "../files/HandOverAll";
import type { OutFile } from "../files/outFile";
import { CopyText } from "../shell/CopyText";
import { Details } from "../shell/Details";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { Running } from "../shell/Running";
import { Section } from "../shell/Section";
import { useExchangeStyles } from "./ExchangeView.styles";
import { UnitChoice } from "./UnitChoice";
import { useMarks } from "./useMarks";

/** The files that were made, their letters, and the note that they are sent. */
function Made({ made }: { readonly made: MadeUnitFiles }): ReactElement {
  const { engine, language } = usePane();
  const words = exchangeWords[language];
  const styles = useExchangeStyles();
  const { task, mark, retry } = useMarks();
  const { openBook } = engine;
  const files = useMemo(
    () =>
      made.files.map(({ file, bytes }): OutFile => ({
        ...{ name: file, type: "xlsx", bytes },
        ...(openBook === undefined ? {} : { open: () => openBook(bytes) }),
      })),
    [made, openBook],
  );
  const marks = made.files.map(({ unit, file }): UnitMark => ({ unit, file, state: "sent" }));
  const { year, office, plan } = made;
  const count = made.files.length;
  return (
    <>
      <p className={styles.text}>{words.send.made(count)}</p>
      <HandOverAll files={files} name={words.send.zip(year)} />
      <Details summary={words.send.letters} open={count === 1}>
        <ul className={styles.list}>
          {made.files.map(({ unit, unitName, head, file }) => (
            <li key={unit} className={styles.item}>
              <div className={styles.tight}>
                <span className={styles.strong}>{unitName}</span>
                <CopyText
                  text={letterWith(language, { unit: unitName, head, year, office, plan, file }).join("\n")}
                  label={words.letter.copy}
                  longLabel={words.send.copyFor(unitName)}
                  copied={words.letter.copied(unitName)}
                />
              </div>
            </li>
          ))}
        </ul>
      </Details>
      {task.now.state === "running" && <Running label={words.send.marking} progress={task.now.progress} />}
      {task.now.state === "failed" && <FailureNotice failure={task.now.failure} retry={retry} />}
      {task.now.state === "done" ? (
        <Notice intent="success">{words.send.marked(count)}</Notice>
      ) : (
        task.now.state !== "running" && (
          <>
            <p className={styles.text}>{words.send.markHint}</p>
            <div>
              <Button onClick={() => mark(marks, words.send.marked(count))}>{words.send.mark(count)}</Button>
            </div>
          </>
        )
      )}
    </>
  );
}

/** A workbook of its own for each chosen unit. */
export function SendPart({ checked: { units } }: { readonly checked: CheckOutcome }): ReactElement {
  const { engine, language, announce } = usePane();
  const words = exchangeWords[language].send;
  const styles = useExchangeStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [password, setPassword] = useState("");
  const task = useTask<MadeUnitFiles>();
  const { now } = task;
  const chosen = units.filter(({ code }) => !left.has(code)).map(({ code }) => code);
  const make = async (): Promise<void> => {
    const input = { units: chosen, ...(password === "" ? {} : { password }) };
    const made = await task.start((run) => engine.exchange((exchange) => exchange.makeFiles(input), run));
    if (made === null) return;
    setPassword("");
    announce(words.made(made.files.length));
  };
  return (
    <Section title={exchangeWords[language].jobs.send}>
      <UnitChoice
        units={units}
        left={left}
        leave={(codes) => {
          task.reset();
          setLeft(codes);
        }}
      />
      <Field label={words.password} hint={words.passwordHint}>
        <Input
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={(_, { value }) => setPassword(value)}
        />
      </Field>
      {now.state === "running" ? (
        <Running
          label={words.making}
          progress={now.progress}
          cancel={task.cancel}
          far={exchangeWords[language].progress}
        />
      ) : (
        <div className={styles.row}>
          <Button
            {...(now.state === "done" ? {} : { appearance: "primary" })}
            disabled={chosen.length === 0}
            onClick={() => void make()}
          >
            {words.make(chosen.length)}
          </Button>
        </div>
      )}
      {now.state === "failed" && <FailureNotice failure={now.failure} retry={() => void make()} />}
      {now.state === "done" && <Made made={now.value} />}
    </Section>
  );
}
