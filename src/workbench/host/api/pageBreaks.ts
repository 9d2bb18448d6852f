import { invalidArgument } from "../model/excelFault";
import { action, defineType, method } from "../protocol/apiType";
import { areaArgument } from "./areaArgument";
import type { SheetTarget } from "./sheetTarget";

interface BreakTarget extends SheetTarget {
  readonly row: number;
}

const pageBreakType = defineType<BreakTarget>("PageBreak", {
  methods: {
    delete: action(0, ({ sheet, row }) => {
      sheet.page.rowBreaks = sheet.page.rowBreaks.filter((one) => one !== row);
    }),
  },
});

/** `Excel.PageBreakCollection` of the breaks between rows. A break stands above the first row of the range it is added at. */
export const rowBreaksType = defineType<SheetTarget>("PageBreakCollection", {
  methods: {
    add: method(1, (target, args) => {
      const { row } = areaArgument(target, args, 0);
      if (row === 0) throw invalidArgument("no page begins above the first row");
      const { page } = target.sheet;
      page.rowBreaks = [...new Set([...page.rowBreaks, row])].sort((one, other) => one - other);
      return pageBreakType({ ...target, row });
    }),
    getCount: method(0, ({ sheet }) => sheet.page.rowBreaks.length),
    removePageBreaks: action(0, ({ sheet }) => {
      sheet.page.rowBreaks = [];
    }),
  },
});
