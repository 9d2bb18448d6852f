import type { Ctor, ICellData, Nullable } from "@univerjs/core";
import type { BaseValueObject, IFunctionNames } from "@univerjs/engine-formula";
import {
  BaseFunction,
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  FUNCTION_NAMES_LOOKUP,
  ValueObjectFactory,
} from "@univerjs/engine-formula";

/** Univer's gives a rich text, and nothing in a calculation; Excel's gives what is shown. */
class Hyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(address: BaseValueObject, shown?: BaseValueObject): BaseValueObject {
    return shown ?? address;
  }
}

/** Functions that take the place of Univer's. */
export const mendedFunctions: [Ctor<BaseFunction>, IFunctionNames][] = [[Hyperlink, FUNCTION_NAMES_LOOKUP.HYPERLINK]];

let mended = false;

/** Mends what Univer 0.25.1 computes otherwise than Excel, once for all engines. */
export function mendUniver(): void {
  if (mended) return;
  mended = true;
  // Its index of cells takes errors for unequal values, and blank cells for zeros: comparisons do without it.
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
  keepEmptyTexts(BaseReferenceObject.prototype);
  rememberTexts(ValueObjectFactory);
}

/** It asks of each text, each time that it is read, whether it is a date or a number in any form: once will do. */
function rememberTexts(factory: Pick<typeof ValueObjectFactory, "create">): void {
  const create = factory.create.bind(factory);
  const texts = new Set<string>();
  factory.create = (raw, isText = false) => {
    if (typeof raw !== "string" || isText) return create(raw, isText);
    if (texts.has(raw)) return create(raw, true);
    const value = create(raw);
    if (value.isString()) texts.add(raw);
    return value;
  };
}

/** A formula that gives "" makes no blank cell: ISBLANK is FALSE and COUNTA counts it. A mark on the cell says so to Univer. */
function keepEmptyTexts(prototype: Pick<BaseReferenceObject, "getCellData">): void {
  const original: unknown = Reflect.get(prototype, "getCellData");
  if (typeof original !== "function") throw new Error("this is another Univer than the one that is mended");
  prototype.getCellData = function (this: BaseReferenceObject, row: number, column: number) {
    const cell = Reflect.apply(original, this, [row, column]) as Nullable<ICellData>;
    return cell?.v === "" ? { ...cell, f: "=" } : cell;
  };
}
