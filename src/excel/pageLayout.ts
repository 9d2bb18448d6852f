import type { PageSetup, SheetLayout } from "../workbook/description";
import { rangeToA1 } from "../workbook/a1";
import { absoluteRowsA1 } from "./a1Lines";
import { bytesOf, cost, type Step } from "./batch";

function setUp(layout: Excel.PageLayout, page: PageSetup): void {
  layout.paperSize = "A4";
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintMargins("Centimeters", page.margins);
  if (page.titleRows !== undefined) layout.setPrintTitleRows(absoluteRowsA1(page.titleRows.first, page.titleRows.last));
  if (page.printArea !== undefined) layout.setPrintArea(rangeToA1(page.printArea));
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = page.footer.left;
  footer.centerFooter = page.footer.center;
  footer.rightFooter = page.footer.right;
}

/** A4, fit to width, margins, repeated rows and footers. */
export const pageStep = (sheet: string, page: PageSetup): Step => ({
  sheet,
  bytes: 3 * cost.object + 9 * cost.action + bytesOf(page) + 100,
  queue: (batch) => setUp(batch.sheet(sheet).pageLayout, page),
});

/** Rows and columns that stay in sight. */
export const freezeSteps = (sheet: string, freeze: SheetLayout["freeze"]): Step[] =>
  freeze === undefined || freeze.rows + freeze.columns === 0
    ? []
    : [
        {
          sheet,
          bytes: 2 * cost.object + cost.action,
          queue: (batch) => {
            const panes = batch.sheet(sheet).freezePanes;
            if (freeze.columns === 0) panes.freezeRows(freeze.rows);
            else if (freeze.rows === 0) panes.freezeColumns(freeze.columns);
            else panes.freezeAt(rangeToA1({ row: 0, column: 0, ...freeze }));
          },
        },
      ];
