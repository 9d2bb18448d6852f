import type { Ctor } from "@univerjs/core";
import type {
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
  IFunctionNames,
} from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FUNCTION_NAMES_INFORMATION,
  FUNCTION_NAMES_LOGICAL,
  FUNCTION_NAMES_LOOKUP,
  FUNCTION_NAMES_MATH,
  FUNCTION_NAMES_TEXT,
  functionInformation,
  functionLogical,
  functionMath,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";

/** Significant digits that Excel calculates with and shows. */
const digitsOfExcel = 15;

const asExcelKeeps = (value: number): number => Number(value.toPrecision(digitsOfExcel));

/** Half away from zero, of what Excel's fifteen digits say: ROUND(0.049999999999999975, 1) is 0.1. */
function rounded(value: number, places: number): number {
  if (!Number.isFinite(value) || places > digitsOfExcel) return value;
  const scale = 10 ** Math.abs(places);
  const scaled = asExcelKeeps(places < 0 ? Math.abs(value) / scale : Math.abs(value) * scale);
  const whole = Math.floor(scaled + 0.5);
  return Math.sign(value) * (places < 0 ? whole * scale : Number((whole / scale).toPrecision(digitsOfExcel)));
}

/** A text that is a number counts as one, a truth value as 1 or 0, a blank as 0; any other text is #VALUE!. */
function numberOf(value: BaseValueObject): number | BaseValueObject {
  if (value.isError()) return value;
  if (value.isNull()) return 0;
  const found = Number(value.getValue());
  const isBlankText = value.isString() && String(value.getValue()).trim() === "";
  return Number.isNaN(found) || isBlankText ? ErrorValueObject.create(ErrorType.VALUE) : found;
}

type Result = ReturnType<BaseFunction["calculate"]>;

/** Univer hands over a single cell as a range of one. */
function single(value: BaseValueObject): BaseValueObject {
  const isOne = value instanceof ArrayValueObject && value.getRowCount() === 1 && value.getColumnCount() === 1;
  return isOne ? (value.get(0, 0) ?? NullValueObject.create()) : value;
}

/** One result a cell where a range is given, as within SUMPRODUCT. */
function eachOf(value: BaseValueObject, one: (value: BaseValueObject) => BaseValueObject): BaseValueObject {
  const given = single(value);
  return given.isArray() ? given.mapValue(one) : one(given);
}

const originals = new Map<string, Ctor<BaseFunction>>(
  [...functionInformation, ...functionLogical, ...functionMath].map(([made, name]) => [
    name as string,
    made as Ctor<BaseFunction>,
  ]),
);

/** Univer's own function of a name. RangeError where this is another Univer than the one that is mended. */
function original(name: string): Ctor<BaseFunction> {
  const found = originals.get(name);
  if (found === undefined) throw new RangeError(`Univer has no ${name}`);
  return found;
}

/** Univer's gives a rich text, and nothing in a calculation; Excel's gives what is shown. */
class Hyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(address: BaseValueObject, shown?: BaseValueObject): BaseValueObject {
    return shown ?? address;
  }
}

/** Excel puts a name in quotes unless it is a plain word. */
const inQuotes = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** Univer's address names no sheet; Excel's names file and sheet where the cell stands on another one. The file is always this one. */
class Cell extends original(FUNCTION_NAMES_INFORMATION.CELL) {
  override needsReferenceObject = true;
  override needsSheetsInfo = true;

  override calculate(kind: FunctionVariantType, reference: FunctionVariantType): Result {
    const found = super.calculate(kind as BaseValueObject, reference as BaseValueObject);
    const asked = single(kind as BaseValueObject);
    if (!reference.isReferenceObject() || found.isError() || String(asked.getValue()).toLowerCase() !== "address")
      return found;
    const sheet = (reference as BaseReferenceObject).getSheetId();
    const name = this.getSheetsInfo().sheetNameMap[sheet];
    if (sheet === this.subUnitId || name === undefined) return found;
    const address = String((found as BaseValueObject).getValue());
    return StringValueObject.create(`${inQuotes(`[book.xlsx]${name}`)}!${address}`);
  }
}

/** Univer's rounds the binary number, and takes no text for a number that stands in a cell. */
class Round extends original(FUNCTION_NAMES_MATH.ROUND) {
  override calculate(value: BaseValueObject, given: BaseValueObject): Result {
    const places = single(given);
    if (single(value).isError()) return single(value);
    if (places.isArray()) return super.calculate(value, places);
    const digits = numberOf(places);
    if (typeof digits !== "number") return digits;
    return eachOf(value, (one) => {
      const number = numberOf(one);
      return typeof number === "number" ? NumberValueObject.create(rounded(number, Math.trunc(digits))) : number;
    });
  }
}

function comparedText(value: BaseValueObject): string {
  if (value.isNull()) return "";
  if (value.isBoolean()) return value.getValue() ? "TRUE" : "FALSE";
  return value.isNumber() ? String(asExcelKeeps(Number(value.getValue()))) : String(value.getValue());
}

/** Univer's takes a blank cell and "" for unlike, and numbers beyond the fifteenth digit. */
class Exact extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    const [many, one] = single(left).isArray() ? [left, single(right)] : [right, single(left)];
    if (one.isError()) return one;
    // A range is never compared with a range here: Excel takes its own row or column of both.
    if (one.isArray()) return ErrorValueObject.create(ErrorType.VALUE);
    return eachOf(many, (each) =>
      each.isError() ? each : BooleanValueObject.create(comparedText(each) === comparedText(one)),
    );
  }
}

/** A text that is no truth value decides nothing: #VALUE!, where Univer's takes it for one. */
function refusingTexts(name: string): Ctor<BaseFunction> {
  return class extends original(name) {
    override calculate(...args: BaseValueObject[]): Result {
      const condition = args[0] === undefined ? undefined : single(args[0]);
      const isText = condition?.isString() === true && !/^(?:true|false)$/iu.test(String(condition.getValue()));
      return isText ? ErrorValueObject.create(ErrorType.VALUE) : super.calculate(...args);
    }
  };
}

const sizeOf = (value: BaseValueObject): string =>
  value instanceof ArrayValueObject ? `${value.getRowCount()}×${value.getColumnCount()}` : "1×1";

/** Univer's multiplies ranges of unlike size; Excel's refuses them. */
class SumProduct extends original(FUNCTION_NAMES_MATH.SUMPRODUCT) {
  override calculate(...args: BaseValueObject[]): Result {
    const result = super.calculate(...args);
    const isUnlike = new Set(args.map(sizeOf)).size > 1;
    return isUnlike && !result.isError() ? ErrorValueObject.create(ErrorType.VALUE) : result;
  }
}

/** Functions that take the place of Univer's. */
export const mendedFunctions: [Ctor<BaseFunction>, IFunctionNames][] = [
  [Hyperlink, FUNCTION_NAMES_LOOKUP.HYPERLINK],
  [Cell, FUNCTION_NAMES_INFORMATION.CELL],
  [Round, FUNCTION_NAMES_MATH.ROUND],
  [Exact, FUNCTION_NAMES_TEXT.EXACT],
  [refusingTexts(FUNCTION_NAMES_LOGICAL.IF), FUNCTION_NAMES_LOGICAL.IF],
  [refusingTexts(FUNCTION_NAMES_LOGICAL.NOT), FUNCTION_NAMES_LOGICAL.NOT],
  [SumProduct, FUNCTION_NAMES_MATH.SUMPRODUCT],
];
