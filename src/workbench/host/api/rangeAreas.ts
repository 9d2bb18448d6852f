import { intersection } from "../../../sheet/areas";
import type { RangeRef } from "../../../sheet/places";
import { fullAddress } from "../model/cells/address";
import type { ClearWhat } from "../model/clearRange";
import { clearRange } from "../model/clearRange";
import type { ApiObject } from "../protocol/apiObject";
import { isApiObject } from "../protocol/apiObject";
import { action, defineType, method } from "../protocol/apiType";
import { nullObject } from "../protocol/nullObject";
import { asOneOf } from "../protocol/readJson";
import { everyArea } from "./everyArea";
import { rangeType } from "./range";
import { RangeTarget } from "./rangeTarget";
import type { SheetTarget } from "./sheetTarget";
import { worksheetType } from "./worksheet";

export interface AreasTarget extends SheetTarget {
  readonly areas: readonly RangeRef[];
}

const parts = ({ book, sheet, areas }: AreasTarget): readonly RangeTarget[] =>
  areas.map((area) => new RangeTarget(book, sheet, area));

const wrapParts = (target: AreasTarget): readonly ApiObject[] => parts(target).map(rangeType);

const areasCollection = defineType<AreasTarget>("RangeCollection", {
  items: wrapParts,
  methods: {
    getCount: method(0, ({ areas }) => areas.length),
    getItemAt: method(1, (target, args) => wrapParts(target)[args.number(0)] ?? nullObject),
  },
});

/** `Excel.RangeAreas`: looks, validation and rules are those of all areas at once. */
export const rangeAreasType: (target: AreasTarget) => ApiObject = defineType<AreasTarget>("RangeAreas", {
  properties: {
    address: { get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(",") },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
  },
  children: {
    areas: areasCollection,
    worksheet: ({ book, sheet }) => worksheetType({ book, sheet }),
    format: (target) => everyArea("RangeFormat", wrapParts(target), "format"),
    dataValidation: (target) => everyArea("DataValidation", wrapParts(target), "dataValidation"),
  },
  methods: {
    clear: action(1, (target, args) => {
      const what = asOneOf("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents");
      const wanted = what(args.optionalText(0) ?? "All") as ClearWhat;
      for (const area of target.areas) clearRange(target.book, target.sheet, area, wanted);
    }),
    calculate: action(0, () => undefined),
    getUsedRangeAreasOrNullObject: method(1, ({ areas, ...target }, args) => {
      const valuesOnly = args.flag(0, false);
      const used = areas.flatMap((area) => target.sheet.usedArea(valuesOnly, area) ?? []);
      return used.length === 0 ? nullObject : rangeAreasType({ ...target, areas: used });
    }),
    getIntersectionOrNullObject: method(1, ({ areas, ...target }, args) => {
      const other = args.object(0);
      const area = isApiObject(other) && other.target instanceof RangeTarget ? other.target.area : null;
      const shared = area === null ? [] : areas.flatMap((part) => intersection(part, area) ?? []);
      return shared.length === 0 ? nullObject : rangeAreasType({ ...target, areas: shared });
    }),
  },
});
