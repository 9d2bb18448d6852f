import { fontName, fontSize } from "../../src/sheet/style";
import { styleOf } from "../../src/workbook/drawing/styles";
import type { Style } from "../../src/sheet/style";
import type { StyleName } from "../../src/workbook/drawing/styles";
import type { Edge, InspectedStyle } from "./inspected";

const edgesOf = (border: Style["border"]): InspectedStyle["edges"] => {
  if (border === "bottomRight") return { top: "none", right: "thin", left: "none", bottom: "thin" };
  const [sides, bottom]: [Edge, Edge] =
    border === "thin"
      ? ["thin", "thin"]
      : border === "doubleBottom"
        ? ["thin", "double"]
        : ["none", border === "bottom" ? "thin" : "none"];
  return { top: sides, right: sides, left: sides, bottom };
};

/** How a cell of a named style must look when it is read back: complete, so that nothing of an older style shines through. */
export function expectedStyle(name: StyleName): InspectedStyle {
  const style = styleOf(name);
  return {
    fontName,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    size: style.size ?? fontSize,
    color: (style.color ?? "#000000").toUpperCase(),
    fill: style.fill?.toUpperCase() ?? null,
    edges: edgesOf(style.border),
    horizontal: style.horizontal ?? "general",
    vertical: style.vertical ?? "bottom",
    wrap: style.wrap ?? false,
    indent: style.indent ?? 0,
    rotation: style.turned === true ? 90 : 0,
    numberFormat: style.numberFormat ?? "General",
    locked: style.unlocked !== true,
  };
}
