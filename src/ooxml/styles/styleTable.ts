import { fontName, fontSize } from "../../sheet/style";
import type { Style } from "../../sheet/style";
import { contentTypes, declarePart } from "../package/contentTypes";
import { emptyStyles } from "../package/emptyPackage";
import type { OfficePackage } from "../package/officePackage";
import { relate, relationshipsOf } from "../package/relationships";
import { Attributes } from "../xml/attributes";
import { serializeXml } from "../xml/xml";
import type { XmlElement } from "../xml/xml";
import { attribute, childInOrder, childOf, childrenOf, isOn, makeElement, setAttributes } from "../xml/xmlTree";
import { alignmentElement, borderElement, fillElement, fontElement } from "./styleXml";

// CT_Stylesheet, ISO 29500-1, 18.8.39.
const order = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

const builtInFormats: Readonly<Record<string, number>> = { General: 0, "@": 49 };
const firstOwnFormat = 164;

/** The workbook's styles: ours are added behind those that are there, which stay as they are. */
export class StyleTable {
  private readonly known = new Map<Style, number>();
  private readonly quoted = new Map<number, number>();

  private constructor(private readonly root: XmlElement) {}

  /** The table of a workbook, made where it has none. */
  static of(file: OfficePackage, workbookPart: string): StyleTable {
    const known = relationshipsOf(file, workbookPart).find(({ kind }) => kind === "styles")?.target;
    if (known !== undefined && file.has(known)) return new StyleTable(file.edit(known).root);
    const part = file.freeName("xl/styles", ".xml");
    file.putXml(part, emptyStyles);
    declarePart(file, part, contentTypes.styles);
    relate(file, workbookPart, "styles", part);
    return new StyleTable(file.edit(part).root);
  }

  /** The index that a cell of this style carries in `s`. */
  indexOf(style: Style): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const index = this.add("cellXfs", this.cellFormat(style));
    this.known.set(style, index);
    return index;
  }

  /** Pixels of a digit in the workbook's standard font, which column widths are counted in. */
  digitWidth(): number {
    const standard = childrenOf(this.list("fonts"))[0];
    const value = (local: string): string | undefined => {
      const [element] = standard === undefined ? [] : childrenOf(standard, local);
      return element && attribute(element, "val");
    };
    return value("name") === fontName && Number(value("sz")) === fontSize ? 8 : 7;
  }

  /** Whether a cell of this look breaks its text into lines, and centres them. */
  textFlow(index: number): { readonly wraps: boolean; readonly centered: boolean } {
    const format = childrenOf(this.list("cellXfs"))[index];
    const alignment = format && childOf(format, "alignment");
    return {
      wraps: isOn(alignment, "wrapText"),
      centered: alignment !== undefined && attribute(alignment, "horizontal") === "center",
    };
  }

  /** The same look for a text that begins like a formula: editing the cell keeps it a text. */
  quotePrefixed(index: number): number {
    const known = this.quoted.get(index);
    if (known !== undefined) return known;
    const like = childrenOf(this.list("cellXfs"))[index];
    if (like === undefined) return index;
    const made = this.add("cellXfs", {
      name: like.name,
      attributes: new Attributes([...like.attributes, ["quotePrefix", "1"]]),
      children: like.children,
    });
    this.quoted.set(index, made);
    return made;
  }

  /** The index of a differential format (`dxf`), as conditional formats refer to it. */
  differentialIndex(look: {
    readonly fontColor?: string;
    readonly fill?: string;
    readonly bold?: boolean;
    readonly numberFormat?: string;
  }): number {
    const { root } = this;
    const make = (local: string, attributes = {}, children: XmlElement[] = []): XmlElement =>
      makeElement(root, local, attributes, children);
    const rgb = (color: string): { rgb: string } => ({ rgb: `FF${color.replace("#", "").toUpperCase()}` });
    const font = [
      ...(look.bold === undefined ? [] : [make("b", { val: look.bold })]),
      ...(look.fontColor === undefined ? [] : [make("color", rgb(look.fontColor))]),
    ];
    // In differential formats a solid fill is the background colour.
    const fill = look.fill === undefined ? [] : [make("bgColor", rgb(look.fill))];
    const formatCode = look.numberFormat;
    const numFmt =
      formatCode === undefined ? [] : [make("numFmt", { numFmtId: this.numberFormat(formatCode), formatCode })];
    return this.add(
      "dxfs",
      make("dxf", {}, [
        ...(font.length > 0 ? [make("font", {}, font)] : []),
        ...numFmt,
        ...(fill.length > 0 ? [make("fill", {}, [make("patternFill", { patternType: "solid" }, fill)])] : []),
      ]),
    );
  }

  private cellFormat(style: Style): XmlElement {
    const { root } = this;
    const fontId = this.add("fonts", fontElement(root, style));
    const fillId = style.fill === undefined ? 0 : this.add("fills", fillElement(root, style.fill));
    const borderId =
      style.border === undefined ? this.noBorder() : this.add("borders", borderElement(root, style.border));
    const numFmtId = this.numberFormat(style.numberFormat ?? "General");
    const alignment = alignmentElement(root, style);
    const unlocked = style.unlocked === true;
    const on = (given: boolean): true | undefined => (given ? true : undefined);
    return makeElement(
      root,
      "xf",
      {
        ...{ numFmtId, fontId, fillId, borderId, xfId: 0 },
        applyNumberFormat: on(numFmtId !== 0),
        applyFont: true,
        applyFill: on(style.fill !== undefined),
        applyBorder: on(style.border !== undefined),
        applyAlignment: on(alignment !== undefined),
        applyProtection: on(unlocked),
      },
      [...(alignment ? [alignment] : []), ...(unlocked ? [makeElement(root, "protection", { locked: false })] : [])],
    );
  }

  private noBorder(): number {
    const edges = ["left", "right", "top", "bottom", "diagonal"].map((edge) => makeElement(this.root, edge));
    return this.add("borders", makeElement(this.root, "border", {}, edges));
  }

  private numberFormat(code: string): number {
    const builtIn = builtInFormats[code];
    if (builtIn !== undefined) return builtIn;
    const list = this.list("numFmts");
    const same = childrenOf(list).find((format) => attribute(format, "formatCode") === code);
    if (same) return Number(attribute(same, "numFmtId"));
    const taken = childrenOf(list).map((format) => Number(attribute(format, "numFmtId")));
    const numFmtId = Math.max(firstOwnFormat - 1, ...taken) + 1;
    list.children.push(makeElement(list, "numFmt", { numFmtId, formatCode: code }));
    setAttributes(list, { count: taken.length + 1 });
    return numFmtId;
  }

  private list(local: string): XmlElement {
    return childInOrder(this.root, local, order);
  }

  /** Appends an entry, or finds one that is written alike; gives its index. */
  private add(local: string, entry: XmlElement): number {
    const list = this.list(local);
    const entries = childrenOf(list);
    const text = serializeXml({ prolog: "", root: entry });
    const same = entries.findIndex((one) => serializeXml({ prolog: "", root: one }) === text);
    if (same >= 0) return same;
    list.children.push(entry);
    setAttributes(list, { count: entries.length + 1 });
    return entries.length;
  }
}
