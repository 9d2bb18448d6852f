import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Excluded } from "../../rules/shortlist/shortlist";
import { usePane } from "../context/paneContext";
import { Details } from "../shell/Details";
import type { Leads } from "./Reasons";
import { useShortlistStyles } from "./ShortlistView.styles";

interface NotNominatedProps extends Omit<Leads, "plan"> {
  readonly people: readonly Excluded[];
  readonly names: ReadonlyMap<string, string>;
}

/** People by the code of their unit. */
function byUnit(people: readonly Excluded[]): ReadonlyMap<string, readonly Excluded[]> {
  const units = new Map<string, Excluded[]>();
  for (const one of people) units.set(one.unit, [...(units.get(one.unit) ?? []), one]);
  return units;
}

/** People whom their unit did not nominate, unit by unit and folded: mostly they are as they should be. */
export function NotNominated({ people, names, cellOf, goTo }: NotNominatedProps): ReactElement | null {
  const { words } = usePane();
  const styles = useShortlistStyles();
  if (people.length === 0) return null;
  return (
    <Details summary={words.shortlist.notNominated(people.length)}>
      {[...byUnit(people)].map(([unit, own]) => (
        <div key={unit}>
          <div className={styles.name}>
            {names.get(unit) ?? unit} ({own.length})
          </div>
          <ul className={styles.names}>
            {own.map(({ person, name, reasons }) => {
              const cell = reasons.flatMap(({ code, place }) => (code === "not-nominated" ? [cellOf(place)] : []))[0];
              return (
                <li key={person}>
                  {cell === undefined ? (
                    name
                  ) : (
                    <Link
                      inline
                      as="button"
                      aria-label={`${name ?? ""}: ${words.check.goToCell(cell.sheet, cell.address)}`}
                      onClick={() => goTo(cell)}
                    >
                      {name}
                    </Link>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </Details>
  );
}
