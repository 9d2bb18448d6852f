import { HostError } from "../../actions/port/hostError";
import type { SheetLayout, WorkbookChange } from "../../workbook/drawing/description";
import { quoteSheet } from "../../sheet/a1";
import { keptBlocksOf, type KeptBlocks } from "./keptBlocks";
import type { SheetBuild, SheetUpdate } from "./sheetBuild";
import { rowDifference } from "./rowDifference";
import { styleDifference } from "./styleDifference";
import { readStamp } from "./sheetStamp";
import { cellsOfKind, isTypedInto } from "./typedCell";
import { sheetKey, type SheetState, type WorkbookState } from "./workbookState";

/** How a change of one sheet is to be done, given what is there. `position` is null where the sheet stays where it is. */
export type SheetWork =
  | { readonly how: "add"; readonly change: SheetBuild; readonly position: number | null }
  | {
      readonly how: "copy";
      readonly change: SheetBuild;
      readonly template: SheetBuild;
      /** Where it looks otherwise than its template. */
      readonly restyled: SheetLayout["styles"];
      readonly position: number | null;
    }
  | {
      readonly how: "rebuild";
      readonly change: SheetBuild;
      readonly there: SheetState;
      readonly position: number | null;
      /** Blocks of it that names lead to: they are kept until the new ones are there. */
      readonly kept: KeptBlocks;
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

const refersTo = (formulas: string, sheet: string): boolean =>
  formulas.includes(`${quoteSheet(sheet)}!`) || formulas.includes(`${sheet}!`);

/**
 * What a copy takes over: panes, pages and protection come after all copies are made; heights, widths, looks and rules
 * are set where they differ.
 */
const copiedPart = (layout: SheetLayout): string =>
  JSON.stringify({
    ...{ ...layout, rows: null, page: null, freeze: null, protection: null },
    ...{ styles: null, conditionalFormats: null, validations: null },
    columns: layout.columns.map((run) => ({ ...run, width: null })),
  });

/** Rectangles of other looks that cost less than a sheet: each property of a look is set by a call. */
const mostRestyled = 24;

interface Template {
  readonly sheet: SheetBuild;
  /** Looks and rules of it, as text. */
  readonly looks: string;
}

/**
 * Sheets that are to be copied: those of layouts that differ little, whether or not they are said to be alike; first of those that look
 * the same. Only new sheets serve as templates: no name refers to them yet, which a copy would duplicate.
 */
class Templates {
  readonly #byLayout = new Map<string, Template[]>();
  readonly #keys = new Map<SheetLayout, readonly [key: string, looks: string]>();

  find(change: SheetBuild): { readonly template: SheetBuild; readonly restyled: SheetLayout["styles"] } | undefined {
    const { layout } = change;
    // A chart's name is unique in the workbook, and a copy would bear its template's.
    if (layout.charts.length > 0) return undefined;
    const { styles, conditionalFormats, validations } = layout;
    const [key, looks] = this.#keys.get(layout) ?? [
      copiedPart(layout),
      JSON.stringify([styles, conditionalFormats, validations]),
    ];
    this.#keys.set(layout, [key, looks]);
    const templates = this.#byLayout.get(key) ?? [];
    this.#byLayout.set(key, templates);
    const known = templates.find((template) => template.looks === looks) ?? templates[0];
    if (known?.looks !== looks) templates.push({ sheet: change, looks });
    // In a copy, rules that refer to the template by its name would refer to the copy.
    if (known === undefined || refersTo(`${key}${known.looks}`, known.sheet.name)) return undefined;
    if (rowDifference(known.sheet.layout.rows, layout.rows) === null) return undefined;
    const restyled = known.looks === looks ? [] : styleDifference(known.sheet.layout, layout);
    return restyled === null || restyled.length > mostRestyled ? undefined : { template: known.sheet, restyled };
  }
}

function workOnExisting(change: SheetBuild, there: SheetState, tabs: TabOrder, kept: KeptBlocks): SheetWork {
  if (change.action === "replace") return { how: "rebuild", change, there, position: null, kept };
  const stamp = readStamp(there.stamp, change);
  if (stamp === "done") return { how: "keep", change, there };
  if (stamp === "doneOther" || (stamp === "none" && there.used !== null)) {
    throw new HostError("sheetNameTaken", `A sheet with this name holds something: ${change.name}`, {
      sheet: change.name,
    });
  }
  return { how: "rebuild", change, there, position: tabs.place(change.name, change.after), kept };
}

/** What was typed into a sheet that an interrupted run left cannot be told apart without its names: it is not built over. */
function requireUntouched(build: SheetBuild, { found }: SheetState, change: WorkbookChange): void {
  if (found === null) return;
  const builds = change.sheets.filter((sheet): sheet is SheetBuild => sheet.action !== "update");
  if (isTypedInto(found, cellsOfKind(builds, build.kind))) {
    throw new HostError("sheetNameTaken", `Somebody typed into the half-made sheet ${build.name}`, {
      sheet: build.name,
    });
  }
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
    if (there !== undefined) requireUntouched(sheet, there, change);
    if (there !== undefined) return workOnExisting(sheet, there, tabs, keptBlocksOf(sheet, there, change, state));
    if (state.structureProtected) {
      throw new HostError("structureProtected", `No sheet can be added: ${sheet.name}`, { sheet: sheet.name });
    }
    const position = tabs.place(sheet.name, sheet.after);
    const found = templates.find(sheet);
    return found === undefined
      ? { how: "add", change: sheet, position }
      : { how: "copy", change: sheet, ...found, position };
  });
}
