import type { Axis } from "../../sheet/places";

/** What a key does while no cell is edited. */
export type GridKey =
  | {
      readonly kind: "move";
      readonly rows: number;
      readonly columns: number;
      readonly extend: boolean;
      readonly far: boolean;
    }
  | { readonly kind: "page"; readonly direction: 1 | -1; readonly extend: boolean }
  | { readonly kind: "home"; readonly all: boolean; readonly extend: boolean }
  /** The last cell that is used. */
  | { readonly kind: "last"; readonly extend: boolean }
  /** From cell to cell within what is selected, else over the sheet. */
  | { readonly kind: "advance"; readonly rows: number; readonly columns: number }
  | { readonly kind: "selectLines"; readonly axis: Axis }
  | { readonly kind: GridCommand }
  /** The next arrow goes far, as with Ctrl. */
  | { readonly kind: "end" }
  | { readonly kind: "edit" | "replace" | "selectAll" };

/** What needs to know no more than what is selected. */
export type GridCommand =
  "clear" | "undo" | "redo" | "nextSheet" | "previousSheet" | "open" | "fillDown" | "fillRight" | "letGo";

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** null for a key that types, or that the browser is to handle. */
export function readKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): GridKey | null {
  const ctrl = ctrlKey || metaKey;
  const arrow = arrows[key];
  if (altKey && key === "ArrowDown") return { kind: "open" };
  if (arrow) return { kind: "move", rows: arrow[0], columns: arrow[1], extend: shiftKey, far: ctrl };
  if (key === "Enter") return { kind: "advance", rows: shiftKey ? -1 : 1, columns: 0 };
  if (key === "Tab") return { kind: "advance", rows: 0, columns: shiftKey ? -1 : 1 };
  if (key === "PageDown" || key === "PageUp") {
    if (ctrl) return { kind: key === "PageDown" ? "nextSheet" : "previousSheet" };
    return { kind: "page", direction: key === "PageDown" ? 1 : -1, extend: shiftKey };
  }
  if (key === "Home") return { kind: "home", all: ctrl, extend: shiftKey };
  if (key === "End") return ctrl ? { kind: "last", extend: shiftKey } : { kind: "end" };
  if (key === " " && ctrl !== shiftKey) return { kind: "selectLines", axis: ctrl ? "column" : "row" };
  const plain = plainKeys[key];
  if (plain) return { kind: plain };
  const letter = ctrl && !altKey ? key.toLowerCase() : "";
  if (letter === "z" && shiftKey) return { kind: "redo" };
  const command = withCtrl[letter];
  return command ? { kind: command } : null;
}

const plainKeys: Readonly<Record<string, "edit" | "replace" | "clear" | "letGo">> = {
  F2: "edit",
  Backspace: "replace",
  Delete: "clear",
  Escape: "letGo",
};

const withCtrl: Readonly<Record<string, "undo" | "redo" | "selectAll" | "fillDown" | "fillRight">> = {
  z: "undo",
  y: "redo",
  a: "selectAll",
  d: "fillDown",
  r: "fillRight",
};
