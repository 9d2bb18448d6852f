import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Excluded } from "../../rules/shortlist/shortlist";
import { usePane } from "../context/paneContext";
import { Section } from "../shell/Section";
import type { Leads } from "./Reasons";
import { Reasons } from "./Reasons";
import { useShortlistStyles } from "./ShortlistView.styles";

/** So many at a time: an office has hundreds of people. */
const page = 30;

interface ExcludedListProps extends Leads {
  readonly excluded: readonly Excluded[];
  readonly names: ReadonlyMap<string, string>;
}

/** Who is not proposed, with every reason. */
export function ExcludedList({ excluded, names, ...leads }: ExcludedListProps): ReactElement {
  const { words } = usePane();
  const styles = useShortlistStyles();
  const [shown, setShown] = useState(page);
  const more = excluded.length - shown;
  return (
    <Section title={words.shortlist.excluded} aside={String(excluded.length)}>
      {excluded.length === 0 && <p className={styles.text}>{words.shortlist.noneExcluded}</p>}
      <ul className={styles.list}>
        {excluded.slice(0, shown).map((one) => {
          const unit = names.get(one.unit) ?? one.unit;
          return (
            <li key={`${one.unit} ${one.person ?? ""}`} className={styles.item}>
              <span aria-hidden="true">–</span>
              <div>
                <div className={styles.name}>{one.name ?? unit}</div>
                {one.name !== undefined && <div className={styles.quiet}>{unit}</div>}
                <Reasons reasons={one.reasons} intent="warning" {...leads} />
              </div>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <div>
          <Button appearance="subtle" onClick={() => setShown(shown + page)}>
            {words.common.showMore(Math.min(more, page))}
          </Button>
        </div>
      )}
    </Section>
  );
}
