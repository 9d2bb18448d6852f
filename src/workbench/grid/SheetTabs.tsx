import type { ReactElement } from "react";
import { useEffect, useRef, useState } from "react";
import type { WorkbenchWords } from "../../locale/vi/workbench";
import type { Sheet } from "../host/model/sheet";
import type { Ask } from "../session/asking";
import type { Session } from "../session/session";
import type { MenuState } from "./Menu";
import { sheetActions } from "./sheetActions";
import { TabArrows } from "./TabArrows";
import { TabName } from "./TabName";

interface SheetTabsProps {
  readonly session: Session;
  readonly words: WorkbenchWords;
  readonly ask: Ask;
  readonly openMenu: (menu: MenuState) => void;
}

/** The sheets in their order; hidden ones are in the menu of the other button. */
export function SheetTabs({ session, words, ask, openMenu }: SheetTabsProps): ReactElement {
  const { sheets, activeSheet: active } = session.book;
  const [renaming, setRenaming] = useState<Sheet | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);
  const { go, add, rename, menuOf } = sheetActions(session, words, ask);
  const visible = sheets.filter(({ visibility }) => visibility === "Visible");
  const items = visible.map((sheet) => ({ text: sheet.name, run: () => go(sheet), isCurrent: sheet === active }));
  return (
    <div className="tabs">
      <TabArrows
        words={words}
        scroll={(direction) => list.current?.scrollBy({ left: direction * 240 })}
        openList={({ left, top }) => openMenu({ x: left, y: top, items })}
      />
      <div ref={list} className="tab-list" role="tablist" aria-label={words.grid.sheets}>
        {visible.map((sheet) =>
          sheet === renaming ? (
            <TabName
              key={sheet.id}
              name={sheet.name}
              label={words.menu.renameSheet}
              rename={(name) => {
                setRenaming(null);
                rename(sheet, name);
              }}
              giveUp={() => setRenaming(null)}
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
                const menu = menuOf(sheet, () => setRenaming(sheet));
                openMenu({ x: event.clientX, y: event.clientY, items: menu });
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
        onClick={add}
      >
        +
      </button>
    </div>
  );
}
