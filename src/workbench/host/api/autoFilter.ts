import { formatArea } from "../model/cells/address";
import { unknownToStandIn } from "../model/excelFault";
import { requirePermission } from "../model/guards";
import { action, defineType, method } from "../protocol/apiType";
import { nullObject } from "../protocol/nullObject";
import { areaArgument } from "./areaArgument";
import { rangeType } from "./range";
import { RangeTarget } from "./rangeTarget";
import type { SheetTarget } from "./sheetTarget";

/** `Excel.AutoFilter`: the arrows alone; criteria are refused by name. */
export const autoFilterType = defineType<SheetTarget>("AutoFilter", {
  properties: {
    enabled: { get: ({ sheet }) => sheet.filter !== null },
    isDataFiltered: { get: () => false },
  },
  methods: {
    apply: action(3, (target, args) => {
      requirePermission(target.sheet, "allowAutoFilter");
      if (args.has(2))
        throw unknownToStandIn(`criteria of AutoFilter.apply(${formatArea(areaArgument(target, args, 0))})`);
      target.sheet.filter = areaArgument(target, args, 0);
      target.book.announce({ kind: "sheetChanged", sheet: target.sheet.id, source: target.book.source });
    }),
    remove: action(0, (target) => {
      requirePermission(target.sheet, "allowAutoFilter");
      target.sheet.filter = null;
      target.book.announce({ kind: "sheetChanged", sheet: target.sheet.id, source: target.book.source });
    }),
    clearCriteria: action(0, () => undefined),
    reapply: action(0, () => undefined),
    getRangeOrNullObject: method(0, ({ book, sheet }) =>
      sheet.filter === null ? nullObject : rangeType(new RangeTarget(book, sheet, sheet.filter)),
    ),
  },
});
