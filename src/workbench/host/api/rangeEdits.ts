import { containsRange, intersection, isWholeColumns, isWholeRows } from "../../../sheet/areas";
import { maxColumns } from "../../../sheet/places";
import { parseArea, splitSheet } from "../model/cells/address";
import type { ClearWhat } from "../model/clearRange";
import { clearRange } from "../model/clearRange";
import type { CopyWhat } from "../model/copyRange";
import { copyRange } from "../model/copyRange";
import { accessDenied, invalidArgument, unknownToStandIn } from "../model/excelFault";
import { requirePermission, requireUnprotected } from "../model/guards";
import { shiftLines } from "../model/structure";
import type { MethodSpec } from "../protocol/apiType";
import { action, method } from "../protocol/apiType";
import type { Args } from "../protocol/args";
import { nullObject } from "../protocol/nullObject";
import { asOneOf } from "../protocol/readJson";
import { rangeType } from "./range";
import { rangeAreasType } from "./rangeAreas";
import { RangeTarget } from "./rangeTarget";

/** Whole rows or columns alone: parts of them would shift less than a sheet, which the stand-in does not know. */
function insertOrDelete(target: RangeTarget, direction: string, sign: 1 | -1): void {
  const { book, sheet, area } = target;
  const verb = sign > 0 ? "Insert" : "Delete";
  if (isWholeRows(area)) {
    requirePermission(sheet, `allow${verb}Rows`);
    if (sign < 0 && sheet.protection !== null && sheet.hasLocked({ ...area, columns: maxColumns - 1 })) {
      throw accessDenied(`the rows of the protected sheet "${sheet.name}" hold locked cells`);
    }
    shiftLines(book, sheet, { axis: "row", at: area.row, count: sign * area.rows });
  } else if (isWholeColumns(area)) {
    requirePermission(sheet, `allow${verb}Columns`);
    shiftLines(book, sheet, { axis: "column", at: area.column, count: sign * area.columns });
  } else {
    throw unknownToStandIn(
      `Range.${verb.toLowerCase()}(${direction}) of parts of rows and columns (${target.localAddress})`,
    );
  }
}

function merge(target: RangeTarget, across: boolean): void {
  const { book, sheet, area } = target;
  requireUnprotected(sheet, "merging");
  if (sheet.merges.some((known) => intersection(known, area) !== null && !containsRange(area, known))) {
    throw invalidArgument(`${target.localAddress} cuts through merged cells`);
  }
  const parts = across
    ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  sheet.merges = sheet.merges.filter((known) => intersection(known, area) === null);
  for (const part of parts) {
    if (part.rows * part.columns === 1) continue;
    const first = sheet.contentAt(part.row, part.column);
    if (book.traits.has("emptyMergeForgetsFill") && [...sheet.contentKeys(part)].length === 0) {
      sheet.formats.paint(part, { fill: "#FFFFFF", filled: false, locked: true });
    }
    sheet.clearContents(part);
    sheet.setContent(part.row, part.column, first);
    sheet.merges.push(part);
  }
  book.touched("formats", sheet, area);
}

function sourceOf(target: RangeTarget, args: Args): RangeTarget {
  const object = args.object(0);
  if (object !== null) {
    if (object.target instanceof RangeTarget) return object.target;
    throw unknownToStandIn(`Range.copyFrom of ${object.typeName}`);
  }
  const { sheet, rest } = splitSheet(args.text(0));
  const area = parseArea(rest);
  if (area === null) throw invalidArgument(`"${args.text(0)}" is no address`);
  return new RangeTarget(target.book, sheet === null ? target.sheet : target.book.sheet(sheet), area);
}

/** Methods of `Excel.Range` that change cells. */
export const rangeEdits: Readonly<Record<string, MethodSpec<RangeTarget>>> = {
  clear: action(1, (target, args) => {
    const what = asOneOf("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents");
    clearRange(target.book, target.sheet, target.area, what(args.optionalText(0) ?? "All") as ClearWhat);
  }),
  delete: action(1, (target, args) => insertOrDelete(target, asOneOf("Up", "Left")(args.text(0)), -1)),
  insert: method(1, (target, args) => {
    const place = target.area;
    insertOrDelete(target, asOneOf("Down", "Right")(args.text(0)), 1);
    return rangeType(target.at(place));
  }),
  merge: action(1, (target, args) => merge(target, args.flag(0, false))),
  unmerge: action(0, ({ book, sheet, area }) => {
    requireUnprotected(sheet, "unmerging");
    sheet.merges = sheet.merges.filter((known) => intersection(known, area) === null);
    book.touched("formats", sheet, area);
  }),
  getMergedAreasOrNullObject: method(0, ({ book, sheet, area }) => {
    const merges = sheet.merges.filter((known) => intersection(known, area) !== null);
    return merges.length === 0 ? nullObject : rangeAreasType({ book, sheet, areas: merges });
  }),
  copyFrom: {
    takes: 4,
    run: async (target, args) => {
      const what = asOneOf("All", "Formulas", "Values", "Formats")(args.optionalText(1) ?? "All") as CopyWhat;
      if (args.flag(2, false) || args.flag(3, false))
        throw unknownToStandIn("Range.copyFrom with skipBlanks or transpose");
      const source = sourceOf(target, args);
      if (what === "Values") await target.book.calculate();
      copyRange(
        target.book,
        { sheet: source.sheet, area: source.area },
        { sheet: target.sheet, area: target.area },
        what,
      );
      return null;
    },
  },
  select: action(0, ({ book, sheet, area }) => book.select(sheet, area)),
  calculate: action(0, () => undefined),
};
