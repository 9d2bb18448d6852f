import {
  AlignmentType,
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
import { millimetres, sizes, twips } from "./page";
import { rule, runsOf, shareOfRule, widthOf, type RunLook } from "./text";

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
    children: parts.flatMap((part) => runsOf(part, look)),
    ...(typeof more === "string" ? {} : more),
  });

/** Widths of columns that come to the whole, to the twip. */
function widthsOf(columns: readonly PaperColumn[], width: number): readonly number[] {
  const fixed = columns.map((column) => (column.width === undefined ? 0 : millimetres(column.width)));
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const left = width - sum(fixed);
  const shares = columns.map((column) => (column.width === undefined ? (column.share ?? 1) : 0));
  const widths = columns.map((_, at) => (fixed[at] ?? 0) + Math.floor(((shares[at] ?? 0) / sum(shares)) * left));
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((one, at) => (at === widest ? one + width - sum(widths) : one));
}

/** The last two of several words stay on one line: a heading's last word by itself looks lost. */
const inPairs = (heading: string): string => heading.replace(/(?<= \S+) (?=\S+$)/u, "\u00A0");

/** So many rows go with what follows a table: a whole short one, or the end of a long one. */
const keptRows = 3;

/**
 * A table with lines; its head is said again on every page, and no row is broken over two. `keep` holds its end on the page of
 * what follows.
 */
export function tableOf({ columns, rows }: PaperTable, width: number, keep: boolean): Table {
  const widths = widthsOf(columns, width);
  const cell = (
    parts: readonly Part[],
    look: RunLook,
    at: number,
    align: PaperColumn["align"],
    keepNext: boolean,
  ): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: twips(2), bottom: twips(2), left: twips(4), right: twips(4) },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [lineOf(parts, look, align, keepNext ? { keepNext } : {})],
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        // A head without a row beneath it says nothing.
        children: columns.map(({ heading }, at) =>
          cell([inPairs(heading)], { size: sizes.table, bold: true }, at, "center", true),
        ),
      }),
      ...rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            children: columns.map(({ align }, at) =>
              cell([row[at] ?? ""], { size: sizes.table }, at, align, keep && index >= rows.length - keptRows),
            ),
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

/** Words that take more than their line, on two that are about as long; Vietnamese words go in pairs. */
function inLines(text: string, size: number, width: number): readonly string[] {
  if (twips(widthOf(text, size)) <= width) return [text];
  // A dash stays behind what it joins.
  const words = text.split(/ (?!- )/u);
  const pairs = words.flatMap((_, at): readonly (readonly [string, string])[] =>
    at === 0 || at % 2 === 1 ? [] : [[words.slice(0, at).join(" "), words.slice(at).join(" ")]],
  );
  const longest = (lines: readonly string[]): number => Math.max(...lines.map(({ length }) => length));
  return [...pairs].sort((one, other) => longest(one) - longest(other))[0] ?? [text];
}

/** Millimetres of the motto in its letters. */
const mottoLength = 59;

/** Issuer on the left, quốc hiệu and tiêu ngữ on the right, number and place and date beneath (ô số 1–4). */
export function letterheadOf({ superior, issuer, number, placeAndDate }: Letterhead, width: number): Table {
  const left = Math.round(width * 0.45);
  const right = width - left;
  const head = { size: sizes.head } as const;
  const issued = inLines(issuer, sizes.head, left);
  const longest = Math.max(...issued.map((line) => widthOf(line, sizes.head)));
  return halves(
    [
      lineOf([superior], { size: sizes.head - 1 }),
      ...issued.map((line) => lineOf([line], { ...head, bold: true })),
      rule(shareOfRule * Math.min(twips(longest), left), left),
      ...(number === null ? [] : [lineOf(number, { size: sizes.number })]),
    ],
    [
      lineOf([paperTexts.republic], { size: sizes.head - 1, bold: true }),
      lineOf([paperTexts.motto], { size: sizes.motto, bold: true }),
      // As long as the words themselves.
      rule(millimetres(mottoLength), right),
      ...(placeAndDate === null ? [] : [lineOf(placeAndDate, { size: sizes.motto, italics: true })]),
    ],
    [left, right],
  );
}

/** Room to sign in, in points. */
const room = 60;

const signerOf = ({ authority, post, name }: Signer): readonly Paragraph[] => {
  const below = [...(post === undefined ? [] : [post]), name];
  return [
    ...authority.map((line) => lineOf([line], { size: sizes.body, bold: true })),
    ...below.map((line, at) =>
      lineOf([line], { size: sizes.body, bold: true }, "center", at === 0 ? { spacing: { before: twips(room) } } : {}),
    ),
  ];
};

/** "Nơi nhận:", and who. */
export const recipientsOf = (recipients: readonly string[]): readonly Paragraph[] => [
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
export const gap = (keepNext: boolean): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: twips(6), lineRule: "exact" },
    ...(keepNext ? { keepNext } : {}),
    children: [],
  });
