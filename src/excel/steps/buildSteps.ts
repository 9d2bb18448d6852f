import type { Block, CellRef, Link, RowRun, Validation } from "../../workbook/drawing/description";
import { fontName } from "../../sheet/style";
import { keepBlocksSteps } from "./keepBlocks";
import { cost, type Step } from "../request/batch";
import { clearStep } from "./clearSheet";
import { contentAt, differingBlocks, emptiedRows, withoutRows, type RowsOf } from "../paint/contents";
import { rowsA1 } from "../request/a1Lines";
import { paintSteps } from "../paint/paintRange";
import { linkFacets, mergedFacets, stylesAt, stylesOfEmptyMerges, withMerges } from "../paint/paintStyles";
import { unprotectStep } from "../paint/protection";
import { rowDifference } from "../state/rowDifference";
import { stampBuilding } from "../state/sheetStamp";
import type { SheetBuild } from "../state/sheetBuild";
import type { SheetWork } from "../state/sheetWork";
import { chartSteps } from "../paint/writeChart";
import { conditionalFormatSteps } from "../paint/writeConditionalFormats";
import { contentSteps, newContentSteps } from "../paint/writeContents";
import { columnSteps, fitSteps, fontStep, layoutSteps, rowSteps } from "../paint/writeLayout";
import { besideLinks, documentReference, linkSteps } from "../paint/writeLinks";
import { validationSteps } from "../paint/writeValidations";

type WorkOf<H extends SheetWork["how"]> = Extract<SheetWork, { readonly how: H }>;

const positionSteps = (sheet: string, position: number | null): Step[] =>
  position === null ? [] : [{ sheet, bytes: cost.action, queue: (batch) => (batch.sheet(sheet).position = position) }];

/** All of a sheet that is there and has nothing on it; contents before formats, for a number in a text cell becomes text. */
function fillSteps({ name, layout, blocks, links }: SheetBuild): Step[] {
  return [
    ...newContentSteps(name, besideLinks(links, blocks)),
    ...linkSteps(name, links, blocks),
    fontStep(name),
    ...paintSteps(name, withMerges(layout), { touched: { cells: links, facets: linkFacets } }),
    ...layoutSteps(name, layout),
    ...paintSteps(name, stylesOfEmptyMerges(layout, blocks), { only: mergedFacets }),
    ...validationSteps(name, layout.validations),
    ...conditionalFormatSteps(name, layout.conditionalFormats),
    ...chartSteps(name, layout.charts),
  ];
}

/** A new sheet. */
export function addSteps({ change, position }: WorkOf<"add">): Step[] {
  const { name } = change;
  const add: Step = {
    sheet: null,
    bytes: 2 * cost.object + cost.action,
    queue: (batch) => batch.introduce(name, batch.context.workbook.worksheets.add(name)),
  };
  return [add, stampBuilding(name), ...positionSteps(name, position), ...fillSteps(change)];
}

const linkKey = (link: Link): string =>
  JSON.stringify([link.row, link.column, documentReference(link), link.tip ?? ""]);

/** Becoming a link gave these cells a font of Excel's own: theirs is set again. */
export const restyleSteps = (
  sheet: string,
  styles: SheetBuild["layout"]["styles"],
  cells: readonly CellRef[],
): Step[] => [
  ...cells.map((cell): Step => ({
    sheet,
    bytes: 2 * cost.object + cost.action,
    queue: (batch) => (batch.range(sheet, { ...cell, rows: 1, columns: 1 }).format.font.name = fontName),
  })),
  ...paintSteps(sheet, stylesAt(styles, cells), { touched: { cells, facets: linkFacets } }),
];

/** Runs of rows in which something is written. */
const rowsWith = (runs: readonly RowRun[], blocks: readonly Block[]): readonly RowRun[] =>
  runs.filter(
    // Fitting a hidden row would show it.
    ({ first, count, hidden }) =>
      hidden !== true && blocks.some(({ row, contents }) => row < first + count && first < row + contents.length),
  );

