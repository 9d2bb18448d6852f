import { format } from "./text/format";
import type { Locale } from "./locale";

interface Fault<Code> {
  readonly code: Code;
  readonly line?: number;
  readonly firstLine?: number;
  readonly column?: string;
  readonly typed?: string;
  readonly path?: string;
}

const said = (template: string, { line, firstLine, column, typed, path }: Fault<unknown>): string =>
  format<string>(template, { line: line?.toString(), firstLine: firstLine?.toString(), column, typed, path });

/** What is wrong with a list of units (units.csv). */
export const describeUnitsCsvFault = (locale: Locale, fault: Fault<keyof Locale["unitsCsv"]>): string =>
  said(locale.unitsCsv[fault.code], fault);

/** What is wrong with a file of figures (figures.json). */
export const describeFiguresJsonFault = (locale: Locale, fault: Fault<keyof Locale["figuresJson"]>): string =>
  said(locale.figuresJson[fault.code], fault);
