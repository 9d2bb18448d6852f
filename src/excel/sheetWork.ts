import { HostError } from "../actions/hostError";
import type { SheetChange, WorkbookChange } from "../workbook/description";
import { readMark } from "./sheetMark";
import { sheetKey, type SheetState, type WorkbookState } from "./workbookState";

export type SheetBuild = Extract<SheetChange, { readonly layout: unknown }>;
export type SheetUpdate = Extract<SheetChange, { readonly action: "update" }>;

/** How a change of one sheet is to be done, given what is there. `position` is null where the sheet stays where it is. */
export type SheetWork =
  | { readonly how: "add"; readonly change: SheetBuild; readonly position: number | null }
  | {
      readonly how: "copy";
      readonly change: SheetBuild;
      readonly template: SheetBuild;
      readonly position: number | null;
    }
  | {
      readonly how: "rebuild";
      readonly change: SheetBuild;
      readonly there: SheetState;
      readonly position: number | null;
    }
  /** An earlier run finished it: what people typed into it since is theirs. */
  | { readonly how: "keep"; readonly change: SheetBuild; readonly there: SheetState }
  | { readonly how: "update"; readonly change: SheetUpdate; readonly there: SheetState };

/** Where tabs stand while sheets are added and moved; a new sheet comes last. */
class TabOrder {
  readonly #keys: string[];

  constructor(names: readonly string[]) {
    this.#keys = names.map(sheetKey);
  }

  /** Puts a sheet behind another; null where it stands there already. */
  place(name: string, after: string | null): number | null {
    const key = sheetKey(name);
    const from = this.#keys.includes(key) ? this.#keys.indexOf(key) : this.#keys.push(key) - 1;
    this.#keys.splice(from, 1);
    const behind = after === null ? -1 : this.#keys.indexOf(sheetKey(after));
    const to = after !== null && behind === -1 ? this.#keys.length : behind + 1;
    this.#keys.splice(to, 0, key);
    return to === from ? null : to;
  }
}

const isAlike = (one: SheetBuild, other: SheetBuild): boolean =>
  one.layout === other.layout || JSON.stringify(one.layout) === JSON.stringify(other.layout);

/** Only new sheets serve as templates: no name refers to them yet, which a copy would duplicate. */
class Templates {
  readonly #byLikeness = new Map<string, SheetBuild>();

  find(change: SheetBuild): SheetBuild | undefined {
    const { likeness } = change;
    // A chart's name is unique in the workbook, and a copy would bear its template's.
    if (likeness === undefined || change.layout.charts.length > 0) return undefined;
    const template = this.#byLikeness.get(likeness);
    if (template === undefined) this.#byLikeness.set(likeness, change);
    return template !== undefined && isAlike(template, change) ? template : undefined;
  }
}

function workOnExisting(change: SheetBuild, there: SheetState, tabs: TabOrder): SheetWork {
  if (change.action === "replace") return { how: "rebuild", change, there, position: null };
  const mark = readMark(there.mark, change);
  if (mark === "done") return { how: "keep", change, there };
  if (mark === "doneOther" || (mark === "none" && !there.empty)) {
    throw new HostError("sheetNameTaken", `A sheet with this name holds something: ${change.name}`, {
      sheet: change.name,
    });
  }
  return { how: "rebuild", change, there, position: tabs.place(change.name, change.after) };
}

/** Decides how each change is done. Throws `notFound`, `sheetNameTaken` or `structureProtected` before anything is written. */
export function planWork(change: WorkbookChange, state: WorkbookState): SheetWork[] {
  const tabs = new TabOrder([...state.sheets.values()].map(({ name }) => name));
  const templates = new Templates();
  return change.sheets.map((sheet): SheetWork => {
    const there = state.sheets.get(sheetKey(sheet.name));
    if (sheet.action === "update") {
      if (there === undefined) throw new HostError("notFound", `No sheet ${sheet.name}`, { sheet: sheet.name });
      return { how: "update", change: sheet, there };
    }
    if (there !== undefined) return workOnExisting(sheet, there, tabs);
    if (state.structureProtected) {
      throw new HostError("structureProtected", `No sheet can be added: ${sheet.name}`, { sheet: sheet.name });
    }
    const position = tabs.place(sheet.name, sheet.after);
    const template = templates.find(sheet);
    return template === undefined
      ? { how: "add", change: sheet, position }
      : { how: "copy", change: sheet, template, position };
  });
}
