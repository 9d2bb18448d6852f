import { Button, Field, mergeClasses, Select } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { use, useMemo, useRef, useState } from "react";
import type { CheckOutcome, FoundCell } from "../../actions/run/outcomes";
import { statusSymbols } from "../../locale/workbook/statusTexts";
import type { Status } from "../../rules/evaluate/status";
import { usePane } from "../context/paneContext";
import { Details } from "../shell/Details";
import { useCheckStyles } from "./CheckView.styles";
import { latestPeriod, tones, yearGrid, type YearCell } from "./yearGrid";
import { useYearPictureStyles } from "./YearPicture.styles";

interface YearPictureProps {
  readonly outcome: CheckOutcome;
  readonly goTo: (cell: FoundCell) => void;
}

const known = Object.keys(statusSymbols) as readonly Status[];

/** Units that are shown at first: a province has hundreds. */
const shownFirst = 15;

/** Rows and columns that a key goes by. */
const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The year at a glance: each unit's status at each target of a period, and the agency's; each cell leads to its own in Excel. */
export function YearPicture({ outcome, goTo }: YearPictureProps): ReactElement {
  const { words, descriptions } = usePane();
  const describe = use(descriptions);
  const shared = useCheckStyles();
  const styles = useYearPictureStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const [[atRow, atColumn], setAt] = useState<readonly [number, number]>([0, 0]);
  const body = useRef<HTMLTableSectionElement>(null);
  const { plan } = outcome;
  const period = plan.periods.find(({ id }) => id === chosen)?.id ?? latestPeriod(outcome);
  const grid = useMemo(() => yearGrid(outcome, period), [outcome, period]);
  const rows = all ? grid.rows : grid.rows.slice(0, shownFirst);
  const look = (status: Status | null): string => styles[status === null ? "neutral" : tones[status]];
  const said = (status: Status | null): string =>
    status === null ? words.check.picture.none : describe.status(status);

  /** One stop for the Tab key: arrows go on from there. */
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const row = Math.min(rows.length - 1, Math.max(0, atRow + step[0]));
    const column = Math.min(grid.targets.length - 1, Math.max(0, atColumn + step[1]));
    setAt([row, column]);
    body.current?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`)?.focus();
  };

  const square = (name: string, { target, status, cell }: YearCell, row: number, column: number): ReactElement => {
    const isHere = row === Math.min(atRow, rows.length - 1) && column === Math.min(atColumn, grid.targets.length - 1);
    return (
      <button
        type="button"
        className={mergeClasses(styles.cell, look(status))}
        title={`${name} · ${target.name}: ${said(status)}`}
        aria-label={`${name} · ${target.name}: ${said(status)}`}
        aria-disabled={cell === null}
        data-at={`${row} ${column}`}
        tabIndex={isHere ? 0 : -1}
        onFocus={() => setAt([row, column])}
        onClick={() => cell !== null && goTo(cell)}
      >
        {status === null ? "" : statusSymbols[status]}
      </button>
    );
  };

  const used = known.filter((status) =>
    [...grid.rows.flatMap(({ cells }) => cells), ...grid.agency].some((one) => one.status === status),
  );
  return (
    <div className={styles.part}>
      <Field label={words.check.period}>
        <Select className={shared.control} value={period} onChange={(_, { value }) => setChosen(value)}>
          {plan.periods.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={styles.key} aria-label={words.check.picture.key}>
        {used.map((status) => (
          <li key={status} className={styles.entry}>
            <span className={mergeClasses(styles.plain, look(status))} aria-hidden>
              {statusSymbols[status]}
            </span>
            {describe.status(status)}
          </li>
        ))}
      </ul>
      <div className={styles.scrolls}>
        <table className={styles.table} aria-label={words.check.picture.title}>
          <thead>
            <tr>
              <th className={mergeClasses(styles.edge, styles.name)} scope="col">
                {words.check.byUnit}
              </th>
              {grid.targets.map(({ id, name }) => (
                <th key={id} className={mergeClasses(styles.edge, styles.heading)} scope="col" title={name}>
                  <span>{name}</span>
                </th>
              ))}
            </tr>
            <tr>
              <th className={mergeClasses(styles.edge, styles.name)} scope="row">
                {words.check.picture.met}
              </th>
              {grid.targets.map(({ id }, at) => (
                <td key={id} className={mergeClasses(styles.edge, styles.total)}>
                  {grid.met[at]}
                </td>
              ))}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={move}>
            {rows.map(({ code, name, cells }, row) => (
              <tr key={code}>
                <th className={mergeClasses(styles.edge, styles.name)} scope="row" title={name}>
                  <span>{name}</span>
                </th>
                {cells.map((one, column) => (
                  <td key={one.target.id} className={styles.edge}>
                    {square(name, one, row, column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {grid.rows.length > rows.length && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {words.check.picture.showAll(grid.rows.length)}
          </Button>
        </div>
      )}
      {grid.agency.length > 0 && (
        <Details summary={words.check.picture.agency}>
          <ul className={styles.agency}>
            {grid.agency.map(({ target, status, cell }) => (
              <li key={target.id} className={styles.line}>
                <button
                  type="button"
                  className={mergeClasses(styles.cell, look(status))}
                  aria-label={`${target.name}: ${said(status)}`}
                  aria-disabled={cell === null}
                  onClick={() => cell !== null && goTo(cell)}
                >
                  {status === null ? "" : statusSymbols[status]}
                </button>
                <span>
                  {target.name}: {said(status)}
                </span>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}
