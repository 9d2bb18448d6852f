import type { Book } from "../model/book";
import { accessDenied, ExcelFault } from "../model/excelFault";
import { action, defineType } from "../protocol/apiType";

/** `Excel.WorkbookProtection`: of the structure. */
export const bookProtectionType = defineType<Book>("WorkbookProtection", {
  properties: { protected: { get: (book) => book.structureProtected } },
  methods: {
    protect: action(1, (book, args) => {
      if (book.structureProtected) throw new ExcelFault("InvalidOperation", "the workbook is protected already");
      book.structureProtected = true;
      book.structurePassword = args.optionalText(0);
    }),
    unprotect: action(1, (book, args) => {
      if (book.structurePassword !== null && book.structurePassword !== args.optionalText(0)) {
        throw accessDenied("the password of the workbook is another");
      }
      book.structureProtected = false;
      book.structurePassword = null;
    }),
  },
});
