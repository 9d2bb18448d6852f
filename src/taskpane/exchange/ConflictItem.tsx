import type { ReactElement } from "react";
import { use, useId } from "react";
import type { CollectedEntry } from "../../actions/exchange/collect";
import { exchangeWords } from "../../locale/exchangeWords";
import { usePane } from "../context/paneContext";
import { isOpen, isWanted } from "./choices";
import type { EntryProps } from "./EntryItem";
import { GoToEntry } from "./GoToEntry";
import { useExchangeStyles } from "./ExchangeView.styles";

/** What both sides moved: both values, and which of them stays is for a person to say. */
export function ConflictItem({ file, entry, state, checked, goTo }: EntryProps): ReactElement {
  const { language, descriptions } = usePane();
  const words = exchangeWords[language].collect;
  const styles = useExchangeStyles();
  const describe = use(descriptions);
  const id = useId();
  const value = (of: CollectedEntry["ours"]): string => describe.entryValue(of, entry, checked.plan);
  const decided = !isOpen(state.choices, file.path, entry);
  const isTheirs = isWanted(state.choices, file.path, entry);
  const side = (label: string, isChosen: boolean, take: boolean): ReactElement => (
    <label className={styles.choice}>
      <input
        type="radio"
        name={id}
        className={styles.box}
        checked={isChosen}
        onChange={() => state.choose(file, [entry], take)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <li className={styles.item}>
      <fieldset className={styles.group}>
        <legend>
          {describe.entry(entry, checked.plan)} <GoToEntry cell={entry.cell} goTo={goTo} />
        </legend>
        {side(words.ours(value(entry.ours)), decided && !isTheirs, false)}
        {side(words.theirs(value(entry.theirs)), isTheirs, true)}
        {entry.sent !== undefined && <div className={styles.quiet}>{words.sentAs(value(entry.sent))}</div>}
      </fieldset>
    </li>
  );
}
