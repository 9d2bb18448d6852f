import type { CSSProperties } from "react";
import { cellKey } from "../../sheet/cellKey";
import type { Border, BorderSide, CellFormat } from "../host/model/cellFormat";
import type { Sheet } from "../host/model/sheet";
import type { ConditionalLook } from "./conditionalLooks";
import { cssFont, displayText } from "./displayText";
import type { ShownNumber } from "./fitNumber";

/** What one cell looks like; the place comes later. */
export interface CellView {
  readonly text: string;
  readonly box: CSSProperties;
  readonly words: CSSProperties;
  readonly isLink: boolean;
  /** Text that may run over empty cells on its right. */
  readonly runsOver: boolean;
  readonly font: string;
  /** null where the cell shows no number. */
  readonly number: ShownNumber | null;
}

const gridline = "#e2e2e2";
const noLine = "1px solid transparent";
const weights: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const lineStyles: Readonly<Record<string, string>> = { Dash: "dashed", Dot: "dotted", Double: "double" };
const vertical: Readonly<Record<string, string>> = { Top: "flex-start", Center: "center", Bottom: "flex-end" };

function line(border: Border | undefined): string | null {
  if (border === undefined || border.style === "None") return null;
  const width = border.style === "Double" ? 3 : (weights[border.weight] ?? 1);
  return `${width}px ${lineStyles[border.style] ?? "solid"} ${border.color}`;
}

/** The looks of the cells of one sheet, computed once until something changes. */
export class CellViews {
  private readonly known = new Map<number, CellView>();
  private readonly formats = new Map<number, CellFormat>();

  constructor(
    private readonly sheet: Sheet,
    private readonly looks: ReadonlyMap<number, ConditionalLook>,
  ) {}

  at(row: number, column: number): CellView {
    const key = cellKey(row, column);
    const known = this.known.get(key);
    if (known) return known;
    const made = this.make(row, column, key);
    this.known.set(key, made);
    return made;
  }

  private format(row: number, column: number): CellFormat {
    const key = cellKey(row, column);
    const known = this.formats.get(key);
    if (known) return known;
    const made = this.sheet.formats.at(row, column);
    this.formats.set(key, made);
    return made;
  }

  /** A side that either neighbour draws. */
  private side(row: number, column: number, side: BorderSide, opposite: BorderSide, r: number, c: number) {
    const own = line(this.format(row, column).borders[side]);
    if (own !== null || row + r < 0 || column + c < 0) return own;
    return line(this.format(row + r, column + c).borders[opposite]);
  }

  private make(row: number, column: number, key: number): CellView {
    const format = this.format(row, column);
    const look = this.looks.get(key) ?? {};
    const value = this.sheet.valueAt(row, column);
    const text = displayText(value, { numberFormat: look.numberFormat ?? format.numberFormat });
    const fill = look.fill ?? (format.filled ? format.fill : undefined);
    const plain = this.sheet.showGridlines && fill === undefined ? `1px solid ${gridline}` : noLine;
    const isLink = this.sheet.links.has(key) || isHyperlink(this.sheet, row, column);
    const general = typeof value === "number" ? "right" : typeof value === "boolean" ? "center" : "left";
    const stated = format.horizontal.toLowerCase();
    const align = stated === "left" || stated === "center" || stated === "right" ? stated : general;
    const underline = format.underline !== "None";
    return {
      text,
      isLink,
      font: cssFont(format),
      number:
        typeof value === "number"
          ? { value, isGeneral: (look.numberFormat ?? format.numberFormat) === "General" }
          : null,
      runsOver: text !== "" && !format.wrap && typeof value === "string" && align === "left",
      box: {
        background: background(fill, look),
        borderTop: this.side(row, column, "top", "bottom", -1, 0) ?? noLine,
        borderLeft: this.side(row, column, "left", "right", 0, -1) ?? noLine,
        borderBottom: this.side(row, column, "bottom", "top", 1, 0) ?? plain,
        borderRight: this.side(row, column, "right", "left", 0, 1) ?? plain,
        alignItems: vertical[format.vertical] ?? "flex-end",
      },
      words: {
        font: cssFont({ ...format, bold: look.bold ?? format.bold }),
        lineHeight: 1.2,
        color: look.fontColor ?? format.fontColor,
        textAlign: align,
        textDecoration: [underline ? "underline" : "", format.strikethrough ? "line-through" : ""].join(" ").trim(),
        whiteSpace: format.wrap ? "pre-wrap" : "pre",
        ...(format.rotation === 90 ? { writingMode: "vertical-rl", transform: "rotate(180deg)" } : {}),
        paddingLeft: align === "left" ? 2 + format.indent * 9 : 2,
        paddingRight: align === "right" ? 2 + format.indent * 9 : 2,
      },
    };
  }
}

const isHyperlink = (sheet: Sheet, row: number, column: number): boolean => {
  const content = sheet.contentAt(row, column);
  return content !== null && "formula" in content && /^=HYPERLINK\(/i.test(content.formula);
};

function background(fill: string | undefined, { bar }: ConditionalLook): string {
  const base = fill ?? "transparent";
  if (bar === undefined) return base;
  const end = `${(bar.share * 100).toFixed(1)}%`;
  return `linear-gradient(to right, ${bar.color}99 ${end}, transparent ${end}) ${base}`;
}
