import { format } from "./text/format";
import type { Locale } from "./locale";

interface Problem<Code> {
  readonly code: Code;
  readonly line?: number;
  readonly firstLine?: number;
  readonly column?: string;
  readonly typed?: string;
  readonly path?: string;
}

const said = (template: string, { line, firstLine, column, typed, path }: Problem<unknown>): string =>
  format<string>(template, { line: line?.toString(), firstLine: firstLine?.toString(), column, typed, path });

/** What is wrong with a list of units (units.csv). */
export const describeUnitsCsvProblem = (locale: Locale, problem: Problem<keyof Locale["unitsCsv"]>): string =>
  said(locale.unitsCsv[problem.code], problem);

/** What is wrong with a file of figures (figures.json). */
export const describeFiguresJsonProblem = (locale: Locale, problem: Problem<keyof Locale["figuresJson"]>): string =>
  said(locale.figuresJson[problem.code], problem);
