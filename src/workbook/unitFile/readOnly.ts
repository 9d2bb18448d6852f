import type { SheetChange } from "../drawing/description";
import { styleOf, type StyleName } from "../drawing/styles";

/** How an entry looks where nobody may type in it. */
const locked: Partial<Record<StyleName, StyleName>> = {
  entryNumber: "computedNumber",
  entryPercent: "computedPoints",
  entryPercentCentered: "computedPoints",
  entryDate: "computedDate",
  entryText: "computedText",
  entryChoiceLeft: "computedText",
  entryChoice: "computedCentered",
  entryCentered: "computedCentered",
  entryCode: "computedCentered",
};

type Made = Exclude<SheetChange, { action: "update" }>;

/** A sheet to be read alone: its entries are locked and look so, and nothing is asked for. */
export function readOnly(sheet: Made): Made {
  const styles = sheet.layout.styles.map(({ range, style }) => ({
    range,
    style: styleOf(style).unlocked === true ? (locked[style] ?? "label") : style,
  }));
  return { ...sheet, layout: { ...sheet.layout, styles, validations: [] } };
}