/** Conditional formats in place of those that stand there. */
const newFormatSteps = ({ name, layout }: SheetBuild): Step[] => [
  {
    sheet: name,
    bytes: 3 * cost.object + cost.action,
    queue: (batch) => {
      batch.sheet(name).getRange().conditionalFormats.clearAll();
    },
  },
  ...conditionalFormatSteps(name, layout.conditionalFormats),
];

/** Those that come before its template's are added, for a new one becomes the first; where others differ, all are made anew. */
function otherFormatSteps({ layout: { conditionalFormats: there } }: SheetBuild, change: SheetBuild): Step[] {
  const { conditionalFormats: wanted } = change.layout;
  const more = wanted.length - there.length;
  const isAdded = more >= 0 && JSON.stringify(wanted.slice(more)) === JSON.stringify(there);
  return isAdded ? conditionalFormatSteps(change.name, wanted.slice(0, more)) : newFormatSteps(change);
}

/** Rules that its template has not, where there is another, or none. */
function otherValidationSteps({ layout: { validations: there } }: SheetBuild, { name, layout }: SheetBuild): Step[] {
  const texts = (all: readonly Validation[]): ReadonlySet<string> => new Set(all.map((one) => JSON.stringify(one)));
  const [before, after] = [texts(there), texts(layout.validations)];
  const gone = there.filter((one) => !after.has(JSON.stringify(one)));
  return [
    ...gone.map(({ range }): Step => ({
      sheet: name,
      bytes: cost.object + cost.action,
      queue: (batch) => {
        batch.range(name, range).dataValidation.clear();
      },
    })),
    ...validationSteps(
      name,
      layout.validations.filter((one) => !before.has(JSON.stringify(one))),
    ),
  ];
}

/** Takes what stands in whole rows, and nothing of their looks. */
const emptyStep = (sheet: string, { first, count }: RowsOf): Step => ({
  sheet,
  bytes: cost.object + cost.action,
  queue: (batch) => batch.rangeAt(sheet, rowsA1(first, count)).clear("Contents"),
});

/** A copy of a sheet like it, made in this run, and what differs. */
export function copySteps({ change, template, restyled, position }: WorkOf<"copy">): Step[] {
  const { name, layout } = change;
  const copy: Step = {
    sheet: name,
    bytes: cost.object + 2 * cost.action,
    queue: (batch) => {
      const twin = batch.sheet(template.name).copy("End");
      twin.name = name;
      batch.introduce(name, twin);
    },
  };
  const known = new Set(template.links.map(linkKey));
  const gone = emptiedRows(template.blocks, change.blocks);
  const kept = template.blocks.flatMap((block) => withoutRows(block, gone));
  const differing = differingBlocks(template.name, kept, change.blocks);
  const links = change.links.filter((link) => !known.has(linkKey(link)) || contentAt(differing, link) !== null);
  const relinked = links.map(({ row, column }) => ({ row, column }));
  return [
    copy,
    stampBuilding(name),
    ...positionSteps(name, position),
    ...gone.map((rows) => emptyStep(name, rows)),
    ...contentSteps(name, besideLinks(links, differing)),
    ...linkSteps(name, links, change.blocks),
    ...paintSteps(name, restyled, { overUnknown: true }),
    ...restyleSteps(name, layout.styles, relinked),
    ...otherFormatSteps(template, change),
    ...otherValidationSteps(template, change),
    ...columnSteps(
      name,
      layout.columns.filter(({ width }, index) => width !== template.layout.columns[index]?.width),
    ),
    ...rowSteps(name, rowDifference(template.layout.rows, layout.rows) ?? []),
    ...fitSteps(name, rowsWith(layout.rows, differing)),
  ];
}

/**
 * A sheet that is there and wholly ours, emptied and made again in its place: names and links that lead to it live on. It may have
 * been opened before.
 */
export function rebuildSteps({ change, there, position, kept }: WorkOf<"rebuild">, isOpen: boolean): Step[] {
  const { name } = change;
  return [
    ...(there.protected && !isOpen ? [unprotectStep(name, change.layout.protection.password)] : []),
    stampBuilding(name, kept),
    ...positionSteps(name, position),
    ...keepBlocksSteps(name, kept),
    clearStep(name, there.charts, kept),
    ...fillSteps(change),
  ];
}
