import type { Book } from "../model/book";
import { itemNotFound } from "../model/excelFault";
import type { Sheet } from "../model/sheet";
import { action, defineType, method } from "../protocol/apiType";
import { nullObject } from "../protocol/nullObject";
import { worksheetType } from "./worksheet";

const shown = (book: Book, visibleOnly: boolean): readonly Sheet[] =>
  visibleOnly ? book.sheets.filter((sheet) => sheet.visibility === "Visible") : book.sheets;

function at(book: Book, index: number, visibleOnly: boolean): Sheet {
  const sheet = shown(book, visibleOnly).at(index);
  if (!sheet) throw itemNotFound("a sheet");
  return sheet;
}

/** `Excel.WorksheetCollection`. */
export const worksheetsType = defineType<Book>("WorksheetCollection", {
  items: (book) => book.sheets.map((sheet) => worksheetType({ book, sheet })),
  item: (book, key) => worksheetType({ book, sheet: book.sheet(String(key)) }),
  methods: {
    add: method(1, (book, args) => worksheetType({ book, sheet: book.addSheet(args.optionalText(0) ?? undefined) })),
    getItem: method(1, (book, args) => worksheetType({ book, sheet: book.sheet(args.text(0)) })),
    getItemOrNullObject: method(1, (book, args) => {
      const sheet = book.findSheet(args.text(0));
      return sheet === null ? nullObject : worksheetType({ book, sheet });
    }),
    getActiveWorksheet: method(0, (book) => worksheetType({ book, sheet: book.activeSheet })),
    getCount: method(1, (book, args) => shown(book, args.flag(0, false)).length),
    getFirst: method(1, (book, args) => worksheetType({ book, sheet: at(book, 0, args.flag(0, false)) })),
    getLast: method(1, (book, args) => worksheetType({ book, sheet: at(book, -1, args.flag(0, false)) })),
    _RegisterDataChangedEvent: action(0, (_, __, { events }) => events.add("changed", "Workbook")),
    _UnregisterDataChangedEvent: action(0, (_, __, { events }) => events.remove("changed", "Workbook")),
  },
});
