import { fill, sheetTexts } from "../../locale/sheets";
import type { Period, Plan, RankingKey } from "../../plan/plan";
import type { Shortlist } from "../../rules/shortlist";
import { absoluteA1 } from "../a1";
import { summaryAnchor } from "../anchors";
import { valueKey } from "../blocks/listKeys";
import { cellOf, layOutBlock, type KeyedBlock } from "../blocks/keyedBlock";
import type { Book } from "../book";
import { tabColors } from "../colors";
import type { NameChange } from "../description";
import { entryContent } from "../entries";
import { area, SheetBuilder } from "../sheetBuilder";
import { keyRow } from "../sheets/figuresSection";
import { rowHeight } from "../sheets/rowHeight";
import { writeAgency } from "./agencySection";
import { settingKeys, type CouncilRecord, type SettingKey } from "./councilLines";
import { writeFacts } from "./facts";
import { glanceRows, writeGlance } from "./glance";
import { grid, gridColumns, spanOf, widthOf } from "./grid";
import { headingRows, writeHeading } from "./heading";
import { exclusions, personFigure, proposedPeople, proposedUnits, shownTargets } from "./proposals";
import { sortNote, writeProposed } from "./proposedSection";

const words = sheetTexts.summary;

export interface SummaryInput {
  readonly book: Book;
  readonly period: Period;
  readonly shortlist: Shortlist;
  /** What the council wrote before. */
  readonly council: CouncilRecord;
  readonly sheet: string;
  readonly after: string | null;
  readonly madeOn: Date;
  /** dd/mm/yyyy hh:mm */
  readonly madeAt: string;
}

function rankingWords(key: RankingKey, plan: Plan): string {
  const targetName = (id: string): string => plan.targets.find((target) => target.id === id)?.name ?? id;
  switch (key.by) {
    case "figure":
      return fill(words.rankingKeys.figure, { target: targetName(key.target) });
    case "exceededCount":
    case "metCount":
    case "rating":
    case "initiatives":
      return words.rankingKeys[key.by];
  }
}

const orderOf = (keys: readonly RankingKey[], plan: Plan): string =>
  sortNote([...keys.map((key) => rankingWords(key, plan)), words.rankingKeys.tie]);

function writeExcluded(builder: SheetBuilder, input: SummaryInput, row: number): number {
  const { columns } = words;
  builder.putMerged(area(row, 1, 1, grid.last), words.excluded, "section").rowRun({ first: row, count: 1, height: 26 });
  builder
    .putRow({ row: row + 1, column: 1 }, [columns.rank, columns.excluded], "header")
    .putMerged(area(row + 1, grid.detail, 1, 2), columns.unit, "header")
    .putMerged(area(row + 1, grid.figures, 1, grid.last - grid.figures + 1), columns.reasons, "header")
    .keepTogether(row, 4)
    .rowRun({ first: row + 1, count: 1, height: 26 });
  const lines = exclusions(input.book, input.shortlist);
  const first = row + 2;
  if (lines.length === 0) builder.putMerged(area(first, 1, 1, grid.last), words.none, "label");
  lines.forEach((line, index) => {
    const at = first + index;
    builder
      .putRow({ row: at, column: 1 }, [index + 1], "labelCentered")
      .put({ row: at, column: grid.name }, line.name, "label")
      .putMerged(area(at, grid.detail, 1, 2), line.unit, "label")
      .putMerged(area(at, grid.figures, 1, grid.last - grid.figures + 1), line.reasons, "label")
      .rowRun({
        first: at,
        count: 1,
        height: rowHeight([
          { text: line.reasons, width: spanOf(grid.figures, grid.last - grid.figures + 1) },
          { text: line.name, width: widthOf(grid.name) },
          { text: line.unit, width: spanOf(grid.detail, 2) },
        ]),
      });
  });
  return first + Math.max(1, lines.length) + 1;
}

