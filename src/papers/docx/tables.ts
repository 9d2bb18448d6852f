import {
  AlignmentType,
  convertMillimetersToTwip,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Letterhead, PaperColumn, Part, Signatures, Signer, Table as PaperTable } from "../model/paper";
import { paperTexts } from "../../locale/papers/paperTexts";
import { sizes, twips } from "./page";
import { runOf, type RunLook } from "./text";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

const lineOf = (
  parts: readonly Part[],
  look: RunLook,
  alignment: PaperColumn["align"] = "center",
  more: ConstructorParameters<typeof Paragraph>[0] = {},
): Paragraph =>
  new Paragraph({
    alignment: alignments[alignment],
    children: parts.map((part) => runOf(part, look)),
    ...(typeof more === "string" ? {} : more),
  });

/** Widths of columns that come to the whole, to the twip. */
function widthsOf(columns: readonly PaperColumn[], width: number): readonly number[] {
  const fixed = columns.map((column) => (column.width === undefined ? 0 : convertMillimetersToTwip(column.width)));
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const left = width - sum(fixed);
  const shares = columns.map((column) => (column.width === undefined ? (column.share ?? 1) : 0));
  const widths = columns.map((_, at) => (fixed[at] ?? 0) + Math.floor(((shares[at] ?? 0) / sum(shares)) * left));
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((one, at) => (at === widest ? one + width - sum(widths) : one));
}

/** A table with lines; its head is said again on every page, and no row is broken over two. */
export function tableOf({ columns, rows }: PaperTable, width: number): Table {
  const widths = widthsOf(columns, width);
  const cell = (parts: readonly Part[], look: RunLook, at: number, align: PaperColumn["align"]): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: twips(2), bottom: twips(2), left: twips(4), right: twips(4) },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [lineOf(parts, look, align)],
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, at) => cell([heading], { size: sizes.table, bold: true }, at, "center")),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map(({ align }, at) => cell([row[at] ?? ""], { size: sizes.table }, at, align)),
          }),
      ),
    ],
  });
}

/** Two halves side by side, without lines. */
const halves = (left: readonly Paragraph[], right: readonly Paragraph[], widths: readonly [number, number]): Table =>
  new Table({
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, at) =>
            new TableCell({
              borders: noBorders,
              width: { size: widths[at] ?? 0, type: WidthType.DXA },
              children: [...children],
            }),
        ),
      }),
    ],
  });

/** A line under some words, in the middle and as long as a part of the room: a paragraph's border, drawn in. */
const ruleUnder = (width: number, share: number): Paragraph => {
  const indent = Math.round((width * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: twips(2), after: twips(4), line: twips(3), lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    children: [],
  });
};

/** Issuer on the left, quốc hiệu and tiêu ngữ on the right, number and place and date beneath (ô số 1–4). */
export function letterheadOf({ superior, issuer, number, placeAndDate }: Letterhead, width: number): Table {
  const left = Math.round(width * 0.45);
  const right = width - left;
  const head = { size: sizes.head } as const;
  return halves(
    [
      lineOf([superior], { size: sizes.head - 1 }),
      lineOf([issuer], { ...head, bold: true }),
      ruleUnder(left, 0.4),
      ...(number === null ? [] : [lineOf(number, { size: sizes.number })]),
    ],
    [
      lineOf([paperTexts.republic], { size: sizes.head - 1, bold: true }),
      lineOf([paperTexts.motto], { size: sizes.motto, bold: true }),
      ruleUnder(right, 0.62),
      ...(placeAndDate === null ? [] : [lineOf(placeAndDate, { size: sizes.motto, italics: true })]),
    ],
    [left, right],
  );
}

/** Room to sign in, in points. */
const room = 60;

const signerOf = ({ authority, name }: Signer): readonly Paragraph[] => [
  ...authority.map((line) => lineOf([line], { size: sizes.body, bold: true })),
  lineOf([name], { size: sizes.body, bold: true }, "center", { spacing: { before: twips(room) } }),
];

const recipientsOf = (recipients: readonly string[]): readonly Paragraph[] => [
  lineOf([paperTexts.recipientsHead], { size: sizes.recipientsHead, bold: true, italics: true }, "left"),
  ...recipients.map((line) => lineOf([line], { size: sizes.recipients }, "left")),
];

/** The end of a paper. */
export function signaturesOf({ left, right }: Signatures, width: number): Table {
  const half = Math.round(width / 2);
  const other = left === null ? [] : "recipients" in left ? recipientsOf(left.recipients) : signerOf(left);
  return halves(other.length === 0 ? [new Paragraph({ children: [] })] : other, signerOf(right), [half, width - half]);
}

/** Space between a table and what follows it; two tables that touch would be one. */
export const gap = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: twips(6), lineRule: "exact" }, children: [] });
