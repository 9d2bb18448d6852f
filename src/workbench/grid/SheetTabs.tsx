import type { ReactElement } from "react";
import { useEffect, useRef, useState } from "react";
import type { WorkbenchWords } from "../../locale/vi/workbench";
import type { Sheet } from "../host/model/sheet";
import type { Ask } from "../session/asking";
import { attempt, refusalsOfSheets } from "../session/attempt";
import type { Session } from "../session/session";
import type { MenuState } from "./Menu";
import { TabArrows } from "./TabArrows";

interface SheetTabsProps {
  readonly session: Session;
  readonly words: WorkbenchWords;
  readonly ask: Ask;
  readonly openMenu: (menu: MenuState) => void;
}

/** The sheets in their order; hidden ones are in the menu of the other button. */
export function SheetTabs({ session, words, ask, openMenu }: SheetTabsProps): ReactElement {
  const { book, history } = session;
  const [renaming, setRenaming] = useState<Sheet | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const active = book.activeSheet;
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);
  const change = (step: () => void): Promise<boolean> =>
    attempt(session, () => history.structure(step), ask, words, refusalsOfSheets(words));
  const menuOf = (sheet: Sheet) => [
    { text: words.menu.renameSheet, run: () => setRenaming(sheet) },
    { text: words.menu.hideSheet, run: () => void change(() => book.setVisibility(sheet, "Hidden")) },
    {
      text: words.menu.deleteSheet,
      run: () =>
        void ask({
          title: words.menu.deleteSheet,
          text: words.dialog.deleteSheet.replace("{sheet}", sheet.name),
          answers: ["yes", "no"],
        }).then((answer) => (answer === "yes" ? change(() => book.deleteSheet(sheet)) : undefined)),
    },
    ...book.sheets
      .filter(({ visibility }) => visibility === "Hidden")
      .map((hidden) => ({
        text: words.menu.showSheet.replace("{sheet}", hidden.name),
        run: () => void change(() => book.setVisibility(hidden, "Visible")),
      })),
  ];
  const rename = (sheet: Sheet, name: string): void => {
    setRenaming(null);
    if (name !== sheet.name) void change(() => book.renameSheet(sheet, name.normalize("NFC")));
  };
  const go = (sheet: Sheet): void => {
    book.activate(sheet);
    session.notify();
  };
  const scroll = (direction: 1 | -1): void => list.current?.scrollBy({ left: direction * 240 });
  const visible = book.sheets.filter(({ visibility }) => visibility === "Visible");
  return (
    <div className="tabs">
      <TabArrows
        words={words}
        scroll={scroll}
        openList={({ left, top }) =>
          openMenu({
            x: left,
            y: top,
            items: visible.map((sheet) => ({ text: sheet.name, run: () => go(sheet), isCurrent: sheet === active })),
          })
        }
      />
      <div ref={list} className="tab-list" role="tablist" aria-label={words.grid.sheets}>
        {visible.map((sheet) =>
          sheet === renaming ? (
            <input
              key={sheet.id}
              className="tab-name"
              aria-label={words.menu.renameSheet}
              defaultValue={sheet.name}
              autoFocus
              onFocus={(event) => event.target.select()}
              onBlur={(event) => rename(sheet, event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== "Escape") return;
                // A dialog may stand there by the time the key comes up.
                event.preventDefault();
                if (event.key === "Enter") event.currentTarget.blur();
                else setRenaming(null);
              }}
            />
          ) : (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              className="tab"
              aria-selected={sheet === active}
              style={{ boxShadow: sheet.tabColor === "" ? "none" : `inset 0 -3px ${sheet.tabColor}` }}
              onClick={() => go(sheet)}
              onDoubleClick={() => setRenaming(sheet)}
              onContextMenu={(event) => {
                event.preventDefault();
                openMenu({ x: event.clientX, y: event.clientY, items: menuOf(sheet) });
              }}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <button
        type="button"
        className="tab-add"
        aria-label={words.grid.addSheet}
        title={words.grid.addSheet}
        onClick={() => void change(() => book.activate(book.addSheet()))}
      >
        +
      </button>
    </div>
  );
}
