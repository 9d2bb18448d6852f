import type { ReactElement } from "react";
import { use } from "react";
import type { CollectedEntry, CollectedFile } from "../../actions/exchange/collect";
import { exchangeWords } from "../../locale/exchangeWords";
import { usePane } from "../context/paneContext";
import { isRoomless, isWanted } from "./choices";
import type { CollectedProps } from "./CollectedFiles";
import { GoToEntry } from "./GoToEntry";
import { useExchangeStyles } from "./ExchangeView.styles";

export interface EntryProps extends CollectedProps {
  readonly file: CollectedFile;
  readonly entry: CollectedEntry;
}

/** What only the unit moved: it is taken unless it is left out. */
export function EntryItem({ file, entry, state, checked, goTo }: EntryProps): ReactElement {
  const { language, descriptions } = usePane();
  const words = exchangeWords[language].collect;
  const styles = useExchangeStyles();
  const describe = use(descriptions);
  const said = describe.entry(entry, checked.plan);
  const value = (of: CollectedEntry["ours"]): string => describe.entryValue(of, entry, checked.plan);
  return (
    <li className={styles.item}>
      <div className={styles.choice}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isWanted(state.choices, file.path, entry)}
          disabled={isRoomless(entry)}
          aria-label={words.takeEntry(said)}
          onChange={(event) => state.choose(file, [entry], event.target.checked)}
        />
        <div className={styles.tight}>
          <span>
            {said} <GoToEntry cell={entry.cell} goTo={goTo} />
          </span>
          <span className={styles.strong}>
            {value(entry.ours)} → {value(entry.theirs)}
          </span>
          {isRoomless(entry) && <span>{words.noRoom}</span>}
        </div>
      </div>
    </li>
  );
}
