import type { OfficePackage } from "../package/officePackage";
import { relationshipsOf } from "../package/relationships";
import { attribute, childOf, childrenOf } from "../xml/xmlTree";

/** 01/01/1904 in the 1900 system. */
const offset1904 = 1462;
const dayLength = 86_400_000;

/** Built-in formats that show a date (ISO 29500-1, 18.8.30); times alone are the same in both systems. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Whether a format code has a day or a year in it, texts and colours apart. */
const isDateCode = (code: string): boolean => /[dy]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[[^[\]]*\]/g, ""));

/** How numbers of a style (`s` of a cell) are shown: whether as a date, and the format's code; built-in ones have none. */
export interface NumberLook {
  readonly isDate: boolean;
  readonly code: string;
}

const general: NumberLook = { isDate: false, code: "" };
/** `0%` and `0.00%`, built in. */
const builtInCodes: Readonly<Record<number, string>> = { 9: "0%", 10: "0.00%" };

/** How the numbers of a workbook's cells are shown, by their style. */
export function numberLooks(file: OfficePackage, workbookPart: string): (style: number) => NumberLook {
  const part = relationshipsOf(file, workbookPart).find(({ kind }) => kind === "styles")?.target;
  const root = part === undefined ? undefined : file.view(part)?.root;
  const formats = root && childOf(root, "numFmts");
  const codes = new Map(
    (formats ? childrenOf(formats) : []).map((one) => [
      Number(attribute(one, "numFmtId")),
      attribute(one, "formatCode") ?? "",
    ]),
  );
  const list = root && childOf(root, "cellXfs");
  const looks = (list ? childrenOf(list) : []).map((format): NumberLook => {
    const id = Number(attribute(format, "numFmtId") ?? 0);
    const code = codes.get(id) ?? builtInCodes[id] ?? "";
    return { isDate: isBuiltInDate(id) || isDateCode(code), code };
  });
  return (style) => looks[style] ?? general;
}

/** What to add to a number with the style `s` for it to count from 1900: nothing, but for dates of 1904 workbooks. */
export function serialOffsets(file: OfficePackage, workbookPart: string, is1904: boolean): (style: number) => number {
  if (!is1904) return () => 0;
  const lookOf = numberLooks(file, workbookPart);
  return (style) => (lookOf(style).isDate ? offset1904 : 0);
}

/** `2024-02-03T00:00:00` → 45325, of the 1900 system; undefined for what is no date. */
export function isoToSerial(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day, hour = 0, minute = 0, second = 0] = match.map((part?: string) => Number(part ?? 0));
  const days = (Date.UTC(year ?? 0, (month ?? 1) - 1, day) - Date.UTC(1899, 11, 30)) / dayLength;
  return days + (hour * 3600 + minute * 60 + second) / 86_400;
}
