import type { Book } from "../model/book";
import type { BookProperties } from "../model/bookProperties";
import { invalidArgument, itemNotFound } from "../model/excelFault";
import type { Json } from "../model/json";
import type { PropertySpec } from "../protocol/apiType";
import { action, defineType, method } from "../protocol/apiType";
import { nullObject } from "../protocol/nullObject";
import { asText } from "../protocol/readJson";

type TextKey = Exclude<keyof BookProperties, "custom">;

const text = (key: TextKey): PropertySpec<Book> => ({
  get: ({ properties }) => properties[key],
  set: ({ properties }, value) => {
    properties[key] = asText(value);
  },
});

interface CustomTarget {
  readonly book: Book;
  readonly key: string;
}

/** Texts are cut at 255 characters, as Excel does without a word. */
function asCustom(value: Json): string | number | boolean {
  if (typeof value === "string") return value.slice(0, 255);
  if (typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument("a custom property is a text, a number or a truth value");
}

const customType = defineType<CustomTarget>("CustomProperty", {
  identity: ({ key }) => ({ Key: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.properties.custom.get(key) ?? null,
      set: ({ book, key }, value) => {
        book.properties.custom.set(key, asCustom(value));
      },
    },
    type: {
      get: ({ book, key }) => {
        const value = book.properties.custom.get(key);
        return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
      },
    },
  },
  methods: { delete: action(0, ({ book, key }) => void book.properties.custom.delete(key)) },
});

const keyOf = (book: Book, wanted: string): string | null =>
  [...book.properties.custom.keys()].find((key) => key.toLowerCase() === wanted.toLowerCase()) ?? null;

function get(book: Book, wanted: string) {
  const key = keyOf(book, wanted);
  if (key === null) throw itemNotFound(`the property "${wanted}"`);
  return customType({ book, key });
}

const customPropertiesType = defineType<Book>("CustomPropertyCollection", {
  items: (book) => [...book.properties.custom.keys()].map((key) => customType({ book, key })),
  item: (book, key) => get(book, String(key)),
  methods: {
    add: method(2, (book, args) => {
      const key = keyOf(book, args.text(0)) ?? args.text(0);
      book.properties.custom.set(key, asCustom(args.json(1)));
      return customType({ book, key });
    }),
    getItem: method(1, (book, args) => get(book, args.text(0))),
    getItemOrNullObject: method(1, (book, args) => {
      const key = keyOf(book, args.text(0));
      return key === null ? nullObject : customType({ book, key });
    }),
    getCount: method(0, (book) => book.properties.custom.size),
    deleteAll: action(0, (book) => book.properties.custom.clear()),
  },
});

/** `Excel.DocumentProperties`. */
export const propertiesType = defineType<Book>("DocumentProperties", {
  properties: {
    title: text("title"),
    subject: text("subject"),
    author: text("author"),
    keywords: text("keywords"),
    comments: text("comments"),
    category: text("category"),
    manager: text("manager"),
    company: text("company"),
  },
  children: { custom: customPropertiesType },
});
