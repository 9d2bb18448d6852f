import { wholeSheet } from "../../../sheet/areas";
import type { RangeRef } from "../../../sheet/places";
import { invalidArgument, itemNotFound } from "../model/excelFault";
import type { Visibility } from "../model/sheet";
import type { ApiObject } from "../protocol/apiObject";
import type { PropertySpec } from "../protocol/apiType";
import { action, defineType, method } from "../protocol/apiType";
import { nullObject } from "../protocol/nullObject";
import { asColor, asFlag, asNumber, asOneOf, asText } from "../protocol/readJson";
import { areaOf, areasOf } from "./areaOf";
import { autoFilterType } from "./autoFilter";
import { chartsType } from "./charts";
import { freezePanesType } from "./freezePanes";
import { namesType } from "./names";
import { rowBreaksType } from "./pageBreaks";
import { pageLayoutType } from "./pageLayout";
import { rangeType } from "./range";
import { rangeAreasType } from "./rangeAreas";
import { RangeTarget } from "./rangeTarget";
import { copyToPlace } from "./sheetCopy";
import { sheetPropertiesType } from "./sheetProperties";
import { sheetProtectionType } from "./sheetProtection";
import type { SheetTarget } from "./sheetTarget";

const range = ({ book, sheet }: SheetTarget, area: RangeRef): ApiObject =>
  rangeType(new RangeTarget(book, sheet, area));

const shown = (key: "showGridlines" | "showHeadings"): PropertySpec<SheetTarget> => ({
  get: ({ sheet }) => sheet[key],
  set: ({ book, sheet }, value) => {
    sheet[key] = asFlag(value);
    book.announce({ kind: "sheetChanged", sheet: sheet.id, source: book.source });
  },
});

/** `Excel.Worksheet`. */
export const worksheetType: (target: SheetTarget) => ApiObject = defineType<SheetTarget>("Worksheet", {
  identity: ({ sheet }) => ({ Id: sheet.id, Name: sheet.name }),
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: { get: ({ sheet }) => sheet.name, set: ({ book, sheet }, value) => book.renameSheet(sheet, asText(value)) },
    position: {
      get: ({ book, sheet }) => book.positionOf(sheet),
      set: ({ book, sheet }, value) => {
        const position = asNumber(value);
        if (position < 0 || position >= book.sheets.length) throw invalidArgument(`position ${position}`);
        book.moveSheet(sheet, position);
      },
    },
    visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ book, sheet }, value) =>
        book.setVisibility(sheet, asOneOf("Visible", "Hidden", "VeryHidden")(value) as Visibility),
    },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ book, sheet }, value) => {
        sheet.tabColor = value === "" ? "" : asColor(value);
        book.announce({ kind: "sheetChanged", sheet: sheet.id, source: book.source });
      },
    },
    // Named so on the wire.
    showGridlines: shown("showGridlines"),
    showHeadings: shown("showHeadings"),
    // The library writes these two under other names than it reads.
    gridlines: { ...shown("showGridlines"), quiet: true },
    headings: { ...shown("showHeadings"), quiet: true },
    standardHeight: { get: ({ sheet }) => sheet.standardHeight },
    standardWidth: {
      get: ({ sheet }) => sheet.standardWidth,
      set: ({ sheet }, value) => {
        sheet.standardWidth = asNumber(value);
      },
    },
    enableCalculation: { get: () => true },
  },
  children: {
    protection: (target) => sheetProtectionType(target),
    pageLayout: (target) => pageLayoutType(target),
    horizontalPageBreaks: (target) => rowBreaksType(target),
    freezePanes: (target) => freezePanesType(target),
    names: (target) => namesType(target),
    charts: (target) => chartsType(target),
    autoFilter: (target) => autoFilterType(target),
    customProperties: (target) => sheetPropertiesType(target),
  },
  methods: {
    getRanges: method(1, (target, args) => rangeAreasType({ ...target, areas: areasOf(target, args.text(0)) })),
    copy: method(2, (target, args) => worksheetType({ book: target.book, sheet: copyToPlace(target, args) })),
    getRange: method(1, (target, args) => {
      const address = args.optionalText(0);
      return range(target, address === null ? wholeSheet : areaOf(target, address));
    }),
    getRangeByIndexes: method(4, (target, args) =>
      range(target, { row: args.number(0), column: args.number(1), rows: args.number(2), columns: args.number(3) }),
    ),
    getCell: method(2, (target, args) =>
      range(target, { row: args.number(0), column: args.number(1), rows: 1, columns: 1 }),
    ),
    getUsedRange: method(1, (target, args) =>
      range(target, target.sheet.usedArea(args.flag(0, false)) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    ),
    getUsedRangeOrNullObject: method(1, (target, args) => {
      const used = target.sheet.usedArea(args.flag(0, false));
      return used === null ? nullObject : range(target, used);
    }),
    activate: action(0, ({ book, sheet }) => book.activate(sheet)),
    delete: action(0, ({ book, sheet }) => book.deleteSheet(sheet)),
    calculate: action(1, () => undefined),
    getNext: method(1, (target, args) => neighbour(target, 1, args.flag(0, false)) ?? missing()),
    getNextOrNullObject: method(1, (target, args) => neighbour(target, 1, args.flag(0, false)) ?? nullObject),
    getPrevious: method(1, (target, args) => neighbour(target, -1, args.flag(0, false)) ?? missing()),
    getPreviousOrNullObject: method(1, (target, args) => neighbour(target, -1, args.flag(0, false)) ?? nullObject),
    _RegisterDataChangedEvent: action(0, ({ sheet }, _, { events }) => events.add("changed", sheet.id)),
    _UnregisterDataChangedEvent: action(0, ({ sheet }, _, { events }) => events.remove("changed", sheet.id)),
  },
});

function neighbour({ book, sheet }: SheetTarget, step: number, visibleOnly: boolean): ApiObject | null {
  for (let at = book.positionOf(sheet) + step; at >= 0 && at < book.sheets.length; at += step) {
    const next = book.sheets[at];
    if (next && (!visibleOnly || next.visibility === "Visible")) return worksheetType({ book, sheet: next });
  }
  return null;
}

function missing(): never {
  throw itemNotFound("a sheet beside it");
}
