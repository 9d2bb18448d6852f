import type { WorkbenchWords } from "../../locale/vi/workbench";
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
  const size = over === "cells" ? [] : sizeItems(over, actions, menu);
  if (over === "row") return [...rows, clear, ...size];
  return over === "column" ? [...columns, clear, ...size] : [clear, ...rows, ...columns];
}

const sizeItems = (axis: "row" | "column", actions: GridActions, menu: WorkbenchWords["menu"]): readonly MenuItem[] => [
  { text: axis === "row" ? menu.hideRows : menu.hideColumns, run: () => actions.sizeSelected(axis, 0) },
  { text: axis === "row" ? menu.showRows : menu.showColumns, run: () => actions.showSelected(axis) },
];
