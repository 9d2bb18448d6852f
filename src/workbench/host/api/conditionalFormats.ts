import { intersection } from "../../../sheet/areas";
import { itemNotFound, unknownToStandIn } from "../model/excelFault";
import { requirePermission, requireUnprotected } from "../model/guards";
import type { ConditionalFormat } from "../model/rangeRules";
import { cutRules } from "../model/rangeRules";
import { action, defineType, method } from "../protocol/apiType";
import { nullObject } from "../protocol/nullObject";
import { asOneOf } from "../protocol/readJson";
import { conditionalFormatType } from "./conditionalFormat";
import type { RangeTarget } from "./rangeTarget";

/** Those of the sheet that touch the range, the most important first. */
const touching = ({ sheet, area }: RangeTarget): readonly ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) => format.areas.some((part) => intersection(part, area) !== null));

const wrap = (target: RangeTarget, format: ConditionalFormat) =>
  conditionalFormatType({ range: target, id: format.id });

const knownTypes = new Set(["Custom", "DataBar", "CellValue"]);
const allTypes = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];

/** `Excel.ConditionalFormatCollection`. A new one stands before all others of its sheet, as in Excel. */
export const conditionalFormatsType = defineType<RangeTarget>("ConditionalFormatCollection", {
  items: (target) => touching(target).map((format) => wrap(target, format)),
  item: (target, key) => wrap(target, byId(target, String(key))),
  methods: {
    add: method(1, (target, args) => {
      const { sheet, area, book } = target;
      requirePermission(sheet, "allowFormatCells");
      const type = asOneOf(...allTypes)(args.text(0));
      if (!knownTypes.has(type)) throw unknownToStandIn(`conditional formats of type ${type}`);
      const format = { id: book.freshId(), areas: [area], type, settings: {}, stopIfTrue: false };
      sheet.conditionalFormats.unshift(format);
      book.touched("rules", sheet, area);
      return wrap(target, format);
    }),
    clearAll: action(0, ({ sheet, area, book }) => {
      requireUnprotected(sheet, "clearing conditional formats");
      sheet.conditionalFormats = cutRules(sheet.conditionalFormats, area);
      book.touched("rules", sheet, area);
    }),
    getCount: method(0, (target) => touching(target).length),
    getItem: method(1, (target, args) => wrap(target, byId(target, args.text(0)))),
    getItemOrNullObject: method(1, (target, args) => {
      const id = args.text(0);
      const found = touching(target).find((format) => format.id === id);
      return found ? wrap(target, found) : nullObject;
    }),
    getItemAt: method(1, (target, args) => {
      const found = touching(target)[args.number(0)];
      if (!found) throw itemNotFound("a conditional format");
      return wrap(target, found);
    }),
  },
});

function byId(target: RangeTarget, id: string): ConditionalFormat {
  const found = touching(target).find((format) => format.id === id);
  if (!found) throw itemNotFound("a conditional format");
  return found;
}
