import type { ReactElement } from "react";
import { use, useMemo, useState } from "react";
import type { CheckOutcome, FoundCell, Located } from "../../actions/run/outcomes";
import type { Finding } from "../../rules/findings/finding";
import { usePane } from "../context/paneContext";
import { Section } from "../shell/Section";
import { unitNames } from "../context/unitNames";
import { useCheckStyles } from "./CheckView.styles";
import { FindingFilters } from "./FindingFilters";
import { FindingGroup } from "./FindingGroup";
import type { Filter, SaidFinding } from "./filterFindings";
import { groupFindings, isNotYetDue } from "./filterFindings";

interface FindingsProps {
  readonly outcome: CheckOutcome;
  readonly goTo: (cell: FoundCell) => void;
  readonly mend: (findings: readonly Located<Finding>[]) => void;
}

/** All findings in words, grouped, filtered and searched. */
export function Findings({ outcome, goTo, mend }: FindingsProps): ReactElement {
  const { words, descriptions } = usePane();
  const styles = useCheckStyles();
  const describe = use(descriptions);
  const [filter, setFilter] = useState<Filter>({ groupBy: "unit", severity: "all", period: "soFar", search: "" });
  const said = useMemo(() => {
    const names = unitNames(outcome.units, words);
    return outcome.findings.map((finding): SaidFinding => {
      const { unit, ...withoutUnit } = finding;
      return {
        finding,
        sentence: describe.finding(finding, outcome.plan, names),
        mend: describe.mend(finding, outcome.plan),
        confirm:
          finding.confirm === undefined ? null : describe.mend({ ...finding, mend: finding.confirm }, outcome.plan),
        place: describe.place(withoutUnit, outcome.plan),
        unit: unit === undefined ? undefined : (names.get(unit) ?? unit),
        kind: describe.kind(finding.code),
      };
    });
  }, [outcome, describe, words]);
  const later = outcome.findings.filter(isNotYetDue).length;
  const groups = groupFindings(said, filter, words.check.wholeWorkbook);
  return (
    <Section title={words.check.findings}>
      <FindingFilters plan={outcome.plan} filter={filter} set={setFilter} />
      {filter.period === "soFar" && later > 0 && <p className={styles.quiet}>{words.check.notYetDue(later)}</p>}
      {groups.length === 0 && (
        <p className={styles.text} role="status">
          {words.check.noMatch}
        </p>
      )}
      <div>
        {groups.map((group, index) => (
          <FindingGroup
            key={`${filter.groupBy} ${group.title}`}
            group={group}
            open={index === 0 || filter.search !== ""}
            showUnit={filter.groupBy === "kind"}
            goTo={goTo}
            mend={(finding) => mend([finding])}
          />
        ))}
      </div>
    </Section>
  );
}
