import { intersection, lastColumn, lastRow, rangeOver } from "../../../sheet/areas";
import type { RangeRef } from "../../../sheet/places";
import { maxColumns, maxRows } from "../../../sheet/places";
import { parseArea, splitSheet } from "../model/cells/address";
import { invalidArgument, itemNotFound } from "../model/excelFault";
import type { ApiObject } from "../protocol/apiObject";
import type { MethodSpec } from "../protocol/apiType";
import { method } from "../protocol/apiType";
import type { Args } from "../protocol/args";
import { nullObject } from "../protocol/nullObject";
import { rangeType } from "./range";
import { RangeTarget } from "./rangeTarget";

const to = (target: RangeTarget, area: RangeRef): ApiObject => rangeType(target.at(area));

function otherArea(args: Args): RangeRef {
  const object = args.object(0);
  if (object?.target instanceof RangeTarget) return object.target.area;
  const { rest } = splitSheet(args.text(0));
  const area = parseArea(rest);
  if (area === null) throw invalidArgument(`"${args.text(0)}" is no address`);
  return area;
}

const wholeRows = (area: RangeRef): RangeRef => ({ ...area, column: 0, columns: maxColumns });
const wholeColumns = (area: RangeRef): RangeRef => ({ ...area, row: 0, rows: maxRows });

/** Methods of `Excel.Range` that lead to other ranges of the same sheet. */
export const rangeNavigation: Readonly<Record<string, MethodSpec<RangeTarget>>> = {
  getCell: method(2, (target, args) =>
    to(target, {
      row: target.area.row + args.number(0),
      column: target.area.column + args.number(1),
      rows: 1,
      columns: 1,
    }),
  ),
  getRow: method(1, (target, args) => to(target, { ...target.area, row: target.area.row + args.number(0), rows: 1 })),
  getColumn: method(1, (target, args) =>
    to(target, { ...target.area, column: target.area.column + args.number(0), columns: 1 }),
  ),
  getLastRow: method(0, (target) => to(target, { ...target.area, row: lastRow(target.area), rows: 1 })),
  getLastColumn: method(0, (target) => to(target, { ...target.area, column: lastColumn(target.area), columns: 1 })),
  getLastCell: method(0, (target) =>
    to(target, { row: lastRow(target.area), column: lastColumn(target.area), rows: 1, columns: 1 }),
  ),
  getEntireRow: method(0, (target) => to(target, wholeRows(target.area))),
  getEntireColumn: method(0, (target) => to(target, wholeColumns(target.area))),
  getResizedRange: method(2, (target, args) =>
    to(target, {
      ...target.area,
      rows: target.area.rows + args.number(0),
      columns: target.area.columns + args.number(1),
    }),
  ),
  getAbsoluteResizedRange: method(2, (target, args) =>
    to(target, { ...target.area, rows: args.number(0), columns: args.number(1) }),
  ),
  getOffsetRange: method(2, (target, args) =>
    to(target, { ...target.area, row: target.area.row + args.number(0), column: target.area.column + args.number(1) }),
  ),
  getRowsBelow: method(1, (target, args) => {
    const count = args.optionalNumber(0) ?? 1;
    return to(target, { ...target.area, row: lastRow(target.area) + 1, rows: count });
  }),
  getColumnsAfter: method(1, (target, args) => {
    const count = args.optionalNumber(0) ?? 1;
    return to(target, { ...target.area, column: lastColumn(target.area) + 1, columns: count });
  }),
  getBoundingRect: method(1, (target, args) => to(target, rangeOver(target.area, otherArea(args)))),
  getIntersection: method(1, (target, args) => {
    const shared = intersection(target.area, otherArea(args));
    if (shared === null) throw itemNotFound("the intersection");
    return to(target, shared);
  }),
  getIntersectionOrNullObject: method(1, (target, args) => {
    const shared = intersection(target.area, otherArea(args));
    return shared === null ? nullObject : to(target, shared);
  }),
  getUsedRange: method(1, (target, args) => {
    const used = target.sheet.usedArea(args.flag(0, false), target.area);
    return to(target, used ?? { ...target.area, rows: 1, columns: 1 });
  }),
  getUsedRangeOrNullObject: method(1, (target, args) => {
    const used = target.sheet.usedArea(args.flag(0, false), target.area);
    return used === null ? nullObject : to(target, used);
  }),
};
