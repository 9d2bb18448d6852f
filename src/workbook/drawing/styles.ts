import type { Style } from "../../sheet/style";

const title = { bold: true, size: 16, color: "#1F3864", vertical: "center" } as const;
const remark = { italic: true, size: 11, color: "#595959", vertical: "center", horizontal: "left", indent: 1 } as const;
const line = { border: "thin", vertical: "center" } as const;
const entry = { ...line, fill: "#FFF8E1", unlocked: true } as const;
/** Texts keep off the line on their left; numbers keep the width of a bracket on their right. */
const written = { horizontal: "left", indent: 1, wrap: true } as const;
const counted = { horizontal: "right", numberFormat: "General_)" } as const;

/** Visual tokens of the workbook. */
export const styles = {
  title,
  /** Over columns that stay in sight: it goes no further than they do. */
  wrappedTitle: { ...title, wrap: true },
  subtitle: { italic: true, color: "#595959", vertical: "center", wrap: true },
  section: { bold: true, size: 13, color: "#1F3864", fill: "#E9EFF7", vertical: "center", border: "bottom" },
  text: { vertical: "center", wrap: true },
  centered: { vertical: "center", horizontal: "center", wrap: true },
  emphasis: { bold: true, vertical: "center", wrap: true },
  emphasisCentered: { bold: true, vertical: "center", horizontal: "center", wrap: true },
  link: { color: "#0563C1", underline: true, vertical: "center" },
  header: { ...line, bold: true, color: "#FFFFFF", fill: "#2F5597", horizontal: "center", wrap: true },
  subheader: { ...line, bold: true, fill: "#DCE6F2", horizontal: "center", wrap: true },
  /** What a column holds, once more where it stays in sight. */
  columnLabel: { ...line, size: 10, color: "#1F3864", fill: "#DCE6F2", horizontal: "center", wrap: true },
  /** What a narrow column holds, written upwards. */
  turnedLabel: { ...line, size: 10, color: "#1F3864", fill: "#DCE6F2", horizontal: "center", wrap: true, turned: true },
  smallCentered: { ...line, size: 10, horizontal: "center" },
  smallLink: { ...line, ...written, size: 10, color: "#0563C1", underline: true },
  smallText: { ...line, ...written, size: 10 },
  smallBold: { ...line, ...written, size: 10, bold: true, fill: "#F2F2F2" },
  /** A status in one letter. */
  symbol: { ...line, bold: true, horizontal: "center" },
  keySymbol: { bold: true, horizontal: "center", vertical: "center" },
  symbolCount: { ...line, size: 10, bold: true, horizontal: "center", fill: "#F2F2F2" },
  /** A bar drawn with letters. */
  bar: { ...line, size: 10, color: "#2F5597", horizontal: "left" },
  label: { ...line, ...written },
  labelCentered: { ...line, horizontal: "center", wrap: true },
  labelLink: { ...line, ...written, color: "#0563C1", underline: true },
  labelBold: { ...line, ...written, bold: true, fill: "#F2F2F2" },
  /** What is said beside what heads lines. */
  labelHead: { ...line, ...written, fill: "#F2F2F2" },
  key: { size: 8, color: "#A6A6A6" },
  /** What a program reads and nobody else: not a letter of it is drawn, though its column ends the page. */
  unseen: { size: 8, color: "#A6A6A6", numberFormat: ";;;" },
  computedNumber: { ...line, ...counted },
  computedPercent: { ...line, horizontal: "right", numberFormat: "0.0%_)" },
  /** How much of something is done, in whole percents. */
  computedShare: { ...line, horizontal: "right", numberFormat: "0%_)" },
  computedDate: { ...line, horizontal: "center", numberFormat: "dd/mm/yyyy" },
  computedText: { ...line, ...written },
  computedCentered: { ...line, horizontal: "center", wrap: true },
  /** Points of a percentage: 80 is 80%; a text in their place stands as it is. */
  computedPoints: { ...line, horizontal: "center", wrap: true, numberFormat: 'General"%"' },
  status: { ...line, bold: true, size: 11, horizontal: "center", wrap: true },
  /** A text that is typed for a number or a day is seen whole: it wraps. */
  entryNumber: { ...entry, ...counted, wrap: true },
  entryPercentCentered: { ...entry, horizontal: "center", wrap: true, numberFormat: 'General"%"' },
  entryPercent: { ...entry, horizontal: "right", numberFormat: 'General"%"_)' },
  entryDate: { ...entry, horizontal: "center", wrap: true, numberFormat: "dd/mm/yyyy" },
  entryTime: { ...entry, horizontal: "center", wrap: true, numberFormat: "hh:mm" },
  entryDateLeft: { ...entry, ...written, numberFormat: "dd/mm/yyyy" },
  entryChoiceLeft: { ...entry, ...written },
  entryText: { ...entry, ...written, numberFormat: "@" },
  entryChoice: { ...entry, horizontal: "center", wrap: true },
  entryCentered: { ...entry, horizontal: "center", wrap: true },
  /** A short code: "30-4" stays a text. */
  entryCode: { ...entry, horizontal: "center", wrap: true, numberFormat: "@" },
  /** A cell in which nothing is entered or computed: the target is not judged in that period. */
  absent: { ...line, fill: "#EDEDED" },
  note: { italic: true, size: 11, color: "#595959", vertical: "center" },
  hint: { italic: true, size: 11, color: "#595959", vertical: "center", wrap: true },
  state: { bold: true, color: "#1F3864", vertical: "center", wrap: true },
  officialCentered: { size: 13, horizontal: "center", vertical: "center" },
  officialBold: { size: 13, bold: true, horizontal: "center", vertical: "center" },
  officialItalic: { size: 13, italic: true, horizontal: "center", vertical: "center" },
  /** Parts of the official heading that the office fills. */
  officialEntry: { size: 13, horizontal: "center", vertical: "center", wrap: true, unlocked: true },
  officialEntryItalic: { size: 13, italic: true, horizontal: "center", vertical: "center", wrap: true, unlocked: true },
  republic: { size: 13, bold: true, horizontal: "center", vertical: "center" },
  motto: { size: 14, bold: true, horizontal: "center", vertical: "center" },
  /** A line drawn with underscores under a heading: it can be shorter than its columns. */
  headingLine: { size: 8, horizontal: "center", vertical: "top" },
  officialTitle: { size: 14, bold: true, horizontal: "center", vertical: "center" },
  /** What only a chart reads. */
  chartData: { size: 8, color: "#7F7F7F" },
  /** What lacks, over a few lines. */
  lackingLine: { size: 10, color: "#7F6000", vertical: "top", wrap: true },
  /** In one line over the empty cells beside it. */
  unitState: { bold: true, color: "#1F3864", vertical: "center" },
  unitName: { bold: true, size: 14, color: "#1F3864", vertical: "center" },
  /** An empty cell whose letters would be so high: a row that fits itself is no lower. */
  strut: { size: 22 },
  /** What a sheet says of a row beside it, in one line over the cells that follow. */
  remark: { ...remark, border: "bottom" },
  /** What is asked for, in one line over the cells up to the answer. */
  question: { vertical: "center", horizontal: "left", indent: 1, border: "bottom" },
  /** The last of the cells that a remark runs over. */
  remarkEnd: { ...remark, border: "bottomRight" },
  total: { ...line, bold: true, border: "doubleBottom" },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;

/** The style of a name, with every property optional. */
export const styleOf = (name: StyleName): Style => styles[name];
