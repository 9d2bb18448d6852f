import { Button, Field, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { UnitMark } from "../../actions/exchange/markUnits";
import type { CheckOutcome, UnitState as State } from "../../actions/run/outcomes";
import { exchangeWords } from "../../locale/exchangeWords";
import { letterOfReturn } from "../../locale/letters";
import { usePane } from "../context/paneContext";
import { CopyText } from "../shell/CopyText";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { Running } from "../shell/Running";
import { Section } from "../shell/Section";
import { useExchangeStyles } from "./ExchangeView.styles";
import { UnitState } from "./UnitState";
import { useMarks, type Marking } from "./useMarks";

interface ReturnFormProps {
  readonly unit: State;
  readonly give: (reason: string) => void;
  readonly close: () => void;
}

/** Why a unit's sheet goes back to it. */
function ReturnForm({ unit, give, close }: ReturnFormProps): ReactElement {
  const { language } = usePane();
  const words = exchangeWords[language].approve;
  const styles = useExchangeStyles();
  const [reason, setReason] = useState("");
  const said = reason.trim();
  return (
    <div className={styles.tight}>
      <Field label={words.reason} required>
        <Textarea autoFocus value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabled={said === ""}
          aria-label={words.returnFor(unit.name)}
          onClick={() => give(said)}
        >
          {words.confirm}
        </Button>
        <Button size="small" onClick={close}>
          {words.back}
        </Button>
      </div>
    </div>
  );
}

/** The letter with which a sheet that was returned goes back; its reason is the one that the index says. */
function Letter({ unit }: { readonly unit: State }): ReactElement | null {
  const { language } = usePane();
  const words = exchangeWords[language];
  const { name, head = "", exchange } = unit;
  if (exchange?.state !== "returned") return null;
  return (
    <CopyText
      text={letterOfReturn(language, { unit: name, head }, exchange.reason).join("\n")}
      label={words.approve.copy}
      longLabel={words.send.copyFor(name)}
      copied={words.letter.copied(name)}
    />
  );
}

interface UnitProps {
  readonly unit: State;
  readonly mark: Marking["mark"];
  readonly isBusy: boolean;
}

function Unit({ unit, mark, isBusy }: UnitProps): ReactElement {
  const { language } = usePane();
  const words = exchangeWords[language].approve;
  const styles = useExchangeStyles();
  const [isReturning, setReturning] = useState(false);
  const note = (one: Omit<UnitMark, "unit">, said: string): void => {
    setReturning(false);
    mark([{ unit: unit.code, ...one }], said);
  };
  return (
    <li className={styles.item}>
      <div className={styles.tight}>
        <UnitState unit={unit} />
        {isReturning ? (
          <ReturnForm
            unit={unit}
            give={(reason) => note({ state: "returned", reason }, words.returned(unit.name))}
            close={() => setReturning(false)}
          />
        ) : (
          <div className={styles.row}>
            {unit.exchange?.state !== "approved" && (
              <Button
                size="small"
                disabled={isBusy}
                aria-label={words.approveFor(unit.name)}
                onClick={() => note({ state: "approved" }, words.approved(unit.name))}
              >
                {words.approve}
              </Button>
            )}
            <Button
              size="small"
              disabled={isBusy}
              aria-label={words.returnFor(unit.name)}
              onClick={() => setReturning(true)}
            >
              {words.return}
            </Button>
          </div>
        )}
        <Letter unit={unit} />
      </div>
    </li>
  );
}

/** What is approved and what goes back, unit by unit. */
export function ApprovePart({ checked: { units } }: { readonly checked: CheckOutcome }): ReactElement {
  const { language } = usePane();
  const words = exchangeWords[language];
  const styles = useExchangeStyles();
  const { task, mark, retry } = useMarks();
  const { now } = task;
  const received = units.filter(({ exchange }) => exchange?.state === "received");
  const nameOf = (code: string): string => units.find((unit) => unit.code === code)?.name ?? code;
  const said = (marks: readonly UnitMark[]): string => {
    const [first] = marks;
    return first?.state === "returned"
      ? words.approve.returned(nameOf(first.unit))
      : words.approve.approved(marks.map(({ unit }) => nameOf(unit)).join("; "));
  };
  const all = received.map(({ code }): UnitMark => ({ unit: code, state: "approved" }));
  return (
    <Section title={words.jobs.approve}>
      <p className={styles.text}>{words.approve.about}</p>
      {now.state === "running" && <Running label={words.approve.writing} progress={now.progress} />}
      {now.state === "failed" && <FailureNotice failure={now.failure} retry={retry} />}
      {now.state === "done" && <Notice intent="success">{said(now.value)}</Notice>}
      {received.length > 1 && (
        <div>
          <Button disabled={now.state === "running"} onClick={() => mark(all, said(all))}>
            {words.approve.approveAll(received.length)}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {units.map((unit) => (
          <Unit key={unit.code} unit={unit} mark={mark} isBusy={now.state === "running"} />
        ))}
      </ul>
    </Section>
  );
}
