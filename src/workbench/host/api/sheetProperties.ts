import { itemNotFound } from "../model/excelFault";
import type { Sheet } from "../model/sheet";
import { action, defineType, method } from "../protocol/apiType";
import { nullObject } from "../protocol/nullObject";
import { asText } from "../protocol/readJson";
import type { SheetTarget } from "./sheetTarget";

interface PropertyTarget {
  readonly sheet: Sheet;
  readonly key: string;
}

const sheetPropertyType = defineType<PropertyTarget>("WorksheetCustomProperty", {
  identity: ({ key }) => ({ Key: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? null,
      set: ({ sheet, key }, value) => {
        sheet.customProperties.set(key, asText(value));
      },
    },
  },
  methods: { delete: action(0, ({ sheet, key }) => void sheet.customProperties.delete(key)) },
});

/** Keys are alike whatever their case, as in Excel. */
const keyOf = (sheet: Sheet, wanted: string): string | null =>
  [...sheet.customProperties.keys()].find((key) => key.toLowerCase() === wanted.toLowerCase()) ?? null;

function get(sheet: Sheet, wanted: string) {
  const key = keyOf(sheet, wanted);
  if (key === null) throw itemNotFound(`the property "${wanted}"`);
  return sheetPropertyType({ sheet, key });
}

/** `Excel.WorksheetCustomPropertyCollection`. */
export const sheetPropertiesType = defineType<SheetTarget>("WorksheetCustomPropertyCollection", {
  items: ({ sheet }) => [...sheet.customProperties.keys()].map((key) => sheetPropertyType({ sheet, key })),
  item: ({ sheet }, key) => get(sheet, String(key)),
  methods: {
    add: method(2, ({ sheet }, args) => {
      const key = keyOf(sheet, args.text(0)) ?? args.text(0);
      sheet.customProperties.set(key, args.text(1));
      return sheetPropertyType({ sheet, key });
    }),
    getItem: method(1, ({ sheet }, args) => get(sheet, args.text(0))),
    getItemOrNullObject: method(1, ({ sheet }, args) => {
      const key = keyOf(sheet, args.text(0));
      return key === null ? nullObject : sheetPropertyType({ sheet, key });
    }),
    getCount: method(0, ({ sheet }) => sheet.customProperties.size),
  },
});
