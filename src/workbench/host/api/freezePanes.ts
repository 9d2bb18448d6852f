import type { RangeRef } from "../../../sheet/places";
import { maxColumns, maxRows } from "../../../sheet/places";
import { invalidArgument } from "../model/excelFault";
import type { Freeze } from "../model/sheet";
import { action, defineType, method } from "../protocol/apiType";
import { nullObject } from "../protocol/nullObject";
import { areaArgument } from "./areaArgument";
import { rangeType } from "./range";
import { RangeTarget } from "./rangeTarget";
import type { SheetTarget } from "./sheetTarget";

function freeze({ book, sheet }: SheetTarget, panes: Freeze | null): void {
  if (panes !== null && (panes.rows < 0 || panes.columns < 0)) throw invalidArgument("a negative count of lines");
  sheet.freeze = panes;
  book.announce({ kind: "sheetChanged", sheet: sheet.id, source: book.source });
}

const frozenArea = ({ rows, columns }: Freeze): RangeRef => ({
  row: 0,
  column: 0,
  rows: rows === 0 ? maxRows : rows,
  columns: columns === 0 ? maxColumns : columns,
});

/** `Excel.WorksheetFreezePanes`: from the first row and column on. */
export const freezePanesType = defineType<SheetTarget>("WorksheetFreezePanes", {
  methods: {
    freezeAt: action(1, (target, args) => {
      const area = areaArgument(target, args, 0);
      freeze(target, {
        rows: area.rows === maxRows ? 0 : area.row + area.rows,
        columns: area.columns === maxColumns ? 0 : area.column + area.columns,
      });
    }),
    freezeRows: action(1, (target, args) => freeze(target, { rows: args.optionalNumber(0) ?? 1, columns: 0 })),
    freezeColumns: action(1, (target, args) => freeze(target, { rows: 0, columns: args.optionalNumber(0) ?? 1 })),
    unfreeze: action(0, (target) => freeze(target, null)),
    getLocationOrNullObject: method(0, ({ book, sheet }) =>
      sheet.freeze === null ? nullObject : rangeType(new RangeTarget(book, sheet, frozenArea(sheet.freeze))),
    ),
  },
});
