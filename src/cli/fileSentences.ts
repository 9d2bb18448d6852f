import {
  describeFiguresJsonFault,
  describeUnitsCsvFault,
  type FiguresJsonFault,
  type UnitsCsvFault,
} from "../locale/describeFileFault";
import type { FileFailure } from "./files";
import { say } from "./say";
import type { SameName } from "./unitsCsv";
import type { Words } from "./words";

const most = 5;

/** At most five of a list, and how many more there are. */
const few = (list: readonly string[], words: Words): readonly string[] => [
  ...list.slice(0, most),
  ...(list.length > most ? [say(words.own.more, { count: list.length - most })] : []),
];

/** The same in one line. */
export const shortened = (list: readonly string[], words: Words): string => few(list, words).join("; ");

/** What is wrong with a file that is to be read or written. */
export const fileSentence = ({ code, path, reason }: FileFailure, words: Words): string =>
  say(words.own.files[code], { path, reason });

/** What is wrong with units.csv or figures.json: a sentence a fault, each on a line of its own. */
const inFile = (file: string, sentences: readonly string[], words: Words): readonly string[] =>
  few(
    sentences.map((what) => say(words.own.inFile, { file, what })),
    words,
  );

/** What is wrong with units.csv. */
export const unitsLines = (file: string, faults: readonly UnitsCsvFault[], words: Words): readonly string[] =>
  inFile(
    file,
    faults.map((fault) => describeUnitsCsvFault(words.locale, fault)),
    words,
  );

/** What is wrong with figures.json. */
export const figuresLines = (file: string, faults: readonly FiguresJsonFault[], words: Words): readonly string[] =>
  inFile(
    file,
    faults.map((fault) => describeFiguresJsonFault(words.locale, fault)),
    words,
  );

/** Units of one name: done all the same, for two units may bear one. */
export const sameNamesLines = (file: string, names: readonly SameName[], words: Words): readonly string[] =>
  inFile(
    file,
    names.map((same) => say(words.own.sameName, { ...same })),
    words,
  );
