import type { Book } from "../model/book";
import { quoteSheet, splitSheet, absoluteArea } from "../model/cells/address";
import type { DefinedName } from "../model/definedName";
import { nameTarget } from "../model/definedName";
import { ExcelFault, invalidArgument, itemNotFound } from "../model/excelFault";
import type { Sheet } from "../model/sheet";
import type { ApiObject } from "../protocol/apiObject";
import { action, defineType, method } from "../protocol/apiType";
import type { Args } from "../protocol/args";
import { nullObject } from "../protocol/nullObject";
import { asFlag, asText } from "../protocol/readJson";
import { rangeType } from "./range";
import { RangeTarget } from "./rangeTarget";
import { worksheetType } from "./worksheet";

/** The names of the workbook, or those of one sheet. */
export interface NamesTarget {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

interface NameTarget {
  readonly book: Book;
  readonly name: DefinedName;
}

function rangeOf({ book, name }: NameTarget): RangeTarget | null {
  const target = nameTarget(name.formula);
  const sheet = target === null ? null : book.findSheet(target.sheet);
  return target === null || sheet === null ? null : new RangeTarget(book, sheet, target.area);
}

function typeOf({ name, book }: NameTarget): string {
  if (rangeOf({ book, name }) !== null) return "Range";
  const constant = name.formula.slice(1);
  if (name.formula.includes("#REF!")) return "Error";
  if (/^-?\d+$/.test(constant)) return "Integer";
  if (/^-?\d*\.\d+$/.test(constant)) return "Double";
  if (/^(true|false)$/i.test(constant)) return "Boolean";
  return "String";
}

function valueOf({ name, book }: NameTarget): string | number | boolean {
  const constant = name.formula.slice(1);
  switch (typeOf({ name, book })) {
    case "Error":
      return "#REF!";
    case "Integer":
    case "Double":
      return Number(constant);
    case "Boolean":
      return /^true$/i.test(constant);
    default:
      return constant.startsWith('"') ? constant.slice(1, -1).replaceAll('""', '"') : constant;
  }
}

/** What a name may refer to: a formula, whose sheet has to be there. */
function checkFormula(book: Book, formula: string): string {
  if (!formula.startsWith("=")) throw invalidArgument(`a name cannot refer to "${formula}"`);
  const { sheet } = splitSheet(formula.slice(1));
  const target = nameTarget(formula);
  if (target !== null && sheet !== null && book.findSheet(sheet) === null)
    throw invalidArgument(`there is no sheet "${sheet}"`);
  return formula;
}

/** As a window in the other style of references shows it. */
function shownFormula({ book, name }: NameTarget): string {
  const target = book.traits.has("r1c1Names") ? nameTarget(name.formula) : null;
  if (target === null) return name.formula;
  const { row, column, rows, columns } = target.area;
  const corner = (y: number, x: number): string => `R${y + 1}C${x + 1}`;
  const last = rows * columns === 1 ? "" : `:${corner(row + rows - 1, column + columns - 1)}`;
  return `=${quoteSheet(target.sheet)}!${corner(row, column)}${last}`;
}

const namedItemType: (target: NameTarget) => ApiObject = defineType<NameTarget>("NamedItem", {
  identity: ({ name }) => ({ _Id: name.name, Name: name.name }),
  properties: {
    name: { get: ({ name }) => name.name },
    type: { get: typeOf },
    value: { get: valueOf },
    formula: {
      get: shownFormula,
      set: ({ book, name }, value) => {
        name.formula = checkFormula(book, asText(value));
        book.announce({ kind: "names", source: book.source });
      },
    },
    scope: { get: ({ name }) => (name.scope === null ? "Workbook" : "Worksheet") },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = asText(value);
      },
    },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = asFlag(value);
      },
    },
    _Id: { get: ({ name }) => name.name, quiet: true },
  },
  children: {
    worksheet: ({ book, name }) => {
      if (name.scope === null) throw new ExcelFault("InvalidOperation", `"${name.name}" is of the workbook`);
      return worksheetType({ book, sheet: book.sheet(name.scope) });
    },
    worksheetOrNullObject: ({ book, name }) =>
      name.scope === null ? nullObject : worksheetType({ book, sheet: book.sheet(name.scope) }),
  },
  methods: {
    delete: action(0, ({ book, name }) => book.deleteName(name)),
    getRange: method(0, (target) => {
      const range = rangeOf(target);
      if (range === null) throw new ExcelFault("InvalidReference", `"${target.name.name}" does not refer to cells`);
      return rangeType(range);
    }),
    getRangeOrNullObject: method(0, (target) => {
      const range = rangeOf(target);
      return range === null ? nullObject : rangeType(range);
    }),
  },
});

const scopeOf = ({ sheet }: NamesTarget): string | null => sheet?.id ?? null;

const known = (target: NamesTarget): readonly DefinedName[] =>
  target.book.names.filter((name) => name.scope === scopeOf(target));

const find = (target: NamesTarget, key: string): DefinedName | null => target.book.findName(key, scopeOf(target));

const wrap = (target: NamesTarget, name: DefinedName): ApiObject => namedItemType({ book: target.book, name });

function get(target: NamesTarget, key: string): ApiObject {
  const name = find(target, key);
  if (name === null) throw itemNotFound(`the name "${key}"`);
  return wrap(target, name);
}

function referenceOf(target: NamesTarget, args: Args): string {
  const object = args.object(1);
  if (object === null) return checkFormula(target.book, args.text(1));
  if (!(object.target instanceof RangeTarget)) throw invalidArgument(`a name cannot refer to a ${object.typeName}`);
  return `=${quoteSheet(object.target.sheet.name)}!${absoluteArea(object.target.area)}`;
}

/** `Excel.NamedItemCollection`. The workbook's has the names of workbook scope alone. */
export const namesType = defineType<NamesTarget>("NamedItemCollection", {
  items: (target) => known(target).map((name) => wrap(target, name)),
  item: (target, key) => get(target, String(key)),
  methods: {
    add: method(3, (target, args) => {
      const formula = referenceOf(target, args);
      return wrap(target, target.book.addName(args.text(0), scopeOf(target), formula, args.optionalText(2) ?? ""));
    }),
    addFormulaLocal: method(3, (target, args) => {
      const formula = checkFormula(target.book, args.text(1));
      return wrap(target, target.book.addName(args.text(0), scopeOf(target), formula, args.optionalText(2) ?? ""));
    }),
    getItem: method(1, (target, args) => get(target, args.text(0))),
    getItemOrNullObject: method(1, (target, args) => {
      const name = find(target, args.text(0));
      return name === null ? nullObject : wrap(target, name);
    }),
    getCount: method(0, (target) => known(target).length),
  },
});
