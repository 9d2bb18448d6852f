import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { isNotNominated } from "../../actions/list/notNominated";
import type { ShortlistOutcome } from "../../actions/run/outcomes";
import type { ConditionOutcome } from "../../rules/shortlist/conditions";
import type { Excluded } from "../../rules/shortlist/shortlist";
import { usePane } from "../context/paneContext";
import { searchText } from "../context/searchText";
import { Section } from "../shell/Section";
import { ShowMore } from "../shell/ShowMore";
import { NotNominated } from "./NotNominated";
import { Conditions } from "./Conditions";
import type { Leads } from "./Reasons";
import { Reasons } from "./Reasons";
import { useShortlistStyles } from "./ShortlistView.styles";

/** So many are seen at a glance: more are searched. */
const few = 8;

interface ExcludedListProps extends Leads {
  readonly excluded: readonly Excluded[];
  /** Those of them whom the council takes up all the same. */
  readonly takenUp: ShortlistOutcome["takenUp"];
  readonly names: ReadonlyMap<string, string>;
}

/** Whether a condition is among what keeps somebody off the list, and is said there. */
const isReason = ({ reasons }: Excluded, condition: ConditionOutcome): boolean =>
  reasons.some((reason) => reason.condition === condition);

interface LinesProps extends Leads {
  readonly lines: readonly Excluded[];
  readonly unitOf: (one: Excluded) => string;
  readonly isTakenUp: (one: Excluded) => boolean;
}

/** Units, and people whom their unit nominated or the council takes up, each with every reason. */
function Lines({ lines, unitOf, isTakenUp, ...leads }: LinesProps): ReactElement {
  const { words } = usePane();
  const styles = useShortlistStyles();
  return (
    <ShowMore items={lines} className={styles.list}>
      {(one) => (
        <li key={`${one.unit} ${one.person ?? ""}`} className={styles.item}>
          <span aria-hidden="true">–</span>
          <div>
            <div className={styles.name}>{one.name ?? unitOf(one)}</div>
            {one.name !== undefined && <div className={styles.quiet}>{unitOf(one)}</div>}
            {isTakenUp(one) && <div className={styles.takenUp}>{words.shortlist.takenUp}</div>}
            <Reasons reasons={one.reasons} intent="warning" {...leads} />
            {isTakenUp(one) && <Conditions conditions={one.conditions.filter((each) => !isReason(one, each))} />}
          </div>
        </li>
      )}
    </ShowMore>
  );
}

/** Who is not proposed, with every reason; those whom no unit nominated together and folded. */
export function ExcludedList({ excluded, takenUp, names, ...leads }: ExcludedListProps): ReactElement {
  const { words } = usePane();
  const styles = useShortlistStyles();
  const [search, setSearch] = useState("");
  const unitOf = ({ unit }: Excluded): string => names.get(unit) ?? unit;
  const isTakenUp = ({ unit, person }: Excluded): boolean =>
    takenUp.some((one) => one.unit === unit && one.person === person);
  const isSilent = (one: Excluded): boolean => isNotNominated(one) && !isTakenUp(one);
  const sought = searchText(search.trim());
  const found = excluded.filter((one) => searchText(`${one.name ?? ""} ${unitOf(one)}`).includes(sought));
  return (
    <Section title={words.shortlist.excluded} aside={String(excluded.length)}>
      {excluded.length > few && (
        <Field label={words.shortlist.search}>
          <Input type="search" value={search} onChange={(_, { value }) => setSearch(value)} />
        </Field>
      )}
      {excluded.length === 0 && <p className={styles.text}>{words.shortlist.noneExcluded}</p>}
      {excluded.length > 0 && found.length === 0 && <p className={styles.text}>{words.shortlist.nobodyFound}</p>}
      <Lines
        key={sought}
        lines={found.filter((one) => !isSilent(one))}
        unitOf={unitOf}
        isTakenUp={isTakenUp}
        {...leads}
      />
      <NotNominated people={found.filter(isSilent)} names={names} {...leads} />
    </Section>
  );
}
