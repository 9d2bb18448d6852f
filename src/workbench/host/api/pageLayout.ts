import { isWholeColumns, isWholeRows } from "../../../sheet/areas";
import { invalidArgument } from "../model/excelFault";
import type { Json } from "../model/json";
import { isJsonObject } from "../model/json";
import type { HeaderFooterPart, PageLayout, Zoom } from "../model/pageLayout";
import { headerFooterParts } from "../model/pageLayout";
import type { ApiObject } from "../protocol/apiObject";
import type { PropertySpec } from "../protocol/apiType";
import { action, defineType, method } from "../protocol/apiType";
import { nullObject } from "../protocol/nullObject";
import { asFlag, asNumber, asNumberWithin, asOneOf, asText } from "../protocol/readJson";
import { areaArgument } from "./areaArgument";
import { areasOf } from "./areaOf";
import { rangeType } from "./range";
import { rangeAreasType } from "./rangeAreas";
import { RangeTarget } from "./rangeTarget";
import type { SheetTarget } from "./sheetTarget";

type PlainKey = Exclude<keyof PageLayout, "zoom" | "texts" | "titleRows" | "titleColumns" | "printArea" | "rowBreaks">;

const plain = <K extends PlainKey>(key: K, read: (value: Json) => PageLayout[K]): PropertySpec<SheetTarget> => ({
  get: ({ sheet }) => sheet.page[key],
  set: ({ book, sheet }, value) => {
    sheet.page[key] = read(value);
    book.announce({ kind: "sheetChanged", sheet: sheet.id, source: book.source });
  },
});

const margin = asNumberWithin(0, 3600);

const paperSizes = asOneOf("Letter", "Legal", "A3", "A4", "A5", "B4", "B5", "Executive", "Folio", "Tabloid");

function readZoom(value: Json): Zoom {
  if (!isJsonObject(value)) throw invalidArgument("a zoom is an object");
  const strange = Object.keys(value).find(
    (key) => !["scale", "horizontalFitToPages", "verticalFitToPages"].includes(key),
  );
  if (strange !== undefined) throw invalidArgument(`a zoom has no ${strange}`);
  const zoom = Object.fromEntries(Object.entries(value).map(([key, size]) => [key, asNumber(size)]));
  if ("scale" in zoom && Object.keys(zoom).length > 1) throw invalidArgument("a zoom is a scale, or fits to pages");
  return zoom;
}

const pointsPer: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const text = (part: HeaderFooterPart): PropertySpec<SheetTarget> => ({
  get: ({ sheet }) => sheet.page.texts[part],
  set: ({ sheet }, value) => {
    const given = asText(value);
    if (given.length > 255) throw invalidArgument(`a header or footer of ${given.length} characters; 255 are allowed`);
    sheet.page.texts[part] = given;
  },
});

const headerFooterType = defineType<SheetTarget>("HeaderFooter", {
  properties: Object.fromEntries(headerFooterParts.map((part) => [part, text(part)])),
});

const headersFootersType = defineType<SheetTarget>("HeaderFooterGroup", {
  properties: {
    state: plain("headersState", asOneOf("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven")),
    useSheetMargins: plain("useSheetMargins", asFlag),
    useSheetScale: plain("useSheetScale", asFlag),
  },
  children: { defaultForAllPages: headerFooterType },
});

const titles = (key: "titleRows" | "titleColumns", whole: typeof isWholeRows) =>
  action<SheetTarget>(1, (target, args) => {
    const area = areaArgument(target, args, 0);
    if (!whole(area)) throw invalidArgument("print titles are whole rows or whole columns");
    target.sheet.page[key] = area;
  });

const titlesOf = (key: "titleRows" | "titleColumns") =>
  method<SheetTarget>(0, ({ book, sheet }) => {
    const area = sheet.page[key];
    return area === null ? nullObject : rangeType(new RangeTarget(book, sheet, area));
  });

/** `Excel.PageLayout`. */
export const pageLayoutType: (target: SheetTarget) => ApiObject = defineType<SheetTarget>("PageLayout", {
  properties: {
    orientation: plain("orientation", asOneOf("Portrait", "Landscape")),
    paperSize: plain("paperSize", paperSizes),
    zoom: {
      get: ({ sheet }) => ({ ...sheet.page.zoom }),
      set: ({ book, sheet }, value) => {
        const zoom = readZoom(value);
        const isOnePage = book.traits.has("fitIsOnePage") && zoom.horizontalFitToPages !== undefined;
        sheet.page.zoom = isOnePage ? { verticalFitToPages: 1, ...zoom } : zoom;
      },
    },
    topMargin: plain("topMargin", margin),
    bottomMargin: plain("bottomMargin", margin),
    leftMargin: plain("leftMargin", margin),
    rightMargin: plain("rightMargin", margin),
    headerMargin: plain("headerMargin", margin),
    footerMargin: plain("footerMargin", margin),
    centerHorizontally: plain("centerHorizontally", asFlag),
    centerVertically: plain("centerVertically", asFlag),
    blackAndWhite: plain("blackAndWhite", asFlag),
    draftMode: plain("draftMode", asFlag),
    firstPageNumber: plain("firstPageNumber", (value) => (value === "" ? "" : asNumber(value))),
    printGridlines: plain("printGridlines", asFlag),
    printHeadings: plain("printHeadings", asFlag),
    printComments: plain("printComments", asOneOf("NoComments", "EndSheet", "InPlace")),
    printErrors: plain("printErrors", asOneOf("AsDisplayed", "Blank", "Dash", "NotAvailable")),
    printOrder: plain("printOrder", asOneOf("DownThenOver", "OverThenDown")),
  },
  children: { headersFooters: headersFootersType },
  methods: {
    setPrintMargins: action(2, ({ sheet }, args) => {
      const unit = pointsPer[asOneOf("Points", "Inches", "Centimeters")(args.json(0))] ?? 1;
      for (const [side, size] of Object.entries(args.options(1))) {
        const key = `${side}Margin`;
        if (!isMargin(key)) throw invalidArgument(`margins have no ${side}`);
        sheet.page[key] = margin(asNumber(size) * unit);
      }
    }),
    setPrintArea: action(1, (target, args) => {
      const object = args.object(0);
      target.sheet.page.printArea = object === null ? areasOf(target, args.text(0)) : [areaArgument(target, args, 0)];
    }),
    getPrintAreaOrNullObject: method(0, ({ book, sheet }) =>
      sheet.page.printArea.length === 0 ? nullObject : rangeAreasType({ book, sheet, areas: sheet.page.printArea }),
    ),
    setPrintTitleRows: titles("titleRows", isWholeRows),
    setPrintTitleColumns: titles("titleColumns", isWholeColumns),
    getPrintTitleRowsOrNullObject: titlesOf("titleRows"),
    getPrintTitleColumnsOrNullObject: titlesOf("titleColumns"),
  },
});

const margins = ["topMargin", "bottomMargin", "leftMargin", "rightMargin", "headerMargin", "footerMargin"] as const;

const isMargin = (key: string): key is (typeof margins)[number] => margins.some((known) => known === key);
