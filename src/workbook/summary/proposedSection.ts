import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { toA1 } from "../../sheet/a1";
import { type KeyedBlock, layOutBlock } from "../drawing/keyedBlock";
import { writeKeyRow } from "../drawing/keyedTable";
import { textOf } from "../blocks/book";
import type { Content, RangeRef } from "../drawing/description";
import { entryContent } from "../drawing/typedContent";
import { literal } from "../formulas/expressions";
import { area, type SheetBuilder } from "../drawing/sheetBuilder";
import { runsOf, type PageFlow } from "../drawing/pageFlow";
import { rowHeight } from "../drawing/rowHeight";
import { choice } from "../sheets/validations";
import { grid, spanOf, widthOf } from "./grid";
import type { Proposal } from "./proposals";
import { gapHeight, sectionHeight, writeGap, writeHeadingAgain, writeSectionHeading } from "./sectionHeading";

const words = sheetTexts.summary;

const keys = [
  "rank",
  "name",
  "detail",
  "title",
  "figure1",
  "figure2",
  "figure3",
  "remarks",
  "votesFor",
  "votesCast",
  "share",
  "reached",
  "conclusion",
  "remark",
] as const;

/** Cells of the council's settings: absolute addresses. */
export interface CouncilCells {
  readonly members: string;
  readonly voteThreshold: string;
}

export interface ProposedSection {
  readonly anchor: string;
  readonly heading: string;
  readonly note: string;
  readonly nobody: string;
  readonly columns: { readonly name: string; readonly detail: string; readonly figures: readonly string[] };
  readonly proposals: readonly Proposal[];
  readonly council: CouncilCells;
}

/** People's rating takes the three figure columns as one. */
const isWide = (section: ProposedSection): boolean => section.columns.figures.length === 1;

const headerHeight = 54;
const noteHeight = 18;

function writeHeader(builder: SheetBuilder, section: ProposedSection, row: number): void {
  const { columns } = words;
  builder
    .putRow({ row, column: 1 }, [columns.rank, section.columns.name, section.columns.detail, columns.title], "header")
    .putRow(
      { row, column: grid.remarks },
      [
        columns.remarks,
        columns.votesFor,
        columns.votesCast,
        columns.share,
        columns.reached,
        columns.conclusion,
        columns.remark,
      ],
      "header",
    )
    .rowRun({ first: row, count: 1, height: headerHeight });
  if (isWide(section)) builder.putMerged(area(row, grid.figures, 1, 3), section.columns.figures[0] ?? "", "header");
  else {
    const texts = Array.from({ length: 3 }, (_, index) => section.columns.figures[index] ?? "");
    builder.putRow({ row, column: grid.figures }, texts, "header");
  }
}

function writeLine(builder: SheetBuilder, section: ProposedSection, proposal: Proposal, row: number): void {
  const { council } = proposal;
  const cell = (column: number): string => toA1({ row, column });
  const [votesFor, votesCast, share] = [cell(grid.votesFor), cell(grid.votesCast), cell(grid.share)];
  const typedFor = entryContent(council?.votesFor);
  const typedCast = entryContent(council?.votesCast);
  const counted = typeof typedFor === "number" && typeof typedCast === "number" && typedCast > 0;
  const shareNow: Content = {
    formula: `IF(COUNT(${votesFor},${votesCast})=2,IF(${votesCast}>0,${votesFor}/${votesCast},""),"")`,
    value: counted ? typedFor / typedCast : "",
  };
  const { voteThreshold } = section.council;
  builder
    .put({ row, column: 0 }, proposal.key, "key")
    .put({ row, column: grid.rank }, proposal.rank, "labelCentered")
    .put({ row, column: grid.name }, proposal.name, "label")
    .put({ row, column: grid.detail }, proposal.detail, "labelCentered")
    .put({ row, column: grid.title }, proposal.title, "labelCentered")
    .put({ row, column: grid.remarks }, proposal.remarks, "label")
    .put({ row, column: grid.votesFor }, typedFor, "entryCentered")
    .put({ row, column: grid.votesCast }, typedCast, "entryCentered")
    .put({ row, column: grid.share }, shareNow, "computedPercent")
    .put(
      { row, column: grid.reached },
      {
        formula:
          `IF(OR(COUNT(${share})=0,COUNT(${voteThreshold})=0),"",` +
          `IF(ROUND(${votesFor}*100,6)>=ROUND(${voteThreshold}*${votesCast},6),${literal(words.reached)},${literal(words.notReached)}))`,
        value: "",
      },
      "computedCentered",
    )
    .put({ row, column: grid.conclusion }, entryContent(council?.conclusion), "entryChoice")
    .put({ row, column: grid.remark }, entryContent(council?.remark), "entryText");
  if (isWide(section)) {
    builder.putMerged(area(row, grid.figures, 1, 3), proposal.figures[0]?.content ?? null, "computedCentered");
  } else {
    for (let index = 0; index < 3; index += 1) {
      const figure = proposal.figures[index];
      builder.put({ row, column: grid.figures + index }, figure?.content ?? null, figure?.style ?? "computedText");
    }
  }
}

