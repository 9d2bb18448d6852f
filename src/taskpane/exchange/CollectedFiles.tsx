import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CollectedFile } from "../../actions/exchange/collect";
import type { CheckOutcome, FoundCell } from "../../actions/run/outcomes";
import { exchangeWords } from "../../locale/exchangeWords";
import { usePane } from "../context/paneContext";
import { Running } from "../shell/Running";
import { isOpen, isWanted } from "./choices";
import { CollectedFileItem } from "./CollectedFileItem";
import { useExchangeStyles } from "./ExchangeView.styles";
import { PassedFiles } from "./PassedFiles";
import { isOfUnit, unitsIn, type Collecting, type Looked } from "./useCollect";

export interface CollectedProps {
  readonly state: Collecting;
  readonly checked: CheckOutcome;
  readonly goTo: (cell: FoundCell) => void;
}

/** Files of one unit together, units in the order of their codes, the latest file first. */
const inOrder = (files: readonly CollectedFile[]): readonly CollectedFile[] =>
  [...files].sort(
    (one, other) =>
      (one.unit ?? "").localeCompare(other.unit ?? "", "en", { numeric: true }) ||
      Number(one.state === "twice") - Number(other.state === "twice"),
  );

/** All files that came: what each brings, what is chosen of it, and the button that takes it. */
export function CollectedFiles({ looked, ...props }: CollectedProps & { readonly looked: Looked }): ReactElement {
  const { language } = usePane();
  const words = exchangeWords[language].collect;
  const styles = useExchangeStyles();
  const { choices, looking, taking, take, lookAgain } = props.state;
  const { outcome, aside } = looked;
  const ours = outcome.files.filter(isOfUnit);
  const passed = outcome.files.filter((file) => !isOfUnit(file));
  const entries = ours.flatMap((file) => file.entries.map((entry) => ({ path: file.path, entry })));
  const wanted = entries.filter(({ path, entry }) => isWanted(choices, path, entry)).length;
  const open = entries.filter(({ path, entry }) => isOpen(choices, path, entry)).length;
  const units = unitsIn(outcome.files);
  const received = outcome.received.length;
  const isBusy = looking.now.state === "running" || taking.now.state === "running";
  return (
    <div className={styles.stack}>
      <p className={styles.strong}>{words.summary(outcome.files.length + aside.length, units, passed.length)}</p>
      <ul className={styles.list}>
        {inOrder([...ours, ...aside]).map((file) => (
          <CollectedFileItem key={file.path} file={file} isAside={aside.includes(file)} isBusy={isBusy} {...props} />
        ))}
      </ul>
      {passed.length > 0 && <PassedFiles files={passed} />}
      {taking.now.state === "running" ? (
        <Running label={words.writing} progress={taking.now.progress} cancel={taking.cancel} />
      ) : (
        units > 0 && (
          <div className={styles.foot}>
            <p className={styles.text} role="status">
              {words.chosen(wanted, open)}
            </p>
            <div className={styles.row}>
              <Button appearance="primary" disabled={isBusy || wanted + received === 0} onClick={take}>
                {wanted > 0 ? words.write(wanted) : received > 0 ? words.note(received) : words.allNoted}
              </Button>
              <Button disabled={isBusy} onClick={lookAgain}>
                {words.lookAgain}
              </Button>
            </div>
          </div>
        )
      )}
    </div>
  );
}
