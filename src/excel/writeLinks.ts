import type { Link } from "../workbook/description";
import { quoteSheet, toA1 } from "../workbook/a1";
import { bytesOf, cost, type Step } from "./batch";

/** What Excel calls the place a link leads to: a defined name, or `'Sheet'!A1`. */
export const documentReference = (link: Link): string =>
  "name" in link ? link.name : `${quoteSheet(link.sheet)}!${toA1(link.cell)}`;

/**
 * Links without a text of their own, so that what stands in the cell stays. They go before the contents: Excel shows the
 * reference in an empty cell, and the content then replaces it; and before the styles, for a link brings a font of its own.
 */
export const linkSteps = (sheet: string, links: readonly Link[]): Step[] =>
  links.map((link) => {
    const hyperlink: Excel.RangeHyperlink = {
      documentReference: documentReference(link),
      ...(link.tip === undefined ? {} : { screenTip: link.tip }),
    };
    return {
      sheet,
      bytes: cost.action + bytesOf(hyperlink),
      queue: (batch) => {
        batch.range(sheet, { row: link.row, column: link.column, rows: 1, columns: 1 }).hyperlink = hyperlink;
      },
    };
  });
