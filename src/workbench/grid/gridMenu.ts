import type { WorkbenchWords } from "../../locale/workbench";
import type { MenuItem } from "./Menu";
import type { GridActions } from "./useGridActions";

/** What the other button offers over cells, row numbers or column letters. */
export function gridMenu(
  over: "cells" | "row" | "column",
  actions: GridActions,
  { menu }: WorkbenchWords,
): readonly MenuItem[] {
  const rows = [
    { text: menu.insertRows, run: () => actions.insert("row") },
    { text: menu.deleteRows, run: () => actions.remove("row") },
  ];
  const columns = [
    { text: menu.insertColumns, run: () => actions.insert("column") },
    { text: menu.deleteColumns, run: () => actions.remove("column") },
  ];
  const clear = { text: menu.clear, run: () => actions.run("clear") };
  return over === "row" ? [...rows, clear] : over === "column" ? [...columns, clear] : [clear, ...rows, ...columns];
}
