import type { Area } from "../model/area";
import { wholeGrid } from "../model/area";
import { parseArea, splitSheet } from "../model/address";
import { nameTarget } from "../model/definedName";
import { invalidArgument, itemNotFound } from "../model/excelFault";
import type { ApiObject } from "../protocol/apiObject";
import { action, defineType, method } from "../protocol/apiType";
import { nullObject } from "../protocol/nullObject";
import { asColor, asFlag, asNumber, asOneOf, asText } from "../protocol/readJson";
import type { Visibility } from "../model/sheet";
import { rangeType } from "./range";
import { RangeTarget } from "./rangeTarget";
import type { SheetTarget } from "./sheetTarget";

const range = ({ book, sheet }: SheetTarget, area: Area): ApiObject => rangeType(new RangeTarget(book, sheet, area));

/** An address of this sheet, or a name that refers to cells of it. */
export function areaOf({ book, sheet }: SheetTarget, address: string): Area {
  const { sheet: prefix, rest } = splitSheet(address);
  if (prefix !== null && prefix.toLowerCase() !== sheet.name.toLowerCase()) {
    throw invalidArgument(`"${address}" is not on "${sheet.name}"`);
  }
  const area = parseArea(rest);
  if (area !== null) return area;
  const name = book.findName(rest, sheet.id) ?? book.findName(rest, null);
  const target = name === null ? null : nameTarget(name.formula);
  if (target === null || target.sheet.toLowerCase() !== sheet.name.toLowerCase()) {
    throw invalidArgument(`"${address}" is no address of "${sheet.name}"`);
  }
  return target.area;
}

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
    showGridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ book, sheet }, value) => {
        sheet.showGridlines = asFlag(value);
        book.announce({ kind: "sheetChanged", sheet: sheet.id, source: book.source });
      },
    },
    showHeadings: {
      get: ({ sheet }) => sheet.showHeadings,
      set: ({ book, sheet }, value) => {
        sheet.showHeadings = asFlag(value);
        book.announce({ kind: "sheetChanged", sheet: sheet.id, source: book.source });
      },
    },
    standardHeight: { get: ({ sheet }) => sheet.standardHeight },
    standardWidth: {
      get: ({ sheet }) => sheet.standardWidth,
      set: ({ sheet }, value) => {
        sheet.standardWidth = asNumber(value);
      },
    },
    enableCalculation: { get: () => true },
  },
  methods: {
    getRange: method(1, (target, args) => {
      const address = args.optionalText(0);
      return range(target, address === null ? wholeGrid : areaOf(target, address));
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
