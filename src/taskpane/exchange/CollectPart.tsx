import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckOutcome } from "../../actions/run/outcomes";
import { exchangeWords } from "../../locale/exchangeWords";
import { usePane } from "../context/paneContext";
import { unitNames } from "../context/unitNames";
import { useGoTo } from "../context/useGoTo";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { Running } from "../shell/Running";
import { Section } from "../shell/Section";
import { CollectedFiles } from "./CollectedFiles";
import { useExchangeStyles } from "./ExchangeView.styles";
import { FilePicker } from "./FilePicker";
import { useCollect, type Collecting } from "./useCollect";

interface TakenProps extends Pick<Collecting, "taking" | "undoing" | "undo"> {
  readonly checked: CheckOutcome;
}

/** What was taken, what was not, and the way back. */
function Taken({ taking, undoing, undo, checked }: TakenProps): ReactElement | null {
  const { language, words: pane } = usePane();
  const words = exchangeWords[language].collect;
  if (undoing.now.state === "running") return <Running label={words.undoing} progress={undoing.now.progress} />;
  if (undoing.now.state === "done")
    return <Notice intent="success">{words.undone(undoing.now.value.undone, undoing.now.value.left)}</Notice>;
  if (taking.now.state !== "done") return null;
  const { outcome, units, open, roomless, moved } = taking.now.value;
  const { taking: what } = outcome;
  const names = unitNames(checked.units, pane);
  return (
    <>
      <Notice intent="success" actions={what !== null && <Button onClick={() => undo(what)}>{words.undo}</Button>}>
        {words.done(outcome.taken, units, outcome.received.length)}
      </Notice>
      {outcome.approved.length > 0 && (
        <Notice intent="warning">
          {words.stayApproved(outcome.approved.map((code) => names.get(code) ?? code).join("; "))}
        </Notice>
      )}
      {open > 0 && <Notice intent="warning">{words.left(open)}</Notice>}
      {roomless > 0 && <Notice intent="warning">{words.noRows(roomless)}</Notice>}
      {moved > 0 && <Notice intent="warning">{words.moved(moved)}</Notice>}
      {undoing.now.state === "failed" && (
        <FailureNotice failure={undoing.now.failure} retry={() => what && undo(what)} />
      )}
    </>
  );
}

/** What units send back: looked at, chosen from, taken into the workbook. */
export function CollectPart({ checked }: { readonly checked: CheckOutcome }): ReactElement {
  const { language } = usePane();
  const words = exchangeWords[language];
  const styles = useExchangeStyles();
  const state = useCollect();
  const [goTo, going] = useGoTo();
  const { looking, looked, taking } = state;
  return (
    <Section title={words.jobs.collect}>
      <p className={styles.text}>{words.collect.about}</p>
      <FilePicker
        label={looked === null ? words.collect.choose : words.collect.chooseOthers}
        drop={words.collect.drop}
        primary={looked === null}
        take={state.look}
      />
      {looking.now.state === "running" && (
        <Running
          label={words.collect.reading}
          progress={looking.now.progress}
          cancel={looking.cancel}
          far={words.progress}
        />
      )}
      {looking.now.state === "failed" && (
        <FailureNotice failure={looking.now.failure} retry={() => void looking.retry()} />
      )}
      {taking.now.state === "failed" && <FailureNotice failure={taking.now.failure} retry={state.take} />}
      {going.now.state === "failed" && <FailureNotice failure={going.now.failure} />}
      <Taken {...state} checked={checked} />
      {looked !== null && <CollectedFiles {...{ state, looked, checked, goTo }} />}
    </Section>
  );
}
