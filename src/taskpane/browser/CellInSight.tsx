import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { use, useEffect, useId, useRef } from "react";
import { browserWords } from "../../locale/browserWords";
import type { Locale } from "../../locale/locale";
import { sayCell } from "../../locale/sayCell";
import { usePane } from "../context/paneContext";
import { useCellStyles } from "./CellInSight.styles";
import type { ShownCell } from "./fileStore";

interface CellInSightProps {
  readonly shown: ShownCell;
  readonly locale: Promise<Locale>;
  readonly close: () => void;
}

/** Cells of a sheet longer than this are cut in the table; the one that was asked for is shown whole above it. */
const longest = 60;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text);

/** Where a cell is in the file, what stands there, and what stands around it. Takes the focus, and gives it back. */
export function CellInSight({ shown: { sheet, sight }, locale: coming, close }: CellInSightProps): ReactElement {
  const { words, language } = usePane();
  const { cell: said } = browserWords[language];
  const locale = use(coming);
  const styles = useCellStyles();
  const id = useId();
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    region.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  useEffect(() => {
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") close();
    };
    window.addEventListener("keydown", leave);
    return () => window.removeEventListener("keydown", leave);
  }, [close]);

  const { columns, rows, own } = sight;
  const row = rows[own.row];
  const address = `${columns[own.column] ?? ""}${row?.number ?? ""}`;
  const content = row?.cells[own.column];
  const text = content === undefined ? "" : sayCell(locale, content);
  return (
    <section className={styles.root} aria-labelledby={id} tabIndex={-1} ref={region}>
      <div className={styles.inner}>
        <div className={styles.head}>
          <h2 className={styles.title} id={id}>
            {said.title(sheet, address)}
          </h2>
          <Button size="small" onClick={close}>
            {words.common.close}
          </Button>
        </div>
        <p className={text === "" ? styles.quiet : styles.content}>{text === "" ? said.empty : text}</p>
        <div className={styles.around} tabIndex={0} role="group" aria-label={said.around}>
          <table className={styles.table}>
            <thead>
              <tr>
                <td className={styles.heading} />
                {columns.map((letters) => (
                  <th key={letters} scope="col" className={styles.heading}>
                    {letters}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ number, cells }, down) => (
                <tr key={number}>
                  <th scope="row" className={styles.heading}>
                    {number}
                  </th>
                  {cells.map((cell, across) => (
                    <td
                      key={columns[across]}
                      className={mergeClasses(
                        styles.cell,
                        typeof cell.value === "number" && styles.number,
                        down === own.row && across === own.column && styles.own,
                      )}
                    >
                      {cut(sayCell(locale, cell))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className={styles.quiet}>{said.how}</p>
      </div>
    </section>
  );
}
