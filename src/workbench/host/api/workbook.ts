import type { Book } from "../model/book";
import { ExcelFault, invalidArgument } from "../model/excelFault";
import type { ApiObject } from "../protocol/apiObject";
import { action, defineType, method } from "../protocol/apiType";
import { applicationType, runtimeType } from "./application";
import { bookProtectionType } from "./bookProtection";
import { namesType } from "./names";
import { propertiesType } from "./properties";
import { rangeType } from "./range";
import { rangeAreasType } from "./rangeAreas";
import { RangeTarget } from "./rangeTarget";
import { worksheetsType } from "./worksheets";

/** `Excel.Workbook`, and the root of every request. */
export const workbookType: (book: Book) => ApiObject = defineType<Book>("Workbook", {
  properties: {
    name: { get: (book) => book.fileName },
    readOnly: { get: () => false },
    isDirty: { get: () => true },
  },
  children: {
    worksheets: (book) => worksheetsType(book),
    workbook: (book) => workbookType(book),
    names: (book) => namesType({ book, sheet: null }),
    protection: (book) => bookProtectionType(book),
    application: (book) => applicationType(book),
    properties: (book) => propertiesType(book),
    runtime: (book) => runtimeType(book),
  },
  methods: {
    getSelectedRange: method(0, (book) => {
      const { sheet, area, more = [] } = book.selection;
      if (more.length > 0) throw new ExcelFault("InvalidSelection", "several areas are selected");
      return rangeType(new RangeTarget(book, book.sheet(sheet), area));
    }),
    getSelectedRanges: method(0, (book) => {
      const { sheet, area, more = [] } = book.selection;
      return rangeAreasType({ book, sheet: book.sheet(sheet), areas: [area, ...more] });
    }),
    getActiveCell: method(0, (book) =>
      rangeType(
        new RangeTarget(book, book.sheet(book.selection.sheet), { ...book.selection.area, rows: 1, columns: 1 }),
      ),
    ),
    /** `Excel.createWorkbook`, as the library asks for it of Excel on the web. */
    createAndOpenWorkbook: action(1, (book, args) => {
      const base64 = args.text(0);
      // Packages alone are taken, and what they begin with reads so.
      if (!base64.startsWith("UEsD")) throw invalidArgument("not the base64 of an .xlsx file");
      book.openedBeside.push(base64);
    }),
    _RemoveReference: action(1, (_, args, { references }) => references.release(args.text(0))),
  },
});
