import type { PageSetup, SheetLayout } from "../../workbook/drawing/description";
import { rangeToA1, toA1 } from "../../sheet/a1";
import { absoluteRowsA1 } from "../request/a1Lines";
import { bytesOf, cost, type Step } from "../request/batch";

function setUp(layout: Excel.PageLayout, page: PageSetup, isNew: boolean): void {
  layout.paperSize = "A4";
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  // 0 is as many as it takes: some Excels fit the height to one page too where it is left out.
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.setPrintMargins("Centimeters", page.margins);
  if (page.titleRows !== undefined) layout.setPrintTitleRows(absoluteRowsA1(page.titleRows.first, page.titleRows.last));
  if (page.printArea !== undefined) layout.setPrintArea(rangeToA1(page.printArea));
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = page.footer.left;
  if (!isNew || page.footer.center !== "") footer.centerFooter = page.footer.center;
  footer.rightFooter = page.footer.right;
}

function breakPages(breaks: Excel.PageBreakCollection, rows: readonly number[]): void {
  breaks.removePageBreaks();
  for (const row of rows) breaks.add(toA1({ row, column: 0 }));
}

/** A4, fit to width, margins, repeated rows and footers. A sheet that was added in this run has no page breaks and no footer yet. */
export const pageStep = (sheet: string, page: PageSetup, isNew: boolean): Step => ({
  sheet,
  optional: true,
  bytes: 4 * cost.object + (10 + 2 * (page.breaks?.length ?? 0)) * cost.action + bytesOf(page) + 100,
  queue: (batch) => {
    const worksheet = batch.sheet(sheet);
    const { breaks = [] } = page;
    setUp(worksheet.pageLayout, page, isNew);
    if (!isNew || breaks.length > 0) breakPages(worksheet.horizontalPageBreaks, breaks);
  },
});

/** Rows and columns that stay in sight. */
export const freezeSteps = (sheet: string, freeze: SheetLayout["freeze"]): Step[] =>
  freeze === undefined || freeze.rows + freeze.columns === 0
    ? []
    : [
        {
          sheet,
          optional: true,
          bytes: 2 * cost.object + cost.action,
          queue: (batch) => {
            const panes = batch.sheet(sheet).freezePanes;
            if (freeze.columns === 0) panes.freezeRows(freeze.rows);
            else if (freeze.rows === 0) panes.freezeColumns(freeze.columns);
            else panes.freezeAt(rangeToA1({ row: 0, column: 0, ...freeze }));
          },
        },
      ];
