import type { Block, Content, Link } from "../../workbook/drawing/description";
import { quoteSheet, toA1 } from "../../sheet/a1";
import { bytesOf, cost, type Step } from "../request/batch";
import { contentAt, withoutGaps } from "./contents";
import { contentSteps } from "./writeContents";
import { writeText } from "./writeText";

/** What Excel calls the place a link leads to: a defined name, or `'Sheet'!A1`. */
export const documentReference = (link: Link): string =>
  "name" in link ? link.name : `${quoteSheet(link.sheet)}!${toA1(link.cell)}`;

/**
 * The text that the cell shows anyway. Without one Excel leaves a filled cell alone; given, it is typed into the cell, so
 * that a formula, or a text that would be read as something else, goes without.
 */
function textToDisplay(link: Link, blocks: readonly Block[]): string | undefined {
  const content = contentAt(blocks, link);
  return typeof content === "string" && content !== "" && writeText(content) === content ? content : undefined;
}

const linkStep = (sheet: string, link: Link, text: string | undefined): Step => {
  const hyperlink: Excel.RangeHyperlink = {
    documentReference: documentReference(link),
    ...(link.tip === undefined ? {} : { screenTip: link.tip }),
    ...(text === undefined ? {} : { textToDisplay: text }),
  };
  return {
    sheet,
    bytes: cost.action + bytesOf(hyperlink),
    queue: (batch) => {
      batch.range(sheet, { row: link.row, column: link.column, rows: 1, columns: 1 }).hyperlink = hyperlink;
    },
  };
};

const isFormula = (content: Content): boolean => typeof content === "object" && content !== null;

/** What is written before links are: all but the formulas in their cells. */
export const besideLinks = (links: readonly Link[], blocks: readonly Block[]): Block[] =>
  blocks.map((block) => ({
    ...block,
    contents: block.contents.map((line, down) =>
      line.map((content, right) =>
        isFormula(content) &&
        links.some(({ row, column }) => row === block.row + down && column === block.column + right)
          ? null
          : content,
      ),
    ),
  }));

/**
 * Links, after the contents, which they may replace where they show a text of their own; before the styles, for a link brings
 * its own font. Some Excels write the place over a formula that becomes a link: it is written behind it, and keeps the link.
 */
export const linkSteps = (sheet: string, links: readonly Link[], blocks: readonly Block[]): Step[] => [
  ...links.map((link) => linkStep(sheet, link, textToDisplay(link, blocks))),
  ...contentSteps(
    sheet,
    withoutGaps(
      links.flatMap((link) => {
        const content = contentAt(blocks, link);
        return isFormula(content) ? [{ row: link.row, column: link.column, contents: [[content]] }] : [];
      }),
    ),
  ),
];
