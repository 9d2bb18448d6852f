import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { use } from "react";
import type { CollectedFile } from "../../actions/exchange/collect";
import { exchangeWords } from "../../locale/exchangeWords";
import { formatDate, formatTime } from "../../locale/paneFormats";
import { usePane } from "../context/paneContext";
import { unitNames } from "../context/unitNames";
import { Details } from "../shell/Details";
import { SeverityIcon } from "../shell/SeverityIcon";
import { ShowMore } from "../shell/ShowMore";
import { brings } from "./choices";
import type { CollectedProps } from "./CollectedFiles";
import { ConflictItem } from "./ConflictItem";
import { EntryItem } from "./EntryItem";
import { useExchangeStyles } from "./ExchangeView.styles";

interface FileProps extends CollectedProps {
  readonly file: CollectedFile;
  /** Somebody put it aside: nothing of it is taken. */
  readonly isAside: boolean;
  readonly isBusy: boolean;
}

const counted = ["new", "changed", "cleared", "conflict", "same"] as const;

/** What a file is, besides whose: said by whoever saved it, and by what it lacks. */
function Remarks({ file }: { readonly file: CollectedFile }): ReactElement {
  const { language } = usePane();
  const words = exchangeWords[language].collect;
  const styles = useExchangeStyles();
  const saved = new Date(file.savedAt);
  const isSaid = !Number.isNaN(saved.getTime());
  const told = [
    ...(file.state === "twice" ? [words.twice] : []),
    ...(file.isUnknown ? [words.unknown] : []),
    ...(file.isOlder ? [words.older] : []),
    ...(file.lost > 0 ? [words.lost(file.lost)] : []),
  ];
  return (
    <>
      <span className={styles.quiet}>
        {file.path}. {isSaid ? words.saved(`${formatDate(saved)} ${formatTime(saved)}`) : words.savedUnknown}
      </span>
      {told.map((text) => (
        <span key={text} className={styles.choice}>
          <SeverityIcon intent="warning" />
          <span>{text}</span>
        </span>
      ))}
    </>
  );
}

/** Cells that are wrong in the file by themselves. */
function Faults({ file, checked }: Pick<FileProps, "file" | "checked">): ReactElement {
  const { words: pane, descriptions } = usePane();
  const styles = useExchangeStyles();
  const describe = use(descriptions);
  const names = unitNames(checked.units, pane);
  return (
    <ShowMore items={file.faults} className={styles.list}>
      {(fault) => {
        const { unit, ...withoutUnit } = fault;
        const place = [fault.cell?.address ?? "", describe.place(withoutUnit, checked.plan)];
        return (
          <li key={JSON.stringify([fault.code, unit, fault.place])} className={styles.item}>
            <div className={styles.quiet}>{place.filter((part) => part !== "").join(" · ")}</div>
            {describe.finding(fault, checked.plan, names)}
          </li>
        );
      }}
    </ShowMore>
  );
}

/** What a file brings: what only the unit moved, and what both sides did. */
function Brought({ file, state, ...leads }: Omit<FileProps, "isAside" | "isBusy">): ReactElement {
  const { language } = usePane();
  const words = exchangeWords[language].collect;
  const styles = useExchangeStyles();
  const conflicts = file.entries.filter((entry) => entry.state === "conflict");
  const plain = file.entries.filter((entry) => brings(entry) && entry.state !== "conflict");
  return (
    <>
      {conflicts.length > 0 && (
        <Details summary={words.conflicts(conflicts.length)} open>
          <p className={styles.text}>{words.conflictHint}</p>
          {conflicts.length > 1 && (
            <div className={styles.row}>
              <Button size="small" onClick={() => state.choose(file, conflicts, false)}>
                {words.allOurs}
              </Button>
              <Button size="small" onClick={() => state.choose(file, conflicts, true)}>
                {words.allTheirs}
              </Button>
            </div>
          )}
          <ShowMore items={conflicts} className={styles.list}>
            {(entry) => (
              <ConflictItem key={JSON.stringify([entry.block, entry.place])} {...{ file, entry, state, ...leads }} />
            )}
          </ShowMore>
        </Details>
      )}
      {plain.length > 0 && (
        <Details summary={words.taken(plain.length)}>
          <ShowMore items={plain} className={styles.list}>
            {(entry) => (
              <EntryItem key={JSON.stringify([entry.block, entry.place])} {...{ file, entry, state, ...leads }} />
            )}
          </ShowMore>
        </Details>
      )}
      {file.faults.length > 0 && (
        <Details summary={words.faults(file.faults.length)}>
          <Faults file={file} checked={leads.checked} />
        </Details>
      )}
    </>
  );
}

/** A file of a unit: whose, what it brings, and whether that is taken. */
export function CollectedFileItem({ isAside, isBusy, ...props }: FileProps): ReactElement {
  const { language } = usePane();
  const words = exchangeWords[language].collect;
  const styles = useExchangeStyles();
  const { file, state } = props;
  const counts = counted.flatMap((one) => {
    const count = file.entries.filter((entry) => entry.state === one).length;
    return count === 0 ? [] : [words.counts[one](count)];
  });
  return (
    <li className={styles.item}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.box}
          checked={!isAside}
          disabled={isBusy}
          aria-label={words.take(file.path)}
          onChange={({ target: { checked } }) => state.putAside(file, !checked)}
        />
        <span className={styles.tight}>
          <span className={styles.strong}>
            {file.unit} {file.unitName}
          </span>
          <span>{counts.length === 0 ? words.nothing : counts.join(" · ")}</span>
        </span>
      </label>
      <div className={styles.indent}>
        <Remarks file={file} />
        {!isAside && <Brought {...props} />}
      </div>
    </li>
  );
}
