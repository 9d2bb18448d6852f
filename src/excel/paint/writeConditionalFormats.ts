import type { ConditionalFormat } from "../../workbook/drawing/description";
import { bytesOf, cost, type Step } from "../request/batch";

function add(range: Excel.Range, format: ConditionalFormat): void {
  if (format.kind === "dataBar") {
    const bar = range.conditionalFormats.add("DataBar").dataBar;
    bar.positiveFormat.fillColor = format.color;
    bar.positiveFormat.gradientFill = false;
    bar.lowerBoundRule = { type: "Number", formula: String(format.minimum) };
    bar.upperBoundRule = { type: "Number", formula: String(format.maximum) };
    return;
  }
  const custom = range.conditionalFormats.add("Custom").custom;
  custom.rule.formula = `=${format.formula}`;
  if (format.fontColor !== undefined) custom.format.font.color = format.fontColor;
  if (format.bold !== undefined) custom.format.font.bold = format.bold;
  if (format.fill !== undefined) custom.format.fill.color = format.fill;
  if (format.numberFormat !== undefined) custom.format.numberFormat = format.numberFormat;
}

/** Conditional formats. A new one becomes the first of its sheet, so that they are added from the last to the first. */
export const conditionalFormatSteps = (sheet: string, formats: readonly ConditionalFormat[]): Step[] =>
  formats.toReversed().map((format) => ({
    sheet,
    bytes: 7 * cost.object + 6 * cost.action + bytesOf(format),
    queue: (batch) => add(batch.range(sheet, format.range), format),
  }));
