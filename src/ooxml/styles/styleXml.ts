import { borderColor, fontName, fontSize } from "../../sheet/style";
import type { Style } from "../../sheet/style";
import type { XmlElement } from "../xml/xml";
import { makeElement } from "../xml/xmlTree";

/** "#2F5597" → "FF2F5597", as the file holds colours. */
export const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

/** The `<font>` of a style. `like` is any element of the style sheet. */
export function fontElement(like: XmlElement, style: Style): XmlElement {
  const make = (local: string, attributes = {}): XmlElement => makeElement(like, local, attributes);
  return makeElement(like, "font", {}, [
    ...(style.bold === true ? [make("b")] : []),
    ...(style.italic === true ? [make("i")] : []),
    ...(style.underline === true ? [make("u")] : []),
    make("sz", { val: style.size ?? fontSize }),
    make("color", { rgb: argb(style.color ?? "#000000") }),
    make("name", { val: fontName }),
    make("family", { val: 1 }),
  ]);
}

/** The solid `<fill>` of a colour. */
export const fillElement = (like: XmlElement, color: string): XmlElement =>
  makeElement(like, "fill", {}, [
    makeElement(like, "patternFill", { patternType: "solid" }, [
      makeElement(like, "fgColor", { rgb: argb(color) }),
      makeElement(like, "bgColor", { indexed: 64 }),
    ]),
  ]);

const edgesOf = {
  thin: { left: "thin", right: "thin", top: "thin", bottom: "thin" },
  doubleBottom: { left: "thin", right: "thin", top: "thin", bottom: "double" },
  bottom: { left: undefined, right: undefined, top: undefined, bottom: "thin" },
  bottomRight: { left: undefined, right: "thin", top: undefined, bottom: "thin" },
} as const satisfies Record<NonNullable<Style["border"]>, Record<string, string | undefined>>;

/** The `<border>` of a kind. */
export function borderElement(like: XmlElement, border: NonNullable<Style["border"]>): XmlElement {
  const color = makeElement(like, "color", { rgb: argb(borderColor) });
  const edges = Object.entries(edgesOf[border]).map(([edge, style]) =>
    makeElement(like, edge, { style }, style === undefined ? [] : [color]),
  );
  return makeElement(like, "border", {}, [...edges, makeElement(like, "diagonal")]);
}

/** The `<alignment>` of a style; undefined where it is the default one. */
export function alignmentElement(like: XmlElement, style: Style): XmlElement | undefined {
  const { horizontal, vertical, wrap, indent, turned } = style;
  const isPlain = horizontal === undefined && vertical === undefined && wrap !== true && indent === undefined;
  if (isPlain && turned !== true) return undefined;
  return makeElement(like, "alignment", {
    // An indent needs a side to be measured from.
    horizontal: horizontal ?? (indent === undefined ? undefined : "left"),
    vertical: vertical === "bottom" ? undefined : vertical,
    textRotation: turned === true ? 90 : undefined,
    wrapText: wrap === true ? true : undefined,
    indent,
  });
}
