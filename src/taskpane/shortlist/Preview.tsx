import type { ReactElement } from "react";
import { useMemo } from "react";
import type { CheckOutcome, FoundCell, ShortlistOutcome } from "../../actions/run/outcomes";
import { usePane } from "../context/paneContext";
import { Section } from "../shell/Section";
import { unitNames } from "../context/unitNames";
import { cellFinder } from "./cellOfPlace";
import { ExcludedList } from "./ExcludedList";
import { metOf, personFacts } from "./merits";
import type { ProposedLine } from "./Proposed";
import { Proposed, targetNames } from "./Proposed";
import { useShortlistStyles } from "./ShortlistView.styles";

const none: CheckOutcome["results"] = [];

interface PreviewProps {
  readonly outcome: ShortlistOutcome;
  readonly goTo: (cell: FoundCell) => void;
}

/** The list as it would be written: proposed, not proposed, pending. */
export function Preview({ outcome, goTo }: PreviewProps): ReactElement {
  const { words, workbook } = usePane();
  const styles = useShortlistStyles();
  const { plan, shortlist, units, caps } = outcome;
  const names = useMemo(() => unitNames(units, words), [units, words]);
  const results = workbook.checked?.results ?? none;
  const cellOf = useMemo(() => cellFinder([...outcome.findings, ...results]), [outcome, results]);
  const leads = { plan, cellOf, goTo };
  const pending = shortlist.units.filter((unit) => unit.pending.length > 0);

  const unitLines = shortlist.units.map(({ unit, rank, award, conditions, remarks, pending: waits }): ProposedLine => {
    const { met, judged } = metOf(results, unit, outcome.period);
    const merits = words.shortlist.why(met, judged);
    const name = names.get(unit) ?? unit;
    return { key: unit, rank, award, name, detail: "", merits, conditions, remarks, pending: waits };
  });
  const peopleLines = shortlist.people.map(({ unit, person, name, rank, award, conditions, remarks }): ProposedLine => {
    const merits = personFacts(results, plan, unit, person, outcome.period).join(" · ");
    const detail = names.get(unit) ?? unit;
    return { key: `${unit} ${person}`, rank, award, name, detail, merits, conditions, remarks, pending: [] };
  });
  return (
    <>
      <Proposed
        title={words.shortlist.units}
        empty={words.shortlist.noUnits}
        lines={unitLines}
        caps={caps}
        {...leads}
      />
      <Proposed
        title={words.shortlist.people}
        empty={words.shortlist.noPeople}
        lines={peopleLines}
        caps={caps}
        {...leads}
      />
      <ExcludedList excluded={shortlist.excluded} takenUp={outcome.takenUp} names={names} {...leads} />
      {pending.length > 0 && (
        <Section title={words.shortlist.pending}>
          <ul className={styles.list}>
            {pending.map((unit) => (
              <li key={unit.unit}>
                {names.get(unit.unit) ?? unit.unit}: {targetNames(plan, unit.pending)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
