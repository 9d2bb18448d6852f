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
  | { readonly kind: "edit" | "clear" | "undo" | "redo" | "selectAll" | "nextSheet" | "previousSheet" | "open" };

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
  if (key === "Enter") return { kind: "move", rows: shiftKey ? -1 : 1, columns: 0, extend: false, far: false };
  if (key === "Tab") return { kind: "move", rows: 0, columns: shiftKey ? -1 : 1, extend: false, far: false };
  if (key === "PageDown" || key === "PageUp") {
    if (ctrl) return { kind: key === "PageDown" ? "nextSheet" : "previousSheet" };
    return { kind: "page", direction: key === "PageDown" ? 1 : -1, extend: shiftKey };
  }
  if (key === "Home") return { kind: "home", all: ctrl, extend: shiftKey };
  if (key === "F2") return { kind: "edit" };
  if (key === "Delete" || key === "Backspace") return { kind: "clear" };
  const letter = ctrl ? key.toLowerCase() : "";
  if (letter === "z") return { kind: shiftKey ? "redo" : "undo" };
  if (letter === "y") return { kind: "redo" };
  return letter === "a" ? { kind: "selectAll" } : null;
}
