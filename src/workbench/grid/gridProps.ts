import type { RefObject } from "react";
import type { WorkbenchWords } from "../../locale/vi/workbench";
import type { Sheet } from "../host/model/sheet";
import type { Ask } from "../session/asking";
import type { Session } from "../session/session";
import type { MenuState } from "./Menu";
import type { SheetLayout } from "./sheetLayout";
import type { Editing } from "./useEditing";
import type { GridSelection } from "./useSelection";

/** What the grid is of, and what it asks of whoever shows it. */
export interface GridProps {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly words: WorkbenchWords;
  readonly ask: Ask;
  readonly layout: SheetLayout;
  readonly selection: GridSelection;
  readonly editing: Editing | null;
  readonly begin: (editing: Editing) => void;
  readonly change: (text: string) => void;
  readonly giveUp: () => void;
  readonly commit: (rows: number, columns: number) => Promise<void>;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly openMenu: (menu: MenuState) => void;
  /** The person has come this far: there is to be room beyond. */
  readonly reach: (row: number, column: number) => void;
}
