import type { Book } from "../model/book";
import { asFlag, asOneOf } from "../protocol/readJson";
import { action, defineType, method } from "../protocol/apiType";

const numberFormatType = defineType<Book>("NumberFormatInfo", {
  properties: { numberDecimalSeparator: { get: () => "," }, numberGroupSeparator: { get: () => "." } },
});

const cultureType = defineType<Book>("CultureInfo", {
  properties: { name: { get: () => "vi-VN" } },
  children: { numberFormat: numberFormatType },
});

/** `Excel.Application`. Suspending is accepted and changes nothing. */
export const applicationType = defineType<Book>("Application", {
  properties: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculationMode = asOneOf("Automatic", "AutomaticExceptTables", "Manual")(value);
      },
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 191_029 },
    decimalSeparator: { get: () => "," },
    thousandsSeparator: { get: () => "." },
    useSystemSeparators: { get: () => true },
  },
  children: { cultureInfo: cultureType },
  methods: {
    calculate: method(1, async (book, args) => {
      asOneOf("Recalculate", "Full", "FullRebuild")(args.json(0));
      await book.calculate(true);
      return null;
    }),
    suspendApiCalculationUntilNextSync: action(0, () => undefined),
    suspendScreenUpdatingUntilNextSync: action(0, () => undefined),
  },
});

/** `Excel.Runtime`. */
export const runtimeType = defineType<Book>("Runtime", {
  properties: {
    enableEvents: {
      get: (_, { events }) => events.enabled,
      set: (_, value, { events }) => {
        events.enabled = asFlag(value);
      },
    },
  },
});
