import { format, type Places } from "./text/format";
import type { Locale } from "./locale";
import type { figuresJson } from "./vi/figuresJson";
import type { unitsCsv } from "./vi/unitsCsv";

type Counted = "line" | "firstLine";

/** What can be wrong with a file: each code with what its sentence names, lines counted from 1. */
type FaultsOf<Sentences> = {
  [Code in keyof Sentences]: { readonly code: Code } & {
    readonly [Name in Places<Sentences[Code] & string>]: Name extends Counted ? number : string;
  };
}[keyof Sentences];

/** What is wrong with a list of units (units.csv); the header is line 1. */
export type UnitsCsvFault = FaultsOf<typeof unitsCsv>;
/** What is wrong with a file of figures (figures.json); `path` leads to it: `units.U01.figures.DV-CT`. */
export type FiguresJsonFault = FaultsOf<typeof figuresJson>;

const said = (template: string, fault: Readonly<Record<string, string | number>>): string =>
  format<string>(template, Object.fromEntries(Object.entries(fault).map(([name, value]) => [name, String(value)])));

export const describeUnitsCsvFault = (locale: Locale, fault: UnitsCsvFault): string =>
  said(locale.unitsCsv[fault.code], fault);

export const describeFiguresJsonFault = (locale: Locale, fault: FiguresJsonFault): string =>
  said(locale.figuresJson[fault.code], fault);
