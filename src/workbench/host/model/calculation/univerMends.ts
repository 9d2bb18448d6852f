import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import {
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDependencyGenerator,
  NumberValueObject,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";

let mended = false;

/** Mends what Univer 0.25.1 computes otherwise than Excel, once for all engines. */
export function mendUniver(): void {
  if (mended) return;
  mended = true;
  // Its index of cells takes errors for unequal values, and blank cells for zeros: comparisons do without it.
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
  keepEmptyTexts(BaseReferenceObject.prototype);
  keepTexts(BaseReferenceObject.prototype);
  rememberTexts(ValueObjectFactory);
  keepParsed(FormulaDependencyGenerator.prototype);
  keyByText(FORMULA_REF_TO_ARRAY_CACHE);
}

type Method = (...given: never[]) => unknown;

/** Puts another method in the place of one of Univer's. Throws where that is not there. */
function replaceMethod(prototype: object, name: string, make: (original: Method) => Method): void {
  const original: unknown = Reflect.get(prototype, name);
  if (typeof original !== "function") throw new Error("this is another Univer than the one that is mended");
  Reflect.set(prototype, name, make(original as Method));
}

/** It keeps what it parsed of a longer formula by a number of 32 bits: the one of another formula may be the same, and it takes long. */
function keyByText(cache: typeof FORMULA_REF_TO_ARRAY_CACHE): void {
  replaceMethod(Object.getPrototypeOf(cache) as object, "_hash", () => (text: string) => text);
}

/** It forgets parsed formulas with the workbook that they stood in; every calculation hands it a workbook anew. */
function keepParsed(prototype: FormulaDependencyGenerator): void {
  replaceMethod(prototype, "_disposeByUnitId", () => () => undefined);
}

/**
 * It asks of each text, each time that it is read, whether it is a date or a number in any form: once will do. What stands in
 * quotes in a formula is a text and nothing else: it took "100%" for 1. And a number with an exponent is one: it took 1E11 for
 * a text, than which every number is less.
 */
function rememberTexts(factory: Pick<typeof ValueObjectFactory, "create">): void {
  const create = factory.create.bind(factory);
  const texts = new Set<string>();
  factory.create = (raw, isText = false) => {
    if (typeof raw === "string" && withExponent.test(raw)) return NumberValueObject.create(Number(raw));
    if (typeof raw !== "string" || isText) return create(raw, isText);
    if (isQuoted(raw)) return create(raw, true);
    if (texts.has(raw)) return create(raw, true);
    const value = create(raw);
    if (value.isString()) texts.add(raw);
    return value;
  };
}

const withExponent = /^-?\d+(?:\.\d*)?e[+-]?\d+$/iu;

const isQuoted = (text: string): boolean => text.length > 1 && text.startsWith('"') && text.endsWith('"');

/** A formula that gives "" makes no blank cell: ISBLANK is FALSE and COUNTA counts it. A mark on the cell says so to Univer. */
function keepEmptyTexts(prototype: BaseReferenceObject): void {
  replaceMethod(
    prototype,
    "getCellData",
    (original) =>
      function (this: BaseReferenceObject, row: number, column: number) {
        const cell = Reflect.apply(original, this, [row, column]) as Nullable<ICellData>;
        return cell?.v === "" ? { ...cell, f: "=" } : cell;
      },
  );
}

/** A text that reads as an error is a text all the same: what stands in a cell as one is never an error. */
function keepTexts(prototype: BaseReferenceObject): void {
  replaceMethod(
    prototype,
    "getCellValueObject",
    (original) =>
      function (this: BaseReferenceObject, cell: ICellData) {
        if (cell.t === CellValueType.FORCE_STRING) return StringValueObject.create(String(cell.v ?? ""));
        return Reflect.apply(original, this, [cell]) as ReturnType<BaseReferenceObject["getCellValueObject"]>;
      },
  );
}
