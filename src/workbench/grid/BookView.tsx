import type { ReactElement } from "react";
import { useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { WorkbenchWords } from "../../locale/vi/workbench";
import { formatArea } from "../host/model/cells/address";
import { isError } from "../host/model/cells/scalar";
import type { Ask } from "../session/asking";
import { enterText } from "../session/enterText";
import { follow } from "../session/links";
import type { Session } from "../session/session";
import { editText } from "../session/editText";
import { FormulaBar } from "./FormulaBar";
import { Grid } from "./Grid";
import type { MenuState } from "./Menu";
import { Menu } from "./Menu";
import { layOut } from "./sheetLayout";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { useCommitOutside } from "./useCommitOutside";
import { useEditing } from "./useEditing";
import { useSelection } from "./useSelection";

interface BookViewProps {
  readonly session: Session;
  readonly words: WorkbenchWords;
  readonly ask: Ask;
}

/** The workbook on the screen: formula bar, grid, tabs and status. A view of the model, which it never bypasses. */
export function BookView({ session, words, ask }: BookViewProps): ReactElement {
  useSyncExternalStore(session.subscribe, () => session.version);
  const { book, painted } = session;
  const sheet = book.activeSheet;
  const selection = useSelection(session, sheet);
  const { editing, begin, change, end } = useEditing(session);
  const [menu, setMenu] = useState<MenuState | null>(null);
  const [reach, setReach] = useState({ sheet, row: 0, column: 0 });
  const grid = useRef<HTMLTextAreaElement>(null);
  const far = reach.sheet === sheet ? reach : { row: 0, column: 0 };
  // Anew whenever something is painted.
  const layout = useMemo(
    () => layOut(sheet, { row: far.row, column: far.column }),
    [sheet, painted, far.row, far.column],
  );

  const { anchor } = selection;
  const shown = editText(sheet.contentAt(anchor.row, anchor.column), sheet.formats.at(anchor.row, anchor.column));

  /** Ends the entry and moves on; stays where it is not accepted. */
  const commit = async (rows: number, columns: number): Promise<void> => {
    if (editing === null) return;
    end();
    grid.current?.focus();
    if (rows !== 0 || columns !== 0) {
      selection.advance(editing, rows, columns, { row: layout.rows.count, column: layout.columns.count });
    }
    if (await enterText(session, editing, ask, words)) return;
    grid.current?.focus();
    selection.select(editing);
    begin({ ...editing, typed: false });
  };

  useCommitOutside(editing !== null, () => void commit(0, 0));

  const goTo = (place: string): void => {
    if (follow(book, `#${place}`) === "dead") {
      void ask({ title: words.dialog.refused, text: words.dialog.deadLink, answers: ["ok"] });
    }
    session.notify();
    grid.current?.focus();
  };

  return (
    <div className="book">
      <FormulaBar
        words={words}
        address={formatArea(selection.area)}
        text={editing?.text ?? shown}
        goTo={goTo}
        onText={(text) => {
          if (editing === null) begin({ sheet, ...anchor, text, typed: false });
          else change(text);
        }}
        onEnd={(keep) => {
          if (keep) void commit(1, 0);
          else end();
          grid.current?.focus();
        }}
      />
      <Grid
        key={sheet.id}
        session={session}
        sheet={sheet}
        words={words}
        ask={ask}
        layout={layout}
        selection={selection}
        editing={editing}
        begin={begin}
        change={change}
        giveUp={end}
        commit={commit}
        input={grid}
        openMenu={setMenu}
        reach={(row, column) => setReach({ sheet, row: Math.max(far.row, row), column: Math.max(far.column, column) })}
      />
      <SheetTabs session={session} words={words} ask={ask} openMenu={setMenu} />
      <StatusBar
        words={words}
        isCalculating={session.calculating}
        isProtected={sheet.protection !== null}
        numbers={selectedNumbers()}
      />
      {menu && <Menu {...menu} close={() => setMenu(null)} />}
    </div>
  );

  function selectedNumbers(): readonly number[] {
    const { area } = selection;
    return sheet.contentKeys(area).flatMap((key) => {
      const value = sheet.valueAt(Math.floor(key / 16_384), key % 16_384);
      return typeof value === "number" && !isError(value) ? [value] : [];
    });
  }
}
