import type { OfficePackage, XmlElement } from "../../ooxml/ooxml";
import { relationshipsOf, attribute, childOf, childrenOf, isOn } from "../../ooxml/ooxml";
import type { Border, BorderSide, FormatPatch } from "../host/model/cellFormat";
import type { JsonObject } from "../host/model/json";

/** The looks of a file: by the number that a cell carries, and by the number that a conditional format carries. */
export interface FileStyles {
  readonly cells: readonly FormatPatch[];
  /** As the settings of a conditional format hold them. */
  readonly differential: readonly JsonObject[];
}

// ISO 29500-1, 18.8.30; 14 is the short date of the user's country.
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "dd/mm/yyyy",
  49: "@",
};
const lineStyles: Readonly<Record<string, Border>> = Object.fromEntries(
  [
    ["thin", "Continuous", "Thin"],
    ["hair", "Continuous", "Hairline"],
    ["medium", "Continuous", "Medium"],
    ["thick", "Continuous", "Thick"],
    ["double", "Double", "Thick"],
    ["dashed", "Dash", "Thin"],
    ["dotted", "Dot", "Thin"],
  ].map(([name = "", style = "", weight = ""]) => [name, { style, weight, color: "#000000" }]),
);
const sides: readonly Exclude<BorderSide, "diagonalDown" | "diagonalUp">[] = ["top", "bottom", "left", "right"];

/** "#RRGGBB"; undefined for theme and indexed colours, which the stand-in does not have. */
export function colorOf(element: XmlElement | undefined): string | undefined {
  const rgb = element && attribute(element, "rgb");
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const has = (parent: XmlElement, local: string): boolean => {
  const found = childOf(parent, local);
  return found !== undefined && attribute(found, "val") !== "0" && attribute(found, "val") !== "false";
};

function fontOf(font: XmlElement): FormatPatch {
  const value = (local: string): string | undefined => {
    const found = childOf(font, local);
    return found && attribute(found, "val");
  };
  const name = value("name");
  const fontColor = colorOf(childOf(font, "color"));
  return {
    ...(name === undefined ? {} : { fontName: name }),
    fontSize: Number(value("sz") ?? 11),
    bold: has(font, "b"),
    italic: has(font, "i"),
    strikethrough: has(font, "strike"),
    underline: childOf(font, "u") ? capital(value("u") ?? "single") : "None",
    ...(fontColor === undefined ? {} : { fontColor }),
  };
}

function fillOf(fill: XmlElement): FormatPatch {
  const pattern = childOf(fill, "patternFill");
  const color = pattern && colorOf(childOf(pattern, "fgColor"));
  const isSolid = pattern && attribute(pattern, "patternType") === "solid";
  return isSolid && color !== undefined ? { fill: color, filled: true } : {};
}

function bordersOf(border: XmlElement): FormatPatch {
  const drawn = sides.flatMap((side) => {
    const element = childOf(border, side);
    const line = lineStyles[(element && attribute(element, "style")) ?? ""];
    const color = colorOf(element && childOf(element, "color")) ?? "#000000";
    return line ? [[side, { ...line, color }] as const] : [];
  });
  return drawn.length === 0 ? {} : { borders: Object.fromEntries(drawn) };
}

/** Reads the style table; none where the file has none. */
export function readStyles(file: OfficePackage, workbookPart: string): FileStyles {
  const part = relationshipsOf(file, workbookPart).find(({ kind }) => kind === "styles")?.target;
  const root = part === undefined ? undefined : file.view(part)?.root;
  if (root === undefined) return { cells: [], differential: [] };
  const entries = (local: string): XmlElement[] => {
    const list = childOf(root, local);
    return list ? childrenOf(list) : [];
  };
  const [fonts, fills, borders] = [entries("fonts"), entries("fills"), entries("borders")];
  const formats = new Map(
    entries("numFmts").map((one) => [Number(attribute(one, "numFmtId")), attribute(one, "formatCode") ?? "General"]),
  );
  const cells = entries("cellXfs").map((xf): FormatPatch => {
    const number = (name: string): number => Number(attribute(xf, name) ?? 0);
    const [font, fill, border] = [fonts[number("fontId")], fills[number("fillId")], borders[number("borderId")]];
    const [alignment, protection] = [childOf(xf, "alignment"), childOf(xf, "protection")];
    const aligned = (name: string): string | undefined => alignment && attribute(alignment, name);
    return {
      numberFormat: formats.get(number("numFmtId")) ?? builtIn[number("numFmtId")] ?? "General",
      ...(font ? fontOf(font) : {}),
      ...(fill ? fillOf(fill) : {}),
      ...(border ? bordersOf(border) : {}),
      horizontal: capital(aligned("horizontal") ?? "general"),
      vertical: capital(aligned("vertical") ?? "bottom"),
      wrap: isOn(alignment, "wrapText"),
      indent: Number(aligned("indent") ?? 0),
      locked: !(protection && attribute(protection, "locked") === "0"),
    };
  });
  return { cells, differential: entries("dxfs").map(differentialOf) };
}

function differentialOf(dxf: XmlElement): JsonObject {
  const [font, fill, format] = [childOf(dxf, "font"), childOf(dxf, "fill"), childOf(dxf, "numFmt")];
  const pattern = fill && childOf(fill, "patternFill");
  const color = font && colorOf(childOf(font, "color"));
  const ground = pattern && colorOf(childOf(pattern, "bgColor"));
  const code = format && attribute(format, "formatCode");
  return {
    font: { ...(color === undefined ? {} : { color }), ...(font && has(font, "b") ? { bold: true } : {}) },
    ...(ground === undefined ? {} : { fill: { color: ground } }),
    ...(code === undefined ? {} : { numberFormat: code }),
  };
}
