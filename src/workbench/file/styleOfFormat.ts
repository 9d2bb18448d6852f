import type { Style } from "../../sheet/style";
import type { BorderSide, CellFormat } from "../host/model/cellFormat";

const sides: readonly BorderSide[] = ["top", "bottom", "left", "right"];

function borderOf({ borders }: CellFormat): Style["border"] {
  const drawn = sides.filter((side) => (borders[side]?.style ?? "None") !== "None");
  if (drawn.length === 0) return undefined;
  if (borders.bottom?.style === "Double") return "doubleBottom";
  if (drawn.join() === "bottom,right") return "bottomRight";
  return drawn.join() === "bottom" ? "bottom" : "thin";
}

const lower = <T extends string>(text: string, known: readonly T[]): T | undefined =>
  known.find((one) => one === text.toLowerCase());

/** A cell's looks in the words of the product's styles: fonts other than its own, and other borders, are simplified. */
export function styleOfFormat(format: CellFormat): Style {
  const border = borderOf(format);
  const horizontal = lower(format.horizontal, ["left", "center", "right"]);
  const vertical = lower(format.vertical, ["top", "center"]);
  return {
    size: format.fontSize,
    ...(format.bold ? { bold: true } : {}),
    ...(format.italic ? { italic: true } : {}),
    ...(format.underline === "None" ? {} : { underline: true }),
    ...(format.fontColor === "#000000" ? {} : { color: format.fontColor }),
    ...(format.filled ? { fill: format.fill } : {}),
    ...(border === undefined ? {} : { border }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(format.wrap ? { wrap: true } : {}),
    ...(format.indent === 0 ? {} : { indent: format.indent }),
    ...(format.numberFormat === "General" ? {} : { numberFormat: format.numberFormat }),
    ...(format.locked ? {} : { unlocked: true }),
  };
}