/** The council's settings come before the lists that refer to them. */
function writeSettings(
  builder: SheetBuilder,
  input: SummaryInput,
  row: number,
): { readonly block: KeyedBlock; readonly next: number } {
  const labels: Record<SettingKey, string> = { members: words.members, voteThreshold: words.voteThreshold };
  const block = layOutBlock(
    summaryAnchor(input.period.id, "settings"),
    input.sheet,
    { row: row + 1, column: 0 },
    settingKeys,
    ["", "", "", "", valueKey],
  );
  builder
    .keepTogether(row, 4)
    .putMerged(area(row, 1, 1, grid.last), words.council, "section")
    .rowRun({ first: row, count: 1, height: 26 })
    .putRow({ row: row + 1, column: 1 }, keyRow(block), "key")
    .rowRun({ first: row + 1, count: 1, hidden: true });
  for (const key of settingKeys) {
    const cell = cellOf(block, key, valueKey);
    if (cell === undefined) continue;
    const range = area(cell.row, cell.column, 1, 1);
    builder
      .put({ row: cell.row, column: 0 }, key, "key")
      .putMerged(area(cell.row, 1, 1, 4), labels[key], "label")
      .put(cell, entryContent(input.council.settings[key]), "entryCentered")
      .rowRun({ first: cell.row, count: 1, height: 24 })
      .validate({
        range,
        rule:
          key === "members"
            ? { kind: "whole", operator: "between", formula1: 1, formula2: 1000 }
            : { kind: "decimal", operator: "between", formula1: 0, formula2: 100 },
        prompt: { title: words.council.slice(0, 32), text: words.votes[key] },
        error: { style: "stop", title: sheetTexts.errors.title, text: words.votes[key] },
      });
  }
  return { block, next: row + 2 + settingKeys.length + 1 };
}

function writeSignatures(builder: SheetBuilder, row: number): number {
  const half = grid.remarks - 1;
  const [left, right] = [area(row, 1, 1, 4), area(row, half, 1, grid.last - half + 1)];
  builder
    .putMerged(left, words.secretary, "officialBold")
    .putMerged(right, words.chair, "officialBold")
    .putMerged({ ...left, row: row + 1 }, words.sign, "officialItalic")
    .putMerged({ ...right, row: row + 1 }, words.sign, "officialItalic")
    .rowRun({ first: row, count: 2, height: 20 })
    // Room to sign in, on the page of the last lines.
    .keepTogether(row - 4, 11);
  return row + 7;
}

/** The shortlist of an occasion: a snapshot that says when it was made, and whether figures have changed since. */
export function summarySheet(input: SummaryInput): {
  readonly sheet: SheetBuilder;
  readonly names: readonly NameChange[];
} {
  const { book, period, shortlist } = input;
  const { plan } = book;
  const builder = new SheetBuilder({
    kind: "summary",
    name: input.sheet,
    after: input.after,
    tabColor: tabColors.summary,
  });
  for (const run of gridColumns) builder.columnRun(run);
  writeHeading(builder, plan, period, input.madeOn);
  const units = book.figures.units.length;
  builder.put({ row: 8, column: 1 }, fill(words.madeAt, { at: input.madeAt, units }), "note");

  let row = 11;
  writeGlance(builder, book, period, shortlist, row);
  row += glanceRows(units);
  row = writeAgency(builder, book, period, row);
  const settings = writeSettings(builder, input, row);
  const address = (key: SettingKey): string => {
    const cell = cellOf(settings.block, key, valueKey);
    return cell === undefined ? "#REF!" : absoluteA1(cell);
  };
  const council = { members: address("members"), voteThreshold: address("voteThreshold") };
  const shown = shownTargets(plan, shortlist);
  const collectives = writeProposed(
    builder,
    {
      anchor: summaryAnchor(period.id, "units"),
      heading: words.units,
      note: orderOf(shortlist.order.units, plan),
      nobody: words.noUnits,
      columns: {
        name: words.columns.unit,
        detail: words.columns.reason,
        figures: shown.length === 1 ? [shown[0]?.name ?? "", ""] : shown.map((target) => target.name),
      },
      proposals: proposedUnits(book, period, shortlist, input.council),
      council,
    },
    settings.next,
  );
  const people = writeProposed(
    builder,
    {
      anchor: summaryAnchor(period.id, "people"),
      heading: words.people,
      note: orderOf(shortlist.order.people, plan),
      nobody: words.noPeople,
      columns: {
        name: words.columns.person,
        detail: words.columns.unit,
        figures: [words.columns[personFigure(shortlist)]],
      },
      proposals: proposedPeople(book, shortlist, input.council),
      council,
    },
    collectives.next,
  );
  row = writeExcluded(builder, input, people.next);
  row = writeSignatures(builder, row + 1);
  const lastPrinted = row;
  const facts = writeFacts(builder, book, period, row + 1);
  builder
    .put({ row: 9, column: 1 }, facts.state, "warningLine")
    .protect({ allowFormatRowsAndColumns: true })
    .paginate()
    .page({
      titleRows: { first: headingRows.title, last: headingRows.occasion },
      printArea: area(0, 1, lastPrinted, grid.last),
      margins: { top: 1.5, right: 1.2, bottom: 1.5, left: 1.8 },
    });
  const named = [collectives.block, people.block, settings.block, facts.block];
  const names = named.map((block) => ({ name: block.name, sheet: input.sheet, range: block.range }));
  return { sheet: builder, names };
}