function heightOf({ name, detail, title, remarks, figures, council }: Proposal): number {
  const rating = figures.length === 1 ? figures[0]?.content : "";
  const texts = [
    { text: name, width: widthOf(grid.name) },
    { text: detail, width: widthOf(grid.detail), centered: true },
    { text: title, width: widthOf(grid.title), centered: true },
    { text: typeof rating === "string" ? rating : "", width: spanOf(grid.figures, 3), centered: true },
    { text: remarks, width: widthOf(grid.remarks) },
    { text: textOf(council?.remark ?? null), width: widthOf(grid.remark) },
  ];
  return rowHeight(texts, 34);
}

function validate(builder: SheetBuilder, section: ProposedSection, first: number, rows: number): void {
  const cell = (column: number): string => toA1({ row: first, column });
  const [votesFor, votesCast] = [cell(grid.votesFor), cell(grid.votesCast)];
  const whole = (address: string): string => `ISNUMBER(${address}),${address}>=0,INT(${address})=${address}`;
  const error = { style: "stop", title: sheetTexts.errors.title, text: words.votes.error } as const;
  builder
    .validate({
      range: area(first, grid.votesFor, rows, 1),
      rule: { kind: "custom", formula: `AND(${whole(votesFor)},OR(COUNT(${votesCast})=0,${votesFor}<=${votesCast}))` },
      prompt: { title: words.columns.votesFor, text: words.votes.votesFor },
      error,
    })
    .validate({
      range: area(first, grid.votesCast, rows, 1),
      rule: {
        kind: "custom",
        formula:
          `AND(${whole(votesCast)},${votesCast}>=N(${votesFor}),` +
          `OR(COUNT(${section.council.members})=0,${votesCast}<=${section.council.members}))`,
      },
      prompt: { title: words.columns.votesCast, text: words.votes.votesCast },
      error,
    })
    .validate(choice(area(first, grid.conclusion, rows, 1), words.columns.conclusion, words.conclusions));
}

function formatReached(builder: SheetBuilder, reached: RangeRef): void {
  builder
    .formatWhere({
      kind: "formula",
      range: reached,
      formula: `${toA1(reached)}=${literal(words.reached)}`,
      fontColor: "#375623",
      fill: "#E2F0D9",
    })
    .formatWhere({
      kind: "formula",
      range: reached,
      formula: `${toA1(reached)}=${literal(words.notReached)}`,
      fontColor: "#9C2A00",
      fill: "#FBE5D6",
    });
}

/**
 * A list of those proposed, with the council's columns. Its heading is said again on each further page, in rows without a key,
 * which nothing reads. Returns its block and the row behind it.
 */
export function writeProposed(
  builder: SheetBuilder,
  flow: PageFlow,
  section: ProposedSection,
  row: number,
): { readonly block: KeyedBlock; readonly next: number } {
  const lines = section.proposals;
  const heights = lines.length === 0 ? [rowHeight([])] : lines.map(heightOf);
  const rows = flow.takeList({
    row,
    lead: { rows: 4, height: sectionHeight + noteHeight + headerHeight },
    again: { rows: 2, height: sectionHeight + headerHeight },
    lines: heights,
  });
  writeSectionHeading(builder, section.heading, row);
  builder
    .putMerged(area(row + 1, 1, 1, grid.last), section.note, "note")
    .rowRun({ first: row + 1, count: 1, height: noteHeight });
  writeHeader(builder, section, row + 2);
  for (const at of rows.again) {
    writeHeadingAgain(builder, section.heading, at);
    writeHeader(builder, section, at + 1);
  }
  const first = row + 4;
  const keyByRow = new Map(lines.map((line, index) => [rows.lines[index], line.key]));
  const block = layOutBlock(
    section.anchor,
    builder.identity.name,
    { row: row + 3, column: 0 },
    Array.from({ length: rows.next - first }, (_, index) => keyByRow.get(first + index) ?? ""),
    keys,
  );
  writeKeyRow(builder, block);
  rows.lines.forEach((at, index) => {
    const line = lines[index];
    builder.rowRun({ first: at, count: 1, height: heights[index] ?? 0 });
    if (line === undefined) builder.putMerged(area(at, 1, 1, grid.last), section.nobody, "label");
    else writeLine(builder, section, line, at);
  });
  if (lines.length > 0) {
    for (const [start, count] of runsOf(rows.lines)) validate(builder, section, start, count);
    formatReached(builder, area(first, grid.reached, rows.next - first, 1));
  }
  writeGap(builder, rows.next);
  flow.skip(gapHeight);
  return { block, next: rows.next + 1 };
}

/** The sort order in words: it is shown, for a ranking is an order and never a score. */
export const sortNote = (keysInWords: readonly string[]): string =>
  fill(words.sortOrder, { keys: keysInWords.join("; ") });
