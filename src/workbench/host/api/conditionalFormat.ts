import { invalidArgument, itemNotFound, unknownToStandIn } from "../model/excelFault";
import { requirePermission } from "../model/guards";
import type { Json, JsonObject } from "../model/json";
import { isJsonObject } from "../model/json";
import type { ConditionalFormat } from "../model/rangeRules";
import type { ApiObject } from "../protocol/apiObject";
import type { ApiTypeSpec, PropertySpec } from "../protocol/apiType";
import { action, defineType, method } from "../protocol/apiType";
import { nullObject } from "../protocol/nullObject";
import { asColor, asFlag, asOneOf, asText } from "../protocol/readJson";
import { rangeAreasType } from "./rangeAreas";
import { rangeType } from "./range";
import type { RangeTarget } from "./rangeTarget";

export interface FormatTarget {
  readonly range: RangeTarget;
  readonly id: string;
}

function find({ range, id }: FormatTarget): ConditionalFormat {
  const found = range.sheet.conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound("the conditional format");
  return found;
}

function change(target: FormatTarget, patch: (format: ConditionalFormat) => ConditionalFormat): void {
  const { sheet, book } = target.range;
  requirePermission(sheet, "allowFormatCells");
  const found = find(target);
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => (format === found ? patch(format) : format));
  book.touched("rules", sheet, target.range.area);
}

/** The setting at a path such as `["format", "font", "color"]`. */
const settingAt = (settings: Json | undefined, [key, ...rest]: readonly string[]): Json => {
  if (key === undefined) return settings ?? null;
  return isJsonObject(settings) ? settingAt(settings[key], rest) : null;
};

function withSetting(settings: JsonObject, [key = "", ...rest]: readonly string[], value: Json): JsonObject {
  const inner = settings[key];
  return { ...settings, [key]: rest.length === 0 ? value : withSetting(isJsonObject(inner) ? inner : {}, rest, value) };
}

const setting = (path: string, read: (value: Json) => Json): PropertySpec<FormatTarget> => {
  const keys = path.split(".");
  return {
    get: (target) => settingAt(find(target).settings, keys),
    set: (target, value) =>
      change(target, (format) => ({ ...format, settings: withSetting(format.settings, keys, read(value)) })),
  };
};

const part = (name: string, spec: ApiTypeSpec<FormatTarget>) => defineType<FormatTarget>(name, spec);

function asFormula(value: Json): string {
  const formula = asText(value);
  if (!formula.startsWith("=")) throw invalidArgument(`"${formula}" is no formula`);
  return formula;
}

const asRule = (value: Json): Json => {
  if (!isJsonObject(value)) throw invalidArgument(`${JSON.stringify(value)} is no rule`);
  return value;
};

const rangeFormat = part("ConditionalRangeFormat", {
  properties: { numberFormat: setting("format.numberFormat", asText) },
  children: {
    font: part("ConditionalRangeFont", {
      properties: {
        color: setting("format.font.color", asColor),
        bold: setting("format.font.bold", asFlag),
        italic: setting("format.font.italic", asFlag),
        strikethrough: setting("format.font.strikethrough", asFlag),
        underline: setting("format.font.underline", asOneOf("None", "Single", "Double")),
      },
    }),
    fill: part("ConditionalRangeFill", { properties: { color: setting("format.fill.color", asColor) } }),
  },
});

const custom = part("CustomConditionalFormat", {
  children: {
    rule: part("ConditionalFormatRule", { properties: { formula: setting("rule.formula", asFormula) } }),
    format: rangeFormat,
  },
});

const cellValue = part("CellValueConditionalFormat", {
  properties: { rule: setting("rule", asRule) },
  children: { format: rangeFormat },
});

const barSide = (side: string) =>
  part(`ConditionalDataBar${side}Format`, {
    properties: {
      fillColor: setting(`${side}.fillColor`, asColor),
      borderColor: setting(`${side}.borderColor`, (value) => (value === "" ? "" : asColor(value))),
      gradientFill: setting(`${side}.gradientFill`, asFlag),
    },
  });

const dataBar = part("DataBarConditionalFormat", {
  properties: {
    lowerBoundRule: setting("lowerBoundRule", asRule),
    upperBoundRule: setting("upperBoundRule", asRule),
    showDataBarOnly: setting("showDataBarOnly", asFlag),
    barDirection: setting("barDirection", asOneOf("Context", "LeftToRight", "RightToLeft")),
    axisColor: setting("axisColor", (value) => (value === "" ? "" : asColor(value))),
    axisFormat: setting("axisFormat", asOneOf("Automatic", "None", "CellMidPoint")),
  },
  children: { positiveFormat: barSide("positive"), negativeFormat: barSide("negative") },
});

/** The part of one kind: refused where the format is of another, as in Excel; or a null object. */
const ofType = (type: string, wrap: (target: FormatTarget) => ApiObject, otherwise: "null" | "throw") => {
  return (target: FormatTarget): ApiObject => {
    if (find(target).type === type) return wrap(target);
    if (otherwise === "null") return nullObject;
    throw invalidArgument(`the conditional format is not of type ${type}`);
  };
};

/** `Excel.ConditionalFormat`, of the kinds Custom, CellValue and DataBar. */
export const conditionalFormatType = defineType<FormatTarget>("ConditionalFormat", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (target) => find(target).type },
    priority: {
      get: (target) => target.range.sheet.conditionalFormats.indexOf(find(target)),
      set: (target, value) => {
        const { sheet } = target.range;
        const found = find(target);
        const others = sheet.conditionalFormats.filter((format) => format !== found);
        others.splice(Number(value), 0, found);
        sheet.conditionalFormats = others;
      },
    },
    stopIfTrue: {
      get: (target) => find(target).stopIfTrue,
      set: (target, value) => change(target, (format) => ({ ...format, stopIfTrue: asFlag(value) })),
    },
  },
  children: {
    custom: ofType("Custom", custom, "throw"),
    customOrNullObject: ofType("Custom", custom, "null"),
    dataBar: ofType("DataBar", dataBar, "throw"),
    dataBarOrNullObject: ofType("DataBar", dataBar, "null"),
    cellValue: ofType("CellValue", cellValue, "throw"),
    cellValueOrNullObject: ofType("CellValue", cellValue, "null"),
  },
  methods: {
    delete: action(0, (target) => {
      const { sheet, book } = target.range;
      requirePermission(sheet, "allowFormatCells");
      const found = find(target);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format !== found);
      book.touched("rules", sheet, target.range.area);
    }),
    getRange: method(0, (target) => {
      const [only, ...more] = find(target).areas;
      if (!only || more.length > 0) throw unknownToStandIn("ConditionalFormat.getRange() of several areas");
      return rangeType(target.range.at(only));
    }),
    getRanges: method(0, ({ range, id }) =>
      rangeAreasType({ book: range.book, sheet: range.sheet, areas: find({ range, id }).areas }),
    ),
  },
});
