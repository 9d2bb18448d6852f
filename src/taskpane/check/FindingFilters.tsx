import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Plan } from "../../plan/plan";
import { usePane } from "../context/paneContext";
import { useCheckStyles } from "./CheckView.styles";
import type { Filter } from "./filterFindings";

const severities = ["all", "error", "warning", "info"] as const;

interface FindingFiltersProps {
  readonly plan: Plan;
  readonly filter: Filter;
  readonly set: (filter: Filter) => void;
}

/** A period's id stands behind a dot: it may be any word. */
const periodOf = (value: string): Filter["period"] => {
  if (value.startsWith(".")) return { id: value.slice(1) };
  return value === "inYear" ? "inYear" : "soFar";
};

/** How the findings are grouped, and which are shown. */
export function FindingFilters({ plan, filter, set }: FindingFiltersProps): ReactElement {
  const { words } = usePane();
  const styles = useCheckStyles();
  return (
    <div className={styles.filters}>
      <Field label={words.check.groupBy}>
        <Select
          className={styles.control}
          value={filter.groupBy}
          onChange={(_, { value }) => set({ ...filter, groupBy: value === "kind" ? "kind" : "unit" })}
        >
          <option value="unit">{words.check.byUnit}</option>
          <option value="kind">{words.check.byKind}</option>
        </Select>
      </Field>
      <Field label={words.check.show}>
        <Select
          className={styles.control}
          value={filter.severity}
          onChange={(_, { value }) =>
            set({ ...filter, severity: severities.find((severity) => severity === value) ?? "all" })
          }
        >
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {severity === "all" ? words.check.all : words.severity[severity]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.check.period}>
        <Select
          className={styles.control}
          value={typeof filter.period === "string" ? filter.period : `.${filter.period.id}`}
          onChange={(_, { value }) => set({ ...filter, period: periodOf(value) })}
        >
          <option value="soFar">{words.check.soFar}</option>
          <option value="inYear">{words.check.inYear}</option>
          {plan.periods.map(({ id, name }) => (
            <option key={id} value={`.${id}`}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.check.search} className={styles.wide}>
        <Input
          type="search"
          className={styles.control}
          value={filter.search}
          onChange={(_, { value }) => set({ ...filter, search: value })}
        />
      </Field>
    </div>
  );
}
