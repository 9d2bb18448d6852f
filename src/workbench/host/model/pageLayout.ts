import type { RangeRef } from "../../../sheet/places";

/** As `Excel.PageLayoutZoomOptions`. */
export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export const headerFooterParts = [
  "centerFooter",
  "centerHeader",
  "leftFooter",
  "leftHeader",
  "rightFooter",
  "rightHeader",
] as const;
export type HeaderFooterPart = (typeof headerFooterParts)[number];

/** A sheet's page set-up. Margins in points; enumerations as Excel spells them. */
export interface PageLayout {
  orientation: string;
  paperSize: string;
  zoom: Zoom;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | string;
  printGridlines: boolean;
  printHeadings: boolean;
  printComments: string;
  printErrors: string;
  printOrder: string;
  /** Whole rows, whole columns. */
  titleRows: RangeRef | null;
  titleColumns: RangeRef | null;
  printArea: readonly RangeRef[];
  /** Rows that a page begins with, ascending. */
  rowBreaks: readonly number[];
  readonly texts: Record<HeaderFooterPart, string>;
  headersState: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
}

export const newPageLayout = (): PageLayout => ({
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: "",
  printGridlines: false,
  printHeadings: false,
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printOrder: "DownThenOver",
  titleRows: null,
  titleColumns: null,
  printArea: [],
  rowBreaks: [],
  texts: { centerFooter: "", centerHeader: "", leftFooter: "", leftHeader: "", rightFooter: "", rightHeader: "" },
  headersState: "Default",
  useSheetMargins: true,
  useSheetScale: true,
});
